// A folder whose name tells what the notes take out takes none of their public files.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AS_OF, committedStore, MEETING, redact } from '../gate/gate-store.js'
import { newsletter, newsletterStore } from '../newsletter/newsletter-store.js'
import { kscp } from '../support/run.js'

const MARKED = 'The plan of :redact[Zebedee Quillfeather]{reason=s40} is kept.'

describe('a folder named by what is taken out', () => {
  it.each(['public/zebedee-quillfeather', 'public/quillfeather/notes', '../quillfeather'])('takes no published notes: %s', (folder) => {
    const store = committedStore(MARKED)
    const { code, stdout, stderr } = kscp(store, ['notes', 'publish', MEETING, '--as-of', AS_OF, '--to', folder])
    expect([code, stdout, existsSync(join(store, folder))]).toEqual([1, '', false])
    expect(stderr).toContain('The name of the public file, or of its folder, holds what may not be published.')
    expect(stderr).not.toMatch(/quillfeather/i)
  })

  it.each(['public/quill', 'public/zebedee/letters'])('takes no newsletter: %s', (folder) => {
    const store = newsletterStore()
    const { code, stdout, stderr } = newsletter(store, '-o', folder)
    expect([code, stdout, existsSync(join(store, folder))]).toEqual([1, '', false])
    expect(stderr).toContain('Give it another name.')
    expect(stderr).not.toMatch(/quill|zebedee/i)
  })

  it('takes published notes and a newsletter where it is named otherwise', () => {
    const store = committedStore(MARKED)
    expect(kscp(store, ['notes', 'publish', MEETING, '--as-of', AS_OF, '--to', 'public/spring']).code).toBe(0)
    expect(redact(store).code).toBe(0)
    expect(newsletter(newsletterStore(), '-o', 'public/letters').code).toBe(0)
  })
})
