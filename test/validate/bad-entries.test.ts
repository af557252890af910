// Folders, links and stray files where records stand: each is a problem, and nothing outside the store is shown.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeFolder } from '../support/store.js'
import { FIELDS, found, PERSON, places, plant } from './planted.js'

const RECORD = `---\n${FIELDS}---\n`
const MARKED_PERSON = `---\n${FIELDS}note: The sealed letter\n---\n`

describe('things that are no file', () => {
  it('refuses a folder named like a record', () => {
    const store = plant({})
    mkdirSync(join(store, 'records/people/x.md'))
    expect(places(store)).toEqual(['not-a-file people/x.md:1'])
  })

  it('refuses a link that leads out of the store, and shows nothing of it', () => {
    const outside = join(makeFolder(), 'letter.md')
    writeFileSync(outside, MARKED_PERSON)
    const store = plant({})
    symlinkSync(outside, join(store, PERSON))
    expect(places(store)).toEqual(['link-out people/rowan-vale.md:1'])
    expect(kscp(store, 'validate').stdout).not.toContain('sealed')
  })

  it('refuses a link that leads out by another link, or to a device', () => {
    const outside = join(makeFolder(), 'letter.md')
    writeFileSync(outside, MARKED_PERSON)
    const store = plant({})
    symlinkSync(outside, join(store, 'letter.md'))
    symlinkSync('../../letter.md', join(store, PERSON))
    symlinkSync('/dev/zero', join(store, 'records/people/sam-mensah.md'))
    expect(places(store)).toEqual(['link-out people/rowan-vale.md:1', 'link-out people/sam-mensah.md:1'])
  })

  it('refuses a folder of records that leads out of the store', () => {
    const outside = makeFolder()
    writeFileSync(join(outside, 'rowan-vale.md'), MARKED_PERSON)
    const store = plant({})
    rmSync(join(store, 'records/priorities'), { recursive: true })
    symlinkSync(outside, join(store, 'records/priorities'))
    const { code, stdout } = kscp(store, 'validate')
    expect(code).toBe(1)
    expect(stdout).toContain('records/priorities')
    expect(stdout).not.toContain('sealed')
  })

  it('refuses a link to a file that is not there, and one to itself', () => {
    const store = plant({})
    symlinkSync('nobody.md', join(store, PERSON))
    symlinkSync('sam-mensah.md', join(store, 'records/people/sam-mensah.md'))
    expect(found(store)).toMatchObject([
      { file: PERSON, line: 1 },
      { file: 'records/people/sam-mensah.md', line: 1 },
    ])
  })

  it("refuses a record in a folder that is no kind's, and says which folder was meant", () => {
    const store = plant({})
    mkdirSync(join(store, 'records/prioritys'))
    writeFileSync(join(store, 'records/prioritys/neglect.md'), RECORD)
    expect(found(store)).toMatchObject([
      { code: 'unknown-folder', file: 'records/prioritys/neglect.md', line: 1, hint: 'Did you mean priorities?' },
    ])
  })

  it('refuses a record beside the folders, and a file that is no record', () => {
    expect(places(plant({ 'records/rowan-vale.md': RECORD }))).toEqual(['not-a-record rowan-vale.md:1'])
    expect(places(plant({ 'records/people/rowan-vale.txt': RECORD }))).toEqual(['not-a-record people/rowan-vale.txt:1'])
  })
})
