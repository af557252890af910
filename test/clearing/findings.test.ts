// Everything in the notes that looks personal and is not taken out is found, with its place, and with what decides about it.
import { describe, expect, it } from 'vitest'
import { findUndecided } from '../../src/operations/redaction/find-undecided.js'
import { clearance, digest, MEETING, MEETING_FILE, Notes, PUBLISH_ALWAYS, person, TODAY } from './deciding.js'

const VALE = { 'records/people/ros-vale.md': person('Ros Vale', 'name', 'initials: RV\n') }
const where = async (given: Parameters<typeof Notes.of>[0], files = {}) =>
  (await Notes.of(given, files)).undecided().map(({ words, type, field, where }) => [words, type, field, where])

describe('a finding', () => {
  it('says where it stands, in words, and what stands around it', async () => {
    const [finding] = (await Notes.of('They **met**\n Zebedee Quill\ttoday.')).findings()
    expect(finding).toMatchObject({
      type: 'PERSON',
      field: null,
      where: 'item 1',
      place: { line: 15, column: 2 },
      words: 'Zebedee Quill',
      sentence: 'they met zebedee quill today',
      clearedBy: null,
    })
    expect(finding?.context).toBe('They **met** Zebedee Quill today.')
  })

  it('has at most sixty characters of whole words on each side as its context', async () => {
    const [finding] = (await Notes.of(`${'they '.repeat(40)}met Zebedee Quill again ${'there '.repeat(40)}`)).findings()
    expect(finding?.context.length).toBeLessThanOrEqual(2 + 60 + 'Zebedee Quill'.length + 60 + 2)
    expect(finding?.context).toMatch(/^… (?:they ){11}met Zebedee Quill again(?: there){8} …$/)
  })

  it('stands in a field, in an item, or above all of them', async () => {
    expect(await where({ title: 'About Zebedee Quill', body: 'They met Maud Tarn.' })).toEqual([
      ['Zebedee Quill', 'PERSON', 'title', 'title'],
      ['Maud Tarn', 'PERSON', null, 'item 1'],
    ])
    const above = (await Notes.of('')).edited((text) => text.replace('## 1.', 'They met Maud Tarn.\n\n## 1.'))
    expect((await above).undecided().map(({ where }) => where)).toEqual(['above item 1'])
  })

  it('has a place of its own in a field too', async () => {
    const found = (await Notes.of({ title: 'About "Zebedee Quill" and Maud Tarn' })).undecided()
    expect(found.map(({ place }) => place)).toEqual([
      { line: 2, column: 17 },
      { line: 2, column: 37 },
    ])
  })

  it('is one for each place, of every kind', async () => {
    expect(await where('A girl of nine rang 020 7946 0123 from 12 Elm Road.\n\nTwo boys met Zebedee Quill.')).toEqual([
      ['girl of nine', 'AGE', null, 'item 1'],
      ['020 7946 0123', 'PHONE', null, 'item 1'],
      ['12 Elm Road', 'ADDRESS', null, 'item 1'],
      ['Two boys', 'SMALL_COUNT', null, 'item 1'],
      ['Zebedee Quill', 'PERSON', null, 'item 1'],
    ])
  })

  it('is none for what is marked, and for who was there', async () => {
    expect(await where('They met :redact[Zebedee Quill]{reason=s40}, Jo Ward and AK.')).toEqual([])
    expect(await where(':::redact{reason=s40}\nThey met Zebedee Quill.\n:::')).toEqual([])
  })

  it('is none for a name that the copy replaces', async () => {
    expect(await where('They met Sam Mensah and SM.')).toEqual([])
  })
})

describe('the people of a meeting', () => {
  const at = (line: string) => (text: string) => text.replace('status: approved', `${line}\nstatus: approved`)

  it.each([
    ['attendee', (text: string) => text.replace('[JW, AK]', '[JW, AK, RV]')],
    ['attendee in somebody’s place', (text: string) => text.replace('[JW, AK]', '[JW, {person: AK, deputising-for: RV}]')],
    ['apologies', (text: string) => text.replace('apologies: []', 'apologies: [ros-vale]')],
    ['absent', at('absent: [RV]')],
    ['chair', (text: string) => text.replace('chair: JW', 'chair: RV')],
    ['notetaker', at('notetaker: RV')],
    ['approver', at('approval: {by: RV}')],
    ['owner of an action', (text: string) => `${text}\n::action[Ask.]{#1 owners="JW RV"}\n`],
  ] as const)('may be named: %s', async (_who, edit) => {
    const notes = await Notes.of('They asked Ros Vale, then RV.', VALE)
    expect(notes.words()).toEqual(['Ros Vale', 'RV'])
    expect((await notes.edited(edit)).words()).toEqual([])
  })

  it('who share a surname are asked about by it', async () => {
    const files = { ...VALE, 'records/people/tom-vale.md': person('Tom Vale', 'name') }
    const given = { attendees: '[JW, AK, RV, tom-vale]', body: 'Ros Vale met Tom Vale. Then Vale left.' }
    const [finding, ...others] = (await Notes.of(given, files)).undecided()
    expect(others).toEqual([])
    expect(finding).toMatchObject({ words: 'Vale', rule: 'name-to-decide', subject: expect.not.stringContaining('person') })
  })

  it('are one thing each, by whatever form of the name', async () => {
    const notes = await Notes.of('They asked Ros Vale. Then RV left. And Vale wrote, as Ms Vale does.', VALE)
    expect(notes.things().map(({ findings }) => findings.map(({ words }) => words))).toEqual([['Ros Vale', 'RV', 'Vale', 'Ms Vale']])
  })
})

describe('what clears a finding', () => {
  const mark = (words: string) => `:clear[${words}]{by=JW why="named in a report"}`
  const clearedBy = async (body: string, files = {}) => (await Notes.of(body, files)).findings().map(({ clearedBy }) => clearedBy)

  it('is a clearing mark around the whole of it', async () => {
    expect(await clearedBy(`They met ${mark('Zebedee Quill')}.`)).toEqual(['mark'])
    expect(await clearedBy(`They met ${mark('young Zebedee Quill there')}.`)).toEqual(['mark'])
    expect(await clearedBy(`They met ${mark('Zebedee')} Quill.`)).toContain(null)
    expect(await clearedBy(`They met Zebedee ${mark('Quill')}.`)).toContain(null)
    expect(await clearedBy(`They met Zebedee Quill, ${mark('him')}.`)).toEqual([null])
  })

  it('is the record of a decision', async () => {
    const files = { 'records/clearances/a.md': clearance({ type: 'PHONE', text: '020 7946 0123' }) }
    expect(await clearedBy('They rang 020 7946 0123.', files)).toEqual(['a'])
    expect(await clearedBy('They rang 020 7946 0124.', files)).toEqual([null])
  })

  it('is nothing for a person whom nobody may name', async () => {
    const none = { 'records/people/ros-vale.md': person('Ros Vale', 'none') }
    const always = { 'records/clearances/a.md': clearance({ text: 'Vale' }), 'records/clearances/b.md': clearance({ person: 'ros-vale' }) }
    expect(await clearedBy(`They met ${mark('Vale')}.`, { ...none, ...always })).toEqual([null])
  })

  it('is a decision for always, in every form of a person’s name', async () => {
    const notes = await Notes.of('They asked Ros Vale. Then RV left, and Vale too.', VALE)
    expect((await notes.after({ 'Ros Vale': PUBLISH_ALWAYS })).words()).toEqual([])
  })
})

describe('what stops publication', () => {
  it('is one finding for each place, that repeats no word', async () => {
    const notes = await Notes.of({ title: 'About Zebedee Quill', body: 'Two boys met Zebedee Quill.' })
    const findings = findUndecided(notes.records, MEETING, { digest, asOf: TODAY }).undecided
    expect(findings.map(({ code, severity, file, line, column }) => [code, severity, file, line, column])).toEqual([
      ['undecided', 'error', MEETING_FILE, 2, 15],
      ['undecided', 'error', MEETING_FILE, 14, 1],
      ['undecided', 'error', MEETING_FILE, 14, 14],
    ])
    expect(JSON.stringify(findings)).not.toMatch(/zebedee|quill|boys/i)
    expect(findings[1]).toMatchObject({
      message: expect.stringMatching(/^Nobody has decided about this \(SMALL_COUNT\)\. .*small-number/),
      hint: expect.stringContaining(`kscp notes check ${MEETING}`),
    })
  })

  it('is nothing where all is decided, and for a meeting that is none', async () => {
    const notes = await Notes.of('They met :redact[Zebedee Quill]{reason=s40}.')
    expect(findUndecided(notes.records, MEETING, { digest, asOf: TODAY }).undecided).toEqual([])
    expect(findUndecided(notes.records, '2024-03-07-slg', { digest, asOf: TODAY }).undecided).toEqual([])
  })
})
