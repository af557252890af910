// Which decision holds for a finding: that of its subject, in its scope, until its day of review.
import { describe, expect, it } from 'vitest'
import { alwaysPublic, Clearances, contraryTo } from '../../src/redact/clearing/clearances.js'
import { subjectOfPerson, subjectOfWords } from '../../src/redact/clearing/subject.js'
import { clearance, digest, MEETING, Notes, PUBLISH, PUBLISH_ALWAYS, person, TODAY } from './deciding.js'

const QUILL = {
  type: 'PERSON',
  subject: subjectOfWords('PERSON', 'Zebedee Quill'),
  sentence: 'they met zebedee quill',
  takenOut: [],
} as const
const SENTENCES = [digest('sentence they met zebedee quill')]
const VALE = person('Ros Vale', 'name', 'initials: RV\n').replace(
  'roles: []',
  'roles:\n  - title: Nurse\n    from: 2023-01-01\n    to: 2024-12-31',
)

/** The notes of a store with these clearances. */
function notesWith(records: readonly object[]): Promise<Notes> {
  const files = Object.fromEntries(records.map((fields, i) => [`records/clearances/c${i}.md`, clearance(fields)]))
  const other = '---\ntitle: Other\ngroup: slg\ndate: 2024-06-05\nchair: JW\nattendees: [JW]\napologies: []\nstatus: draft\n---\n'
  return Notes.of('', {
    'records/people/ros-vale.md': VALE,
    'records/people/tom-vale.md': person('Tom Vale', 'none'),
    'records/meetings/2024-06-05-slg.md': other,
    ...files,
  })
}

/** The decisions of a store with these clearances. */
async function clearancesOf(records: readonly object[], asOf = TODAY): Promise<Clearances> {
  const { records: held, meeting } = await notesWith(records)
  return new Clearances(held, meeting, digest, asOf)
}

const publishingOf = async (fields: object, finding: Parameters<Clearances['publishing']>[0] = QUILL, asOf = TODAY) =>
  (await clearancesOf([fields], asOf)).publishing(finding)?.id

describe('a decision to publish words', () => {
  it('holds always, whatever the sentence', async () => {
    expect(await publishingOf({ text: 'Zebedee Quill' })).toBe('c0')
    expect(await publishingOf({ text: 'zebedee  QUILL' }, { ...QUILL, sentence: 'another' })).toBe('c0')
  })

  it('holds for a note in its sentences only', async () => {
    const note = { scope: 'note', text: 'Zebedee Quill', meeting: MEETING, sentences: [digest('sentence a'), ...SENTENCES] }
    expect(await publishingOf(note)).toBe('c0')
    expect(await publishingOf(note, { ...QUILL, sentence: 'a' })).toBe('c0')
    expect(await publishingOf(note, { ...QUILL, sentence: 'they saw zebedee quill' })).toBeUndefined()
    expect(await publishingOf({ ...note, sentences: [] })).toBeUndefined()
    expect(await publishingOf({ scope: 'note', text: 'Zebedee Quill', meeting: MEETING })).toBeUndefined()
    expect(await publishingOf({ ...note, meeting: '2024-06-05-slg' })).toBeUndefined()
    expect(await publishingOf({ ...note, meeting: undefined })).toBeUndefined()
  })

  it('holds for these words and this type only', async () => {
    expect(await publishingOf({ text: 'Zebedee Tarn' })).toBeUndefined()
    expect(await publishingOf({ text: 'Zebedee Quill', type: 'UNKNOWN' })).toBeUndefined()
    expect(await publishingOf({})).toBeUndefined()
    expect(await publishingOf({ digest: digest(QUILL.subject) })).toBeUndefined()
  })

  it.each(['redact', 'generalise'])('is none where the decision is to %s', async (decision) => {
    expect(await publishingOf({ decision, text: 'Zebedee Quill' })).toBeUndefined()
  })

  it('holds until its day of review, and not on it', async () => {
    const reviewed = { text: 'Zebedee Quill', review: '2024-06-01' }
    expect(await publishingOf(reviewed, QUILL, '2024-05-31')).toBe('c0')
    expect(await publishingOf(reviewed, QUILL, '2024-06-01')).toBeUndefined()
    expect(await publishingOf(reviewed, QUILL, '2024-06-02')).toBeUndefined()
  })

  it('is found among others', async () => {
    const clearances = await clearancesOf([{ text: 'Maud Tarn' }, { text: 'Zebedee Quill' }])
    expect(clearances.publishing(QUILL)?.id).toBe('c1')
  })

  it('about a person is about no words, and the other way round', async () => {
    const finding = { type: 'PERSON', subject: subjectOfPerson('ros-vale'), sentence: 'a', takenOut: [] } as const
    expect(await publishingOf({ person: 'ros-vale' }, finding)).toBe('c0')
    expect(await publishingOf({ person: 'asha-kaur' }, finding)).toBeUndefined()
    expect(await publishingOf({ text: 'Ros Vale' }, finding)).toBeUndefined()
    expect(await publishingOf({ person: 'ros-vale', text: 'Zebedee Quill' })).toBeUndefined()
  })
})

describe('a decision to take words out', () => {
  const removingOf = async (fields: object, subject: string = QUILL.subject, asOf = TODAY) =>
    (await clearancesOf([fields], asOf)).removing({ subject })?.id
  const redacted = { decision: 'redact', digest: digest(QUILL.subject), exemption: 's40' }

  it('is found by the digest of what it is about', async () => {
    expect(await removingOf(redacted)).toBe('c0')
    expect(await removingOf({ ...redacted, decision: 'generalise', as: 'Child A' })).toBe('c0')
    expect(await removingOf(redacted, subjectOfWords('PERSON', 'Maud Tarn'))).toBeUndefined()
    expect(await removingOf({ ...redacted, decision: 'publish' })).toBeUndefined()
  })

  it('holds for its own meeting, or always', async () => {
    expect(await removingOf({ ...redacted, scope: 'note', meeting: MEETING })).toBe('c0')
    expect(await removingOf({ ...redacted, scope: 'note', meeting: '2024-06-05-slg' })).toBeUndefined()
    expect(await removingOf({ ...redacted, scope: 'always', meeting: '2024-06-05-slg' })).toBe('c0')
  })

  it('ends on its day of review', async () => {
    expect(await removingOf({ ...redacted, review: TODAY })).toBeUndefined()
  })
})

describe('the standing of a person', () => {
  const standingsOf = async (fields: object[], asOf = TODAY, edit: (text: string) => string = (text) => text) => {
    const files = Object.fromEntries(fields.map((each, i) => [`records/clearances/c${i}.md`, clearance(each)]))
    const notes = await Notes.of('', { 'records/people/ros-vale.md': edit(VALE), ...files })
    const clearances = new Clearances(notes.records, notes.meeting, digest, asOf)
    const [vale] = notes.records.of('person').filter(({ id }) => id === 'ros-vale')
    return vale === undefined ? [] : [true, false].map((isOfTheMeeting) => clearances.standingOf(vale, isOfTheMeeting))
  }

  it('is public at their own meeting, and asked for elsewhere', async () => {
    expect(await standingsOf([])).toEqual(['public', 'ask'])
  })

  it.each(['none', 'role'])('is protected when they are published by %s, whatever was decided', async (publish) => {
    const decided = [{ person: 'ros-vale' }, { person: 'ros-vale', scope: 'role' }]
    expect(await standingsOf(decided, TODAY, (text) => text.replace('publish: name', `publish: ${publish}`))).toEqual([
      'protected',
      'protected',
    ])
  })

  it('is public with a decision for always', async () => {
    expect(await standingsOf([{ person: 'ros-vale' }])).toEqual(['public', 'public'])
  })

  it('is public with a decision for their role, as long as they have it', async () => {
    const role = [{ person: 'ros-vale', scope: 'role', roles: ['Nurse'] }]
    expect(await standingsOf(role)).toEqual(['public', 'public'])
    expect(await standingsOf(role, TODAY, (text) => text.replace('2024-12-31', '2024-03-05'))).toEqual(['public', 'ask'])
  })

  it('is asked for again in another role', async () => {
    expect(await standingsOf([{ person: 'ros-vale', scope: 'role', roles: ['Parent Governor'] }])).toEqual(['public', 'ask'])
    expect(await standingsOf([{ person: 'ros-vale', scope: 'role' }])).toEqual(['public', 'ask'])
  })

  it.each([
    { scope: 'note', person: 'ros-vale', meeting: MEETING },
    { scope: 'note', person: 'ros-vale', meeting: MEETING, roles: ['Nurse'] },
    { person: 'asha-kaur' },
    { text: 'Ros Vale' },
    { decision: 'redact', person: 'ros-vale' },
    { decision: 'generalise', person: 'ros-vale', scope: 'role' },
    { person: 'ros-vale', review: TODAY },
  ])('is still asked for with %j', async (fields) => {
    expect(await standingsOf([fields])).toEqual(['public', 'ask'])
  })
})

describe('the texts that may always be published', () => {
  it('are those cleared for always, until their day of review', async () => {
    const all = [
      { text: 'Zebedee Quill', review: '2024-06-01' },
      { text: 'Maud Tarn', scope: 'note', meeting: MEETING },
      { text: 'Abel Fenn', decision: 'redact' },
      { person: 'ros-vale' },
      { text: 'Elm Road', type: 'ADDRESS' },
    ]
    const files = all.map((fields, i) => [`records/clearances/c${i}.md`, clearance(fields)])
    const { records } = await Notes.of('', { 'records/people/ros-vale.md': VALE, ...Object.fromEntries(files) })
    expect(alwaysPublic(records, '2024-05-31')).toEqual(['Zebedee Quill', 'Elm Road'])
    expect(alwaysPublic(records, '2024-06-01')).toEqual(['Elm Road'])
  })
})

describe('decisions, once saved', () => {
  const BODY = 'They met Zebedee Quill. It rained.\n\nThe tea was warm.'

  it('leave nothing to decide', async () => {
    for (const decision of [PUBLISH, PUBLISH_ALWAYS]) {
      const notes = await (await Notes.of(BODY)).after({ 'Zebedee Quill': decision })
      expect(notes.words()).toEqual([])
      expect(notes.findings().map(({ clearedBy }) => clearedBy)).toEqual(
        decision === PUBLISH ? [expect.stringMatching(`^${MEETING}-`)] : [],
      )
    }
  })

  it('for a note end with their sentence', async () => {
    const notes = await (await Notes.of(BODY)).after({ 'Zebedee Quill': PUBLISH })
    expect((await notes.edited((text) => text.replace('It rained', 'It snowed'))).words()).toEqual([])
    expect((await notes.edited((text) => text.replace('They met', 'They arrested'))).words()).toEqual(['Zebedee Quill'])
  })
})

describe('a decision that says otherwise', () => {
  const taken = { decision: 'redact', digest: digest(QUILL.subject) }
  const published = { text: 'Zebedee Quill' }

  /** The clearances that say otherwise than a decision about Zebedee Quill in the notes. */
  async function contrary(decision: 'publish' | 'redact' | 'generalise', records: readonly object[], asOf = TODAY): Promise<string[]> {
    const notes = await notesWith(records)
    return contraryTo(notes.records, notes.meeting, { ...QUILL, decision }, { digest, asOf }).map(({ id }) => id)
  }

  it('is one to take out what is to be published, and the other way round', async () => {
    expect(await contrary('publish', [taken])).toEqual(['c0'])
    expect(await contrary('publish', [{ ...taken, decision: 'generalise' }])).toEqual(['c0'])
    expect(await contrary('redact', [published])).toEqual(['c0'])
    expect(await contrary('generalise', [published])).toEqual(['c0'])
  })

  it('is none that says the same', async () => {
    expect(await contrary('publish', [published])).toEqual([])
    expect(await contrary('redact', [taken, { ...taken, decision: 'generalise' }])).toEqual([])
  })

  it('is none about other words', async () => {
    expect(await contrary('publish', [{ ...taken, digest: digest('PERSON maud tarn') }])).toEqual([])
    expect(await contrary('redact', [{ text: 'Maud Tarn' }])).toEqual([])
  })

  it('is none of another meeting’s notes', async () => {
    expect(await contrary('publish', [{ ...taken, scope: 'note', meeting: MEETING }])).toEqual(['c0'])
    expect(await contrary('publish', [{ ...taken, scope: 'note', meeting: '2024-06-05-slg' }])).toEqual([])
  })

  it('is none from its day of review on', async () => {
    const reviewed = { ...taken, review: '2024-06-01' }
    expect(await contrary('publish', [reviewed], '2024-05-31')).toEqual(['c0'])
    expect(await contrary('publish', [reviewed], '2024-06-01')).toEqual([])
  })
})
