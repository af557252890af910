// While anything in the notes is undecided nothing is published, and what is said of it repeats nothing of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder as makeFolders } from '../../src/store/make-folder.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { makeFolder } from '../support/store.js'
import { committedStore, copyIn, edit, gateStore, MEETING, MEETING_FILE, person, redact, redactJson } from './gate-store.js'

const WORDS = /zebedee|quill|elm road|7946|two children|nine/i
const BODY = 'They met Zebedee Quill of 12 Elm Road, a girl of nine, who rang 020 7946 0123.\n\nTwo children came.'

describe('notes in which something is undecided', () => {
  it('are refused with every place and what to do', () => {
    const store = gateStore({ title: 'Meeting with Zebedee Quill', body: BODY })
    const { code, stdout } = redact(store, '--format', 'json')
    const { findings, ...rest } = JSON.parse(stdout)
    expect([code, rest]).toEqual([1, { version: 1, meeting: MEETING, outputs: [], redactions: [] }])
    expect(findings.map(({ code, severity, file, line, column }: Record<string, unknown>) => [code, severity, file, line, column])).toEqual(
      [
        [2, 22],
        [14, 10],
        [14, 27],
        [14, 42],
        [14, 65],
        [16, 1],
      ].map((place) => ['undecided', 'error', MEETING_FILE, ...place]),
    )
    for (const { message, hint } of findings) {
      expect(message).toMatch(/^Nobody has decided about this \([A-Z_]+\)\. /)
      expect(hint).toContain(`kscp notes check ${MEETING}`)
    }
  })

  it('write nothing, and say nothing of the words, in text and in JSON', () => {
    const store = committedStore(BODY)
    for (const words of [[], ['--format', 'json'], ['--verbose'], ['-o', '-'], ['-o', 'copy.md'], ['--draft']]) {
      const { code, stdout, stderr } = redact(store, ...words)
      expect(code).toBe(1)
      expect(stdout + stderr).not.toMatch(WORDS)
      if (!words.includes('json')) expect(stdout).toBe('')
    }
    expect(git(store, 'status', '--short')).toBe('')
  })

  it('leave an older public copy as it was', () => {
    const store = gateStore('They met.')
    expect(redact(store).code).toBe(0)
    const before = copyIn(store)
    edit(store, 'They met.', 'They met Zebedee Quill.')
    expect(redact(store).code).toBe(1)
    expect(copyIn(store)).toBe(before)
    expect(readdirSync(join(store, 'public/notes'))).toEqual([`${MEETING}.md`])
  })

  it('are published once the words are marked', () => {
    const store = gateStore('They met :redact[Zebedee Quill]{reason=s40} again.')
    expect(redactJson(store)).toMatchObject({
      outputs: [`public/notes/${MEETING}.md`],
      redactions: [{ place: 'item 1', reason: 's40', as: null }],
      findings: [],
    })
    expect(copyIn(store)).toContain('They met [Redacted: personal information (FOIA s.40)] again.')
  })
})

describe('a name that a mark takes out', () => {
  it.each([
    'Zebedee Quill came.',
    'Later Quill came.',
    'Later Zebedee came.',
    'They asked Quill’s aunt about it.',
    'They asked Zebedee Quill’s aunt about it.',
    'They asked the Quills about it.',
    'They asked Quill, Zebedee about it.',
    'They asked ZEBEDEE QUILL about it.',
    'They asked zebedee quill about it.',
    'See [this](https://example.org/zebedee-quill).',
    'Write to [them](mailto:zebedee.quill@example.org).',
    'Write to [them](mailto:z.quill@example.org).',
    'They asked Zebedee\nQuill about it.',
    'They asked **Zeb**edee about it.',
    'They asked Qu\u200bill about it.',
    '::decision[Quill may come.]{#1}',
  ])('stops the notes where it stands unmarked: %j', (also) => {
    const store = gateStore(`They met :redact[Zebedee Quill]{reason=s40}.\n\n${also}`)
    const { outputs, findings } = redactJson(store)
    expect(outputs).toEqual([])
    expect(findings.map(({ line }) => line)).toContain(16)
    expect(copyIn(store)).toBeNull()
  })

  it('stops them in the title and the venue too', () => {
    const body = 'They met :redact[Zebedee Quill]{reason=s40}.'
    expect(redactJson(gateStore({ title: 'About Quill', body })).outputs).toEqual([])
    expect(redactJson(gateStore({ venue: 'At Zebedee’s', body })).outputs).toEqual([])
  })
})

describe('people of the store', () => {
  it('who were at the meeting may be named, in full, by surname and by initials', () => {
    const store = gateStore('Jo Ward spoke, then Kaur, then AK. Later Ward agreed.')
    expect(redactJson(store).findings).toEqual([])
  })

  it('who were not there must be decided about', () => {
    const store = gateStore('They wrote to Ros Vale.', person('ros-vale', 'Ros Vale', 'name'))
    expect(redactJson(store).findings.map(({ code }) => code)).toEqual(['undecided'])
  })

  it('who own an action may be named', () => {
    const body = 'They wrote to Ros Vale.\n\n::action[Answer.]{#1 owners="ros-vale"}'
    expect(redactJson(gateStore(body, person('ros-vale', 'Ros Vale', 'name'))).findings).toEqual([])
  })

  it('who share a surname are asked about where it stands alone', () => {
    const store = gateStore(
      { attendees: '[JW, AK, ros-vale, tom-vale]', body: 'Ros Vale spoke.\n\nThen Vale agreed.\n\nTom Vale left.' },
      { ...person('ros-vale', 'Ros Vale', 'name'), ...person('tom-vale', 'Tom Vale', 'name') },
    )
    expect(redactJson(store).findings.map(({ code, line }) => [code, line])).toEqual([['undecided', 16]])
  })

  it('are asked about by their given names alone, which may be a child’s', () => {
    expect(redactJson(gateStore('They asked Asha about it.')).findings.map(({ code }) => code)).toEqual(['undecided'])
  })

  it('who are published by role are replaced in full, and stop the notes by surname', () => {
    const store = gateStore('Then Sam Mensah spoke, and SM left.')
    expect(redactJson(store).findings).toEqual([])
    expect(copyIn(store)).not.toMatch(/Mensah|SM/)
    edit(store, 'SM left', 'Mensah left')
    expect(redactJson(store).findings.length).toBeGreaterThan(0)
  })
})

describe('a store without a key', () => {
  it('publishes notes in which nothing is to be decided, and makes no key', () => {
    const store = gateStore('They met.')
    expect(redact(store).code).toBe(0)
    expect(readdirSync(join(store, 'records'))).not.toContain('clearance.key')
  })

  it('is refused when what is there is no key', () => {
    const store = gateStore('They met.', { 'records/clearance.key': 'abc\n' })
    const { code, stdout, stderr } = redact(store)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('records/clearance.key holds no key')
    expect(stderr).not.toContain('abc')
  })
})

describe('the key', () => {
  it('is made by init, random, committed, and no unknown file', () => {
    const folder = makeFolder()
    const keys = ['one', 'two'].map((name) => {
      expect(kscp(folder, `init ${name}`).code).toBe(0)
      const store = join(folder, name)
      expect(kscp(store, 'validate --strict').code).toBe(0)
      expect(git(store, 'ls-files', 'records')).toContain('records/clearance.key')
      return readFileSync(join(store, 'records/clearance.key'), 'utf8')
    })
    expect(keys[0]).toMatch(/^[0-9a-f]{64}\n$/)
    expect(keys[0]).not.toBe(keys[1])
  })

  it('is left as it is by init where there is one', () => {
    const folder = makeFolder()
    makeFolders(join(folder, 'records'))
    writeFileSync(join(folder, 'records/clearance.key'), `${'ab'.repeat(32)}\n`)
    expect(kscp(folder, 'init').code).toBe(0)
    expect(readFileSync(join(folder, 'records/clearance.key'), 'utf8')).toBe(`${'ab'.repeat(32)}\n`)
  })

  it('never comes under public/', () => {
    const store = committedStore('They met.')
    expect(redact(store).code).toBe(0)
    expect(readdirSync(join(store, 'public'), { recursive: true }).map(String).sort()).toEqual(['notes', `notes/${MEETING}.md`])
  })
})
