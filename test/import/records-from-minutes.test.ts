// Recognised minutes become a draft meeting, its actions and new people; what nobody may guess is left to a person, in words.
import { describe, expect, it } from 'vitest'
import type { ImportedAction, ImportedMinutes, ImportedPerson } from '../../src/import/imported-minutes.js'
import { recordsFromMinutes } from '../../src/import/records-from-minutes.js'
import { checkRecords } from '../../src/operations/records/check-records.js'
import { readStore } from '../../src/store/read-store.js'
import { writeFile } from '../../src/store/write-file.js'
import { makeStore } from '../support/store.js'

const person = (name: string, initials: string | null = null, role: string | null = null): ImportedPerson => ({
  name,
  initials,
  role,
  organisation: null,
})
const action = (fields: Partial<ImportedAction>): ImportedAction => ({
  number: null,
  text: '',
  title: 'write to the schools.',
  owners: ['ZQ'],
  due: null,
  dueText: null,
  item: 0,
  isInItem: true,
  at: null,
  line: 9,
  ...fields,
})
const BODY = 'It was noted that letters are late.\n\nAction 1: ZQ to write to the schools.\n\nThe group thanked her.'
const AT = { start: BODY.indexOf('Action 1'), end: BODY.indexOf('schools.') + 'schools.'.length }
const minutes = (fields: Partial<ImportedMinutes> = {}): ImportedMinutes => ({
  source: 'notes.docx',
  title: 'Strategic Leadership Group',
  date: '2024-06-05',
  start: '14:00',
  end: null,
  venue: null,
  chair: 'Jo Ward',
  notetaker: null,
  attendees: [person('Jo Ward', 'JW'), person('Zara Quill', 'ZQ', 'Head of Service'), person('Abel Fenn')],
  apologies: [],
  absent: [],
  items: [{ number: '1', title: 'Letters', body: BODY, line: 7 }],
  actions: [action({ at: AT })],
  rest: '',
  decisions: [],
  nextMeeting: null,
  warnings: [],
  ...fields,
})

async function recordsOf(fields: Partial<ImportedMinutes> = {}, group: string | null = 'slg') {
  const root = makeStore({ 'records/groups/lhs.md': '---\nname: Learning Hub Subgroup\nabbreviation: LHS\n---\n' })
  const made = recordsFromMinutes((await readStore(root)).records, minutes(fields), group)
  for (const { file, text } of made.changes) writeFile(`${root}/${file}`, text)
  const reading = await readStore(root)
  const texts = Object.fromEntries(made.changes.map(({ file, text }) => [file, text]))
  return { ...made, texts, problems: checkRecords(reading, []).problems }
}

describe('the records', () => {
  it('are valid, and say what the minutes say', async () => {
    const { texts, problems, meetingId } = await recordsOf()
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(meetingId).toBe('2024-06-05-slg')
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('chair: JW\nattendees: [JW, ZQ, abel-fenn]\napologies: []\nstatus: draft')
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain(
      '## 1. Letters\n\nIt was noted that letters are late.\n\n::action[write to the schools.]{#1 owners="ZQ"}\n\nThe group thanked her.\n',
    )
    expect(texts['records/actions/2024-06-05-slg-1.md']).toContain(
      'title: write to the schools.\nmeeting: 2024-06-05-slg\nitem: 1\nnumber: 1\nowners: [ZQ]',
    )
  })

  it('let nobody new be named in public', async () => {
    const { texts, left } = await recordsOf()
    expect(texts['records/people/zara-quill.md']).toContain(
      'name: Zara Quill\ninitials: ZQ\nroles: [{title: Head of Service}]\npublish: none',
    )
    expect(left.join('\n')).toContain('whether public copies may name them')
  })

  it('lose no text that belongs to no item', async () => {
    const { texts, problems, left } = await recordsOf({ rest: 'The hall was cold.' })
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('---\n\nThe hall was cold.\n\n## 1. Letters')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(left.join('\n')).toContain('belongs to no item')
  })

  it('put a mark on a line of its own in a list too', async () => {
    const body = '- Letters are late; ZQ to write. More was said.\n- Next'
    const at = { start: body.indexOf('ZQ to write.'), end: body.indexOf(' More') }
    const { texts, problems } = await recordsOf({ items: [{ number: '1', title: 'Letters', body, line: 7 }], actions: [action({ at })] })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain(
      '- Letters are late;\n\n  ::action[write to the schools.]{#1 owners="ZQ"}\n\n  More was said.\n- Next',
    )
  })

  it('keep the words of a title as they are read', async () => {
    const { texts, problems } = await recordsOf({ actions: [action({ title: 'ask [again] *now* about A_B', at: null })] })
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('::action[ask \\[again\\] \\*now\\* about A_B]{#1')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each([
    ['Q & A, R&D', 'Q & A, R&D'],
    ['Fish &amp; chips', 'Fish \\&amp; chips'],
    ['~5 cases | <6 [new]', '~5 cases | <6 [new]'],
    ['Room #', 'Room \\#'],
    ['*A* `b` <i>', '\\*A\\* \\`b\\` \\<i>'],
  ])('guard in a heading no sign that needs none: %s', async (title, written) => {
    const { texts, problems } = await recordsOf({ items: [{ number: '1', title, body: BODY, line: 7 }] })
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain(`## 1. ${written}\n`)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(['a \\', 'a \\[b', 'a ] b', 'Q & A'])('keep the words of a mark: %s', async (title) => {
    const { problems, changes } = await recordsOf({ actions: [action({ title, at: null })] })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(changes.some(({ file }) => file.startsWith('records/actions/'))).toBe(true)
  })
})

describe('what is doubtful', () => {
  it('is a name like one of the records: it may be misspelt', async () => {
    const { left } = await recordsOf({ attendees: [person('Jo Ward', 'JW'), person('Asha Kauer'), person('Zara Quill', 'ZQ')] })
    const told = left.filter((words) => words.includes('spelt otherwise'))
    expect(told).toEqual([
      'Asha Kauer may be Asha Kaur of the records, spelt otherwise. If so, write asha-kaur wherever these records say asha-kauer, and delete records/people/asha-kauer.md.',
    ])
  })

  it('is told once of an action without a known owner', async () => {
    const { left } = await recordsOf({ actions: [action({ owners: ['Nobody Known'] })] })
    expect(left.filter((words) => words.startsWith('Action 1'))).toEqual([
      'Action 1 (line 9) is left as text: no owner is known; Nobody Known is nobody of the records.',
    ])
  })

  it('is no title that is only the name of the partnership', async () => {
    const name = 'ELMBRIDGE SAFEGUARDING CHILDREN PARTNERSHIP'
    const { texts, left } = await recordsOf({ title: name, rest: 'Strategic Leadership Group' })
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('title: Strategic Leadership Group\n')
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('---\n\n## 1. Letters')
    expect(left.join('\n')).not.toContain('belongs to no item')
  })
})

it.each(['Cllr. Abel Fenn', 'Abel Fenn', 'Fenn', 'abe'])('an owner is known as %j', async (owner) => {
  const abel = { ...person('Abel Fenn'), alias: 'Abe' }
  const { texts } = await recordsOf({ attendees: [person('Jo Ward', 'JW'), abel], actions: [action({ owners: [owner] })] })
  expect(texts['records/actions/2024-06-05-slg-1.md']).toContain('owners: [abel-fenn]')
})

describe('what is left to a person', () => {
  it('is an action of nobody', async () => {
    const { texts, left } = await recordsOf({ actions: [action({ owners: ['XX'], at: AT })] })
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('Action 1: ZQ to write to the schools.')
    expect(left.join('\n')).toContain('Action 1 (line 9) is left as text: no owner is known; XX is nobody of the records.')
  })

  it('takes no number from those that become records', async () => {
    const { texts, problems, left } = await recordsOf({ actions: [action({ owners: ['XX'], line: 8 }), action({})] })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('{#1 owners="ZQ"}')
    expect(left.join('\n')).toContain('Action 2 (line 8) is left as text: no owner is known; XX is nobody of the records.')
  })

  it.each([
    ['the first is nobody’s', [action({ number: '1', owners: ['XX'], line: 8 }), action({ number: '2' })]],
    ['the file leaves one out', [action({ number: '2' }), action({ number: '5', title: 'report back.' })]],
  ])('leaves no gap in the numbers where %s', async (_, actions) => {
    const { texts, problems, left } = await recordsOf({ actions })
    expect(left.join('\n')).toContain('another number than in the file')
    expect(problems.map(({ code }) => code)).not.toContain('number-gap')
    expect(texts['records/actions/2024-06-05-slg-1.md']).toContain('owners: [ZQ]')
  })

  it('is a due day in words, but for the next meeting', async () => {
    const { left, texts } = await recordsOf({
      actions: [action({ dueText: 'end of March' }), action({ dueText: 'by the next SLG meeting', title: 'report back.' })],
    })
    expect(left.join('\n')).toContain('Action 1 is due "end of March"')
    expect(texts['records/actions/2024-06-05-slg-2.md']).toContain('due: next-meeting')
  })
})

describe('no records are made', () => {
  it.each([
    ['without a date', { date: null }, 'slg', 'No date of the meeting was recognised'],
    ['without a chair', { chair: null }, 'slg', 'Who was in the chair was not recognised'],
    ['without a group', { title: 'Meeting' }, null, 'Which group met is not clear'],
    ['of a meeting that is there', { date: '2024-03-06' }, 'slg', 'There is a meeting 2024-03-06-slg already.'],
  ])('%s', async (_, fields, group, message) => {
    await expect(recordsOf(fields, group)).rejects.toThrow(message)
  })
})

describe('initials that the records can’t have', () => {
  const attendees = (...more: ImportedPerson[]) => ({ attendees: [person('Jo Ward', 'JW'), ...more] })

  it.each([
    ['of another form', attendees(person('Zara Quill', 'ZQu')), 'ZQu', 'which are not two to four capitals'],
    ['of somebody else in the records', attendees(person('Abel King', 'AK')), 'AK', "which are somebody else's in the records"],
  ])('%s are left out, and still tell whose an action is', async (_, fields, owner, said) => {
    const { texts, problems, left } = await recordsOf({ ...fields, actions: [action({ at: AT, owners: [owner] })] })
    const id = fields.attendees[1]?.name.toLowerCase().replace(' ', '-') ?? ''
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(texts[`records/people/${id}.md`]).not.toContain('initials')
    expect(texts['records/actions/2024-06-05-slg-1.md']).toContain(`owners: [${id}]`)
    expect(left.join('\n')).toContain(said)
  })

  it('of two people in one file are the first one’s', async () => {
    const { problems, left } = await recordsOf(attendees(person('Zara Quill', 'ZQ'), person('Zoe Quist', 'ZQ')))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(left.join('\n')).toContain("which are somebody else's in these minutes: zoe-quist has none")
  })
})

describe('initials behind a name in a list', () => {
  const chair = (organisation: string) => [{ ...person('Jo Ward', 'JW'), organisation }]
  it.each([
    ['AK, SM', '[JW, AK, SM]'],
    ['Elm Trust, AK', '[JW, AK]'],
    ['LHS, AK', '[JW, AK]'],
    ['LHS', '[JW]'],
    ['NHS', '[JW]'],
  ])('%s: are people where the records know whose they are', async (organisation, written) => {
    const { texts, problems, left } = await recordsOf({ actions: [], attendees: chair(organisation) })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain(`attendees: ${written}`)
    if (organisation.includes('AK')) expect(left.join('\n')).toContain('AK behind Jo Ward was taken for Asha Kaur')
  })
  it('add nobody twice', async () => {
    const attendees = [...chair('AK'), person('Asha Kaur', 'AK')]
    const { texts } = await recordsOf({ actions: [], attendees })
    expect(texts['records/meetings/2024-06-05-slg.md']).toContain('attendees: [JW, AK]')
  })
})
