// What is told of a commitment: its place, who, when, a title; and which sentences have their number already.
import { describe, expect, it } from 'vitest'
import { FIRST_LINE, found, read } from './minutes.js'

const only = async (body: string) => {
  const [commitment, ...others] = await found(body)
  expect(others).toEqual([])
  return commitment
}

describe('a commitment', () => {
  it('has the item and the line where its sentence begins', async () => {
    const body = 'JW welcomed\nall. AK will write to the panel.\n\n## 2. Audit\n\n- The audit was late.\n- JW will ring the auditor.'
    expect((await found(body)).map(({ item, line }) => [item, line - FIRST_LINE])).toEqual([
      [1, 1],
      [2, 6],
    ])
  })

  it('has an id that the digest of its sentence begins with, and the same under a mark', async () => {
    const plain = await only('AK will write to the panel about Child One.')
    const marked = await only('AK will write to the panel about :redact[Child One]{reason=s40}.')
    expect(plain?.id).toMatch(/^[0-9a-f]{8}$/)
    expect(plain?.digest).toMatch(/^sha256-/)
    expect([marked?.id, marked?.digest]).toEqual([plain?.id, plain?.digest])
  })

  it('has an id of its own where the same words stand twice', async () => {
    const [first, second] = await found('AK to follow up.\n\n## 2. Audit\n\nAK to follow up.')
    expect(first?.id).not.toBe(second?.id)
  })

  it.each([
    ['AK will write to the panel.', 'AK', null],
    ['JW said he would ring them.', 'JW', null],
    ['JW confirmed that a report would be circulated.', 'JW', null],
    ['A report will be circulated.', null, null],
    ['JW asked AK to send it by the end of June.', 'AK', 'by the end of June'],
    ['JW and AK will meet in January.', 'JW, AK', 'in January'],
    ['Asha Kaur will bring it to the next meeting.', 'AK', 'to the next meeting'],
    ['Ms Kaur will bring it in time for the June board.', 'AK', 'in time for the June board'],
    ['The Strategic Leadership Group will review it on 3 May 2024.', 'slg', 'on 3 May 2024'],
    ['Elmbridge Council will fund the post.', 'elmbridge-council', null],
    ['The school nurse will ring them this week.', 'The school nurse', 'this week'],
    ['The minutes to be signed by the Chair.', 'the Chair', null],
  ])('%s is for %s, %s', async (sentence, who, by) => {
    expect(await only(sentence)).toMatchObject({ who, by })
  })

  it.each([
    ['JW said he would take this outside the meeting.', 'Take this outside the meeting.'],
    ['JW confirmed that a report would be circulated in May.', 'A report to be circulated in May.'],
    ['AK would be sending the list to partners.', 'Send the list to partners.'],
    ['JW asked AK to ring the school, and suggested that others might help.', 'Ring the school.'],
    ['The item was deferred to the May meeting.', 'The item was deferred to the May meeting.'],
  ])('%s has the title %s', async (sentence, title) => {
    expect((await only(sentence))?.title).toBe(title)
  })
})

describe('a sentence with several undertakings', () => {
  const TWO = 'JW asked for the item to be added to the agenda and agreed that AK would write to the panel by Friday.'

  it('is a commitment for each, the first with the id that a sentence with one would have', async () => {
    const commitments = await found(TWO)
    expect(commitments.map(({ who, by, title, undertaking }) => [who, by, title, undertaking])).toEqual([
      [null, null, 'The item to be added to the agenda.', { number: 1, of: 2 }],
      ['AK', 'by Friday', 'Write to the panel by Friday.', { number: 2, of: 2 }],
    ])
    expect(new Set(commitments.map(({ sentence }) => sentence))).toEqual(new Set([TWO]))
    expect(new Set(commitments.map(({ id }) => id)).size).toBe(2)
    const { reading } = await read(TWO)
    expect(commitments[0]?.digest).toBe(reading.digestOf(TWO))
  })

  it('hands on who does the first to what the same person does then', async () => {
    const commitments = await found('AK said that she would visit the school in June and would report back.')
    expect(commitments.map(({ who, by, title }) => [who, by, title])).toEqual([
      ['AK', 'in June', 'Visit the school in June.'],
      ['AK', null, 'Report back.'],
    ])
  })

  it('has its number only for what the action beside it says', async () => {
    const action = '::action[Have the audit added to the agenda.]{#1 owners="AK"}'
    const [commitment, ...others] = await found(
      `JW asked for the audit to be added to the agenda and AK would ring the school.\n\n${action}`,
    )
    expect([commitment?.title, others]).toEqual(['Ring the school.', []])
  })
})

describe('a list', () => {
  it('hands on who agreed to what its entries say', async () => {
    const entries = await found('AK agreed to:\n\n- draft a briefing;\n- send it out by Friday.\n- The room was booked.')
    expect(entries.map(({ sentence, who, by }) => [sentence, who, by])).toEqual([
      ['draft a briefing;', 'AK', null],
      ['send it out by Friday.', 'AK', 'by Friday'],
    ])
  })
})

describe('what has its number already', () => {
  it('is a sentence beside the action that says the same', async () => {
    const body = 'JW asked AK to write to the panel about the audit.\n\n::action[Write to the panel about the audit.]{#1 owners="AK"}'
    expect(await found(body)).toEqual([])
  })

  it('is a line that says so, where an action with a mark says the same', async () => {
    const mark = '::action[Write to the panel about the audit.]{#1 owners="AK"}'
    expect(await found(`Action 1 – AK to write to the panel about the audit.\n\n${mark}`)).toEqual([])
  })

  it('is not a line that only says so: no mark has that number for it', async () => {
    const mark = '::action[Bring the data to the meeting.]{#1 owners="JW"}'
    for (const label of ['Action 1 –', 'Action 1:', 'Action 1.', 'ACTION 1 -']) {
      const [commitment, ...others] = await found(`${label} AK to circulate the audit report by the end of the month.\n\n${mark}`)
      const { who, by, title } = commitment ?? {}
      expect([label, who, by, title]).toEqual([
        label,
        'AK',
        'by the end of the month',
        'Circulate the audit report by the end of the month.',
      ])
      expect(others).toEqual([])
    }
  })

  it('is a report of an action that is done, and a mention of its number', async () => {
    expect(await found('Action 3 – AK to write to the panel: completed.')).toEqual([])
    expect(await found('Action 3 was closed. Action 4 is ongoing.')).toEqual([])
  })

  it('is not one that says something else beside it', async () => {
    const body = 'JW will visit the children’s home.\n\n::action[Write to the panel about the audit.]{#1 owners="AK"}'
    expect(await found(body)).toHaveLength(1)
  })

  it('is a sentence beside an item for an agenda that says the same', async () => {
    const body = 'The audit backlog will be discussed in May.\n\n::next-agenda[Audit backlog]{group=slg}'
    expect(await found(body)).toEqual([])
  })

  it('is a decision, but for what somebody undertakes in it', async () => {
    const kept = '::decision[It was agreed to keep the audit in the plan.]{#1}'
    const undertaken = '::decision[It was agreed that AK would write to the panel.]{#2}'
    expect((await found(`${kept}\n\n${undertaken}`)).map(({ who }) => who)).toEqual(['AK'])
  })

  it('is not what headings, summaries and actions say', async () => {
    const body = '### AK to write\n\n:::summary\nAK will write to everybody.\n:::\n\n::action[AK will ring the school.]{#1 owners="AK"}'
    expect(await found(body)).toEqual([])
  })
})
