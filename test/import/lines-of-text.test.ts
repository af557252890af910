// In plain text a line's place says what it is: a label alone, one person a line, a day, an appendix, the title of another meeting.
import { describe, expect, it } from 'vitest'
import { importMinutes } from '../../src/import/import-minutes.js'
import { apologies, attendees, codes, imported, items } from './imported.js'

const TAIL = '\n1. Welcome\n\nAll were welcomed.\n\n2. Roof\n\nIt leaks.\n'
const HEAD = 'Elm Executive\nMinutes of the meeting held on 6 March 2024\n\nPresent: Ian Thorn (Chair), Sue Lack, Bo Nash\n'

describe('people, one a line', () => {
  it('below a label alone on its line', async () => {
    const text = 'Elm Executive 6 March 2024\n\nAttendees\nIan Thorn (IT), Chair\nSue Lack (SL)\n\nThe group met to look at the roof.\n'
    expect(await attendees(`${text}${TAIL}`, 'a.txt')).toEqual(['Ian Thorn | IT | Chair', 'Sue Lack | SL'])
  })
  it('with their posts and bodies, each an entry of its own', async () => {
    const text =
      'Present\n\nIan Thorn (IT), Chief Executive, Elm Council (Chair)\nSue Lack (SL), Designated Doctor\nBo Nash (BN), Headteacher, Elm School\n\nApologies\n\nCy Orr (CO), Elm Council\n'
    expect(await attendees(`${text}${TAIL}`, 'a.txt')).toEqual([
      'Ian Thorn | IT | Chief Executive, Chair | Elm Council',
      'Sue Lack | SL | Designated Doctor',
      'Bo Nash | BN | Headteacher | Elm School',
    ])
    expect(await apologies(`${text}${TAIL}`, 'a.txt')).toEqual(['Cy Orr'])
  })
})

describe('the end', () => {
  const text = `${HEAD}${TAIL}\n3. Date of next meeting\n\nTuesday 4 June 2024, 2pm\n\nThe group will look at the drains then.\n\nAppendix A\nBudget for the whole year.\n`
  it('has the day of the next meeting as its text, not as a sub-heading', async () => {
    const { items, nextMeeting, warnings } = await imported(text, 'a.txt')
    expect(items[2]?.body).toBe('Tuesday 4 June 2024, 2pm\n\nThe group will look at the drains then.')
    expect([nextMeeting?.date, nextMeeting?.start]).toEqual(['2024-06-04', '14:00'])
    expect(warnings.map(({ code }) => code)).not.toContain('sub-heading-guessed')
  })
  it('is told of where an appendix follows, which belongs to no item', async () => {
    const { rest, warnings } = await imported(text, 'a.txt')
    expect(rest).toBe('### Appendix A\n\nBudget for the whole year.')
    expect(warnings.filter(({ code }) => code === 'text-after-minutes').map(({ line }) => line)).toEqual([20])
  })
})

describe('a number that stands twice', () => {
  it.each(['a.txt', 'a.md'])('is that of two items in %s', async (name) => {
    const text = `${HEAD}${TAIL}\n2. Neglect\n\nThe audit was noted.\n\n3. Close\n\nDone.\n`
    expect(await items(text, name)).toEqual(['1 Welcome', '2 Roof', '2 Neglect', '3 Close'])
    expect(await codes(text, name)).toContain('repeated-number:14')
  })
  it('is none where it counts a list within an item', async () => {
    const text = `${HEAD}${TAIL}\n1. Tiles are loose.\n\n2. Gutters are full.\n\n3. Close\n\nDone.\n`
    expect(await items(text, 'a.txt')).toEqual(['1 Welcome', '2 Roof', '3 Close'])
  })
})

describe('minutes one after the other', () => {
  const june = HEAD.replace('6 March', '5 June')
  it.each([
    ['a.txt', `${HEAD}${TAIL}\n${june}${TAIL}`],
    ['a.md', `# ${HEAD}${TAIL}\n# ${june}${TAIL}`],
    ['b.txt', `Elm Board – 6 March 2024\n\nPresent: Ann Lee\n${TAIL}\nElm Board – 5 June 2024\n\nPresent: Bo Nash\n${TAIL}`],
  ])('are several meetings: %s', async (name, text) => {
    const { outcome, meetings } = await importMinutes(new TextEncoder().encode(text), name, null)
    expect([outcome, meetings.map(({ date }) => date)]).toEqual(['several', ['2024-03-06', '2024-06-05']])
    const second = await imported(text, name, 2)
    expect([second.date, second.items.length]).toEqual(['2024-06-05', 2])
  })
  it('are one where the minutes of the last meeting are named within', async () => {
    const text = `${HEAD}${TAIL}\nMinutes of the meeting held on 4 January 2024\n\nThey were agreed.\n`
    expect((await imported(text, 'a.txt')).date).toBe('2024-03-06')
  })
})

describe('lines without blank ones between them', () => {
  const text = (lines: string) =>
    `${HEAD.replace('Bo Nash', 'Bo Nash (BN), Cy Orr (CO)')}\n1. Welcome\nAll were welcomed.\n2. Plans\n${lines}\n3. Close\nDone.\n`
  it.each([
    ['BN gave an update.\nACTION BN: book a venue', ['BN: book a venue'], 'BN gave an update.\n\nACTION BN: book a venue'],
    ['ACTION BN: book a venue\nACTION CO: send it', ['BN: book a venue', 'CO: send it'], 'ACTION BN: book a venue\n\nACTION CO: send it'],
    ['ACTION BN & CO to meet', ['BN, CO: BN & CO to meet'], 'ACTION BN & CO to meet'],
    ['Action Bo Nash to write', ['Bo Nash: Bo Nash to write'], 'Action Bo Nash to write'],
    ['BN to call.\nACTION BN', ['BN: BN to call.'], 'BN to call.\n\nACTION BN'],
  ])('set actions apart: %j', async (lines, expected, body) => {
    const { actions, items } = await imported(text(lines), 'a.txt')
    expect(actions.map(({ owners, text }) => `${owners.join(', ')}: ${text}`)).toEqual(expected)
    expect([items[1]?.title, items[1]?.body]).toEqual(['Plans', body])
  })
  it.each([
    ['Plans\nBN to draft plan by next Friday', '2 Plans'],
    ['Plans for the summer and\nAutumn terms\nAll agreed.', '2 Plans for the summer and Autumn terms'],
    ['Public Forum A resident asked\nWhether the bench is safe.', '2 Public Forum'],
  ])('end a title: %j', async (lines, title) => {
    expect((await items(text('x').replace('2. Plans\nx', `2) ${lines}`).replace('1. ', '1) ').replace('3. ', '3) '), 'a.txt'))[1]).toBe(
      title,
    )
  })
  it('of a heading about actions begin none', async () => {
    expect((await imported(text('ACTION PLAN\nThe plan was seen.'), 'a.txt')).actions).toEqual([])
  })
})
