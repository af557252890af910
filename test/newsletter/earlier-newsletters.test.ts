// The register compares what the notes take out with the newsletters that were made of them, as they are and as they were.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edit, redact } from '../gate/gate-store.js'
import { git } from '../support/git.js'
import { MARKDOWN, newsletter, newsletterStore, PAGE } from './newsletter-store.js'

const CLEARED = ':clear[Zebedee Quill]{by=JW why="as agreed"}'
const MARKED = ':redact[Zebedee Quill]{reason=s40}'

interface Found {
  code: string
  severity: string
  file: string
}

/** What the register finds, copies of the notes left out. */
function comparedIn(store: string): { code: number | null; found: [string, string, string][]; said: string } {
  const { code, stdout, stderr } = redact(store, '--register', '--format', 'json')
  const found = (JSON.parse(stdout).findings as Found[]).map(({ code, severity, file }): [string, string, string] => [code, severity, file])
  return { code, found: found.filter(([, , file]) => !file.includes('/notes/')), said: stdout + stderr }
}

/** A store whose newsletter named somebody whom the notes take out now. */
function storeThatTold(): string {
  const store = newsletterStore({}, (body) => body.replace(MARKED, CLEARED))
  expect(newsletter(store).code).toBe(0)
  expect(git(store, 'status', '--short')).toBe('')
  expect(readFileSync(join(store, MARKDOWN), 'utf8')).toContain('Zebedee Quill')
  edit(store, CLEARED, MARKED)
  git(store, 'commit', '--quiet', '--all', '--message', 'Change')
  return store
}

describe('a newsletter that told what the notes take out now', () => {
  it('is found, its Markdown and its page, and nothing is repeated', () => {
    const { code, found, said } = comparedIn(storeThatTold())
    expect([code, found]).toEqual([
      1,
      [
        ['public-before', 'error', PAGE],
        ['public-before', 'error', MARKDOWN],
      ],
    ])
    expect(said).not.toMatch(/zebedee|quill/i)
  })

  it('is a warning once it was made anew and the register told of it', () => {
    const store = storeThatTold()
    comparedIn(store)
    expect(newsletter(store).code).toBe(0)
    const { code, found } = comparedIn(store)
    expect([code, found]).toEqual([
      0,
      [
        ['public-before', 'warning', PAGE],
        ['public-before', 'warning', MARKDOWN],
      ],
    ])
  })

  it('is found where its record no longer speaks of the meeting', () => {
    const store = storeThatTold()
    const record = join(store, 'records/newsletters/newsletter-1.md')
    writeFileSync(record, readFileSync(record, 'utf8').replace(/meetings: .*/, 'meetings: []'))
    expect(comparedIn(store).found.map(([code]) => code)).toContain('public-before')
  })
})

describe('a newsletter that told nothing of it', () => {
  it('is no finding', () => {
    const store = newsletterStore()
    expect(newsletter(store).code).toBe(0)
    expect(comparedIn(store)).toMatchObject({ code: 0, found: [] })
  })
})
