// A decision to publish holds for what it was made for and no longer; a protected person beats every decision.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp, validateJson } from '../support/run.js'
import {
  committedStore,
  copyIn,
  decide,
  edit,
  gateStore,
  MEETING,
  minutes,
  PUBLISH,
  person,
  redact,
  redactJson,
  thingsIn,
} from './gate-store.js'

const BODY = 'They met Zebedee Quill. The hall was cold.\n\nThe tea was warm.'
const published = (store: string) => redactJson(store).outputs.length > 0

/** A store in which Zebedee Quill is cleared. */
function clearedStore(scope: string, more: object = {}, body = BODY): string {
  const store = committedStore(body)
  expect(decide(store, { 'Zebedee Quill': { ...PUBLISH, scope, ...more } }).code).toBe(0)
  return store
}

describe('a clearance for one note', () => {
  it('holds in its sentence', () => {
    const store = clearedStore('note')
    expect(published(store)).toBe(true)
    expect(copyIn(store)).toContain('They met Zebedee Quill.')
  })

  it('ends when its sentence changes', () => {
    const store = clearedStore('note')
    edit(store, 'They met Zebedee Quill', 'They arrested Zebedee Quill')
    expect(redactJson(store).findings.map(({ code, line, column }) => [code, line, column])).toEqual([['undecided', 14, 15]])
  })

  it('does not end when another sentence changes, before or after', () => {
    const store = clearedStore('note')
    edit(store, 'hall was cold', 'room was dark')
    edit(store, 'tea was warm', 'tea was bad')
    edit(store, 'They met', 'It began. They met')
    expect(published(store)).toBe(true)
  })

  it('does not end when only its lines or its emphasis change', () => {
    const store = clearedStore('note')
    edit(store, 'They met Zebedee Quill', 'They\nmet **Zebedee** Quill')
    expect(published(store)).toBe(true)
  })

  describe('in a sentence of which something is taken out', () => {
    const SPOKE = 'Zebedee Quill spoke of :redact[the beating of a boy]{reason=s40} at :redact[the hostel]{reason=s40}.'

    it.each([
      ['of all', SPOKE, 'Zebedee Quill spoke of the beating of a boy at the hostel.'],
      ['of one', ':redact[the hostel]{reason=s40}', 'the hostel'],
      ['of some words', ':redact[the beating of a boy]{reason=s40}', 'the beating :redact[of a boy]{reason=s40}'],
    ])('ends when the mark is lost %s', (_, find, replacement) => {
      const store = clearedStore('note', {}, SPOKE)
      expect(published(store)).toBe(true)
      edit(store, find, replacement)
      expect(redactJson(store).findings.map(({ code }) => code)).toEqual(['undecided'])
    })

    it('does not end when more is taken out, nor when that comes back', () => {
      const store = clearedStore('note', {}, SPOKE)
      edit(store, ' spoke of', ' :redact[spoke]{reason=s40} of')
      expect(published(store)).toBe(true)
      edit(store, ':redact[spoke]{reason=s40}', 'spoke')
      expect(published(store)).toBe(true)
    })

    it('can be made anew without the mark', () => {
      const store = clearedStore('note', {}, SPOKE)
      edit(store, ':redact[the hostel]{reason=s40}', 'the hostel')
      expect(decide(store, { 'Zebedee Quill': PUBLISH }).code).toBe(0)
      expect(copyIn(store)).toBe(null)
      expect(published(store)).toBe(true)
    })
  })

  it('does not hold in a new sentence', () => {
    const store = clearedStore('note')
    edit(store, 'The tea was warm', 'They asked Zebedee Quill')
    expect(redactJson(store).findings.map(({ line }) => line)).toEqual([16])
  })

  it('does not hold for another name in the same sentence', () => {
    const store = clearedStore('note')
    edit(store, 'Zebedee Quill', 'Zebulon Quill')
    expect(published(store)).toBe(false)
  })

  it('does not hold in another meeting', () => {
    const other = minutes({ body: BODY }).replace('date: 2024-03-06', 'date: 2024-06-05')
    const store = committedStore(BODY, { 'records/meetings/2024-06-05-slg.md': other })
    expect(decide(store, { 'Zebedee Quill': PUBLISH }).code).toBe(0)
    expect(published(store)).toBe(true)
    expect(kscp(store, 'notes redact 2024-06-05-slg').code).toBe(1)
  })

  it('holds no longer with another key, or with none', () => {
    const store = clearedStore('note')
    writeFileSync(join(store, 'records/clearance.key'), `${'f'.repeat(64)}\n`)
    expect(published(store)).toBe(false)
    rmSync(join(store, 'records/clearance.key'))
    expect(published(store)).toBe(false)
  })
})

describe('a clearance for always', () => {
  it('holds in every sentence', () => {
    const store = clearedStore('always')
    edit(store, 'They met Zebedee Quill', 'They arrested Zebedee Quill')
    edit(store, 'The tea was warm', 'They asked Zebedee Quill')
    expect(published(store)).toBe(true)
  })

  it('holds for nobody of the same surname', () => {
    const store = clearedStore('always')
    edit(store, 'The tea was warm', 'They asked Maud Quill')
    expect(redactJson(store).findings.map(({ line }) => line)).toEqual([16])
  })
})

describe('a clearance with a review date', () => {
  it.each(['note', 'always'])('holds until that day, and from then on no more: %s', (scope) => {
    const store = clearedStore(scope, { review: '2024-06-01' })
    const outputsOn = (day: string) => JSON.parse(redact(store, '--format', 'json', '--as-of', day).stdout).outputs.length
    expect(['2024-05-31', '2024-06-01', '2025-01-01'].map(outputsOn)).toEqual([1, 0, 0])
  })
})

describe('a person of the store who was not at the meeting', () => {
  const vale = (publish: string, roles: string) => ({
    'records/people/ros-vale.md': `---\nname: Ros Vale\ninitials: RV\nroles:${roles}\npublish: ${publish}\n---\n`,
  })
  const NURSE = '\n  - title: Nurse\n    from: 2023-01-01\n    to: 2024-04-30'
  const body = 'They wrote to Ros Vale.\n\nRV answered.'

  it('is one thing to decide, by name and by initials', () => {
    const store = committedStore(body, vale('name', NURSE))
    expect(thingsIn(store).map(({ words, places }) => [words, places.length])).toEqual([['Ros Vale', 2]])
  })

  it('may be cleared for a role, and every form of the name with it', () => {
    const store = committedStore(body, vale('name', NURSE))
    expect(decide(store, { 'Ros Vale': { ...PUBLISH, scope: 'role' } }).code).toBe(0)
    edit(store, 'RV answered', 'Then Vale replied to them')
    expect(published(store)).toBe(true)
  })

  it('is cleared for a role only as long as they are in it', () => {
    const store = committedStore('They wrote to Ros Vale.', vale('name', NURSE))
    expect(decide(store, { 'Ros Vale': { ...PUBLISH, scope: 'role' } }).code).toBe(0)
    expect(published(store)).toBe(true)
    edit(store, 'date: 2024-03-06', 'date: 2024-05-01')
    expect(published(store)).toBe(false)
  })

  it('is cleared always whatever the role', () => {
    const store = committedStore(body, vale('name', ' []'))
    const decided = Object.fromEntries(thingsIn(store).map(({ words = '' }) => [words, { ...PUBLISH, scope: 'always' }]))
    expect(decide(store, decided).code).toBe(0)
    expect(published(store)).toBe(true)
  })

  it('is protected against every clearance once nobody may name them', () => {
    const store = committedStore('They wrote to Ros Vale, then Vale again.', vale('name', NURSE))
    expect(decide(store, { 'Ros Vale': { ...PUBLISH, scope: 'always' } }).code).toBe(0)
    expect(published(store)).toBe(true)
    edit(store, 'Ros Vale, then', 'her, then')
    const none = gateStore('They wrote to her, then Vale again.', { ...vale('none', NURSE), ...alwaysCleared })
    expect(redactJson(none).findings.map(({ code, line }) => [code, line])).toEqual([['undecided', 14]])
  })
})

const alwaysCleared = {
  'records/clearances/always.md':
    '---\ndecision: publish\nscope: always\ntype: PERSON\nperson: ros-vale\nreason: As agreed\nby: JW\non: 2024-03-06\n---\n',
  'records/clearances/always-text.md':
    '---\ndecision: publish\nscope: always\ntype: PERSON\ntext: Vale\nreason: As agreed\nby: JW\non: 2024-03-06\n---\n',
}

describe('a person whom nobody may name', () => {
  const none = person('ros-vale', 'Ros Vale', 'none', 'initials: RV\n')

  it.each([
    'Vale answered.',
    ':clear[Vale]{by=JW why="named in a report"} answered.',
    'They asked :clear[the Vales]{by=JW why="named in a report"}.',
    'They asked :clear[R Vale]{by=JW why="named in a report"}.',
    'They asked :clear[Ros]{by=JW why="named in a report"}.',
  ])('is published by no clearing mark: %s', (body) => {
    const store = gateStore(body, { ...none, ...alwaysCleared })
    expect(redact(store).code).toBe(1)
    expect(copyIn(store)).toBeNull()
  })

  it('is replaced where the name stands in full, even in a clearing mark', () => {
    const store = gateStore('They asked :clear[Ros Vale]{by=JW why="named in a report"}.', none)
    expect(published(store) ? copyIn(store) : '').not.toContain('Vale')
  })

  it('can’t be cleared by a list', () => {
    const store = committedStore('They asked Vale.', none)
    const { code, stdout, stderr } = decide(store, { Vale: { ...PUBLISH, scope: 'always' } })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain("somebody who is not published by name can't be cleared")
    expect(stderr).not.toContain('Vale')
  })
})

describe('a clearing mark', () => {
  const mark = ':clear[Zebedee Quill]{by=JW why="named in a report"}'

  it('clears what stands in it, and leaves no trace in the copy', () => {
    const store = gateStore(`They met ${mark}.`)
    expect(published(store)).toBe(true)
    expect(copyIn(store)).toContain('They met Zebedee Quill.')
    expect(copyIn(store)).not.toMatch(/clear|report|why/)
  })

  it('clears nothing outside it', () => {
    expect(redactJson(gateStore(`They met ${mark} and Maud Tarn.`)).findings.map(({ column }) => column)).toEqual([
      `They met ${mark} and `.length + 1,
    ])
    expect(published(gateStore(`They met ${mark}.\n\nThen Zebedee Quill left.`))).toBe(false)
  })

  it('does not count for half a name', () => {
    expect(published(gateStore('They met :clear[Zebedee]{by=JW why="named in a report"} Quill.'))).toBe(false)
  })

  it.each(['', '{}', '{by=JW}', '{why="named in a report"}', '{by="" why=""}'])('needs who and why: %j', (attributes) => {
    expect(published(gateStore(`They met :clear[Zebedee Quill]${attributes}.`))).toBe(false)
  })

  it('beats no redaction of the same name', () => {
    expect(published(gateStore(`They met ${mark}.\n\nThen :redact[Zebedee Quill]{reason=s40} left.`))).toBe(false)
  })
})

describe('a clearance record', () => {
  const USUAL = {
    decision: 'publish',
    scope: 'always',
    type: 'PERSON',
    text: 'Zebedee Quill',
    reason: 'As agreed',
    by: 'JW',
    on: '2024-03-06',
  }
  const record = (fields: object) =>
    `---\n${Object.entries({ ...USUAL, ...fields })
      .filter(([, value]) => value !== null)
      .map(([field, value]) => `${field}: ${value}\n`)
      .join('')}---\n`
  const storeOf = (records: readonly object[]) =>
    gateStore(BODY, Object.fromEntries(records.map((fields, i) => [`records/clearances/${i}.md`, record(fields)])))

  it('is valid when its values are', () => {
    const store = storeOf([{}, { review: '2025-01-01', exemption: 's40', as: 'Child A', meeting: MEETING }])
    expect(validateJson(store).problems).toEqual([])
    expect(published(store)).toBe(true)
  })

  it('is refused with a value that is none, and without one it needs', () => {
    const wrong = [
      { decision: 'keep' },
      { scope: 'meeting' },
      { type: 'NAME' },
      { exemption: 's99' },
      { digest: 'abc' },
      { digest: 'G'.repeat(32) },
      { sentences: '[abc]' },
      { on: '2024-02-30' },
      { review: 'soon' },
      { person: 'maud-tarn' },
      { meeting: '2024-03-07-slg' },
      { text: '""' },
      { reason: '""' },
      { words: 'Zebedee' },
      ...['decision', 'scope', 'type', 'reason', 'by', 'on'].map((field) => ({ [field]: null })),
    ]
    const { problems } = validateJson(storeOf(wrong))
    const files = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))
    expect(wrong.filter((_, i) => !files.has(`records/clearances/${i}.md`))).toEqual([])
  })

  it('that is wrong stops publication', () => {
    expect(redact(storeOf([{ scope: 'meeting' }])).code).toBe(1)
  })
})
