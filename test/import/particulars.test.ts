// The day, the times, the place and the next meeting are read as public bodies write them; a doubt is told, never settled unseen.
import { describe, expect, it } from 'vitest'
import { codes, imported } from './imported.js'

const PEOPLE = '\n\nPresent: Ann Lee (Chair), Bo Nash, Cy Orr\n'

describe('the day', () => {
  it.each([
    ['Date: 20 November 2019', '2019-11-20'],
    ['Minutes of the meeting held on Tuesday 4th October 2016 at 7.30pm', '2016-10-04'],
    ['Committee, 5th of May, 2020', '2020-05-05'],
    ['Meeting of 13.05.2015', '2015-05-13'],
    ['# Telco — 2018-07-06', '2018-07-06'],
    ['April 8, 2022', '2022-04-08'],
    ['Held on the third of March 2021', '2021-03-03'],
    ['Held on Monday the twenty-third day of February 2026', '2026-02-23'],
  ])('%s', async (line, date) => {
    expect((await imported(line + PEOPLE)).date).toBe(date)
  })
  it('may only stand in the name of the file', async () => {
    expect((await imported(`Hello${PEOPLE}`, 'notes-2012-01-23.md')).date).toBe('2012-01-23')
    expect(await codes(`Hello${PEOPLE}`, 'notes-2012-01-23.md')).toContain('date-from-file-name:1')
  })
  it.each([
    ['has no year', 'Held on 9th March', 'date-without-year:1'],
    ['has another weekday', 'Held on Monday 13th May 2015', 'weekday-conflict:1'],
    ['reads two ways', 'Date: 03/04/2015', 'date-order:1'],
    ['is another in the fields', '---\ndate: 2015-10-22\n---\nHeld on 13 May 2015', 'date-conflict:4'],
  ])('is doubtful when it %s', async (_, line, code) => {
    expect(await codes(line + PEOPLE)).toContain(code)
  })
})

describe('a day that can’t be read', () => {
  it.each([
    ['Date: 29 February 2021', 'no-such-day:1'],
    ['Held on 31 June 2026', 'no-such-day:1'],
    ['Date: 31/4/21', 'no-such-day:1'],
    ['Date: 03/2021', 'unclear-date:1'],
    ['Held in the first week of March 2021', 'unclear-date:1'],
  ])('%s is told of, and gives no time', async (line, code) => {
    const { date, start, end, warnings } = await imported(line + PEOPLE)
    expect([date, start, end]).toEqual([null, null, null])
    expect(warnings.map(({ code, line }) => `${code}:${line}`)).toEqual(expect.arrayContaining([code, 'no-date:1']))
  })
  it('of the next meeting is told of too', async () => {
    expect(await codes(`Date: 1 June 2026${PEOPLE}\nNext meeting: 31 June 2026\n`)).toContain('no-such-day:5')
  })
})

describe('four digits', () => {
  it.each([
    ['Minutes 2019-2020, 4 May 2021', null],
    ['Annual review 2021, held on 4 May 2022', null],
    ['Held on 4 May 2021 at 1900', '19:00'],
    ['Tuesday 4 May 2021, 1930', '19:30'],
    ['Tuesday 4 May 2021, 1930-2100', '19:30'],
    ['4 May 2021, 2000hrs', '20:00'],
    ['Date: 4 May 2021\n\nTime: 2000', '20:00'],
  ])('of %s', async (line, start) => {
    expect((await imported(line + PEOPLE)).start).toBe(start)
  })
})

describe('times, place and title', () => {
  it.each([
    ['Time: 2:00pm – 4:00pm', '14:00', '16:00'],
    ['Time: 10-12.30pm', '10:00', '12:30'],
    ['Time: 9:30 - 12:30', '09:30', '12:30'],
    ['Time: 1400-1600', '14:00', '16:00'],
    ['Held on 1 May 2019 at 7.30pm\n\nThe meeting closed at 9.20pm.', '19:30', '21:20'],
  ])('%s', async (line, start, end) => {
    const minutes = await imported(line + PEOPLE)
    expect([minutes.start, minutes.end]).toEqual([start, end])
  })
  it('are apart in a sentence', async () => {
    const { venue, title } = await imported(
      `# Elm Parish Council\n\nMinutes of the meeting held at the Village Hall, Elm on Monday 3rd June 2019 at 7pm${PEOPLE}`,
    )
    expect([title, venue]).toEqual(['Elm Parish Council', 'the Village Hall, Elm'])
  })
})

describe('the next meeting', () => {
  it.each([
    ['**Date of next meeting:** 15 January 2020', '2020-01-15'],
    ['The next meeting will be held on Tuesday 1st November 2016 at 7.30pm.', '2016-11-01'],
    ['## Next call\n\n2 July 2020 15:00 UTC', '2020-07-02'],
    ['## 9. Date of Next Meeting\n\n15 January 2020', '2020-01-15'],
  ])('%s', async (text, date) => {
    expect((await imported(`Date: 1 May 2016${PEOPLE}\n${text}\n`)).nextMeeting?.date).toBe(date)
  })
})

describe('the place', () => {
  it.each([
    ['Venue: Via Zoom', 'Zoom'],
    ['Venue: Online', 'Online'],
    ['Tuesday 4 May 2021 at 2pm via Microsoft Teams', 'Microsoft Teams'],
    ['Held on 4 May 2021 at 2pm via Microsoft Teams', 'Microsoft Teams'],
    ['4 May 2021, 2pm, in the Guildhall', 'the Guildhall'],
    ['Tuesday 4 May 2021 at 2pm', null],
  ])('%s', async (line, venue) => {
    expect((await imported(line + PEOPLE)).venue).toBe(venue)
  })
})

describe('the title', () => {
  it.each([
    ['Minutes – Quality Assurance Sub Group', 'Minutes – Quality Assurance Sub Group'],
    ['Draft notes: Elm Board', 'Draft notes: Elm Board'],
    ['Minutes: Bo Nash', null],
    ['Tuesday 4 May 2021 at 2pm via Microsoft Teams', null],
  ])('%s', async (line, title) => {
    expect((await imported(line + PEOPLE)).title).toBe(title)
  })
})

describe('a labelled line above the items', () => {
  const text = (line: string) =>
    `Elm Board minutes\nDate: 11 March 2020\nPresent: Ann Lee (Chair), Bo Nash\n${line}\n\n1. Welcome\n\nHello.\n\n2. Close\n\nDone.\n`
  it.each([
    'Time: 10am (slipped to late)',
    'Time (slipped to late): 10am',
    'Next meeting: 10 June 2020 at the Elm Hall; bring the papers',
    'Next meeting: 10 June 2020 and 9 September 2020',
    'Agenda: the chair asked for papers',
  ])('is kept and told where it says more than was read from it: %s', async (line) => {
    const { rest, warnings } = await imported(text(line), 'a.txt')
    expect([rest, warnings.map(({ code, line }) => `${code}:${line}`)]).toEqual([line, ['unknown-line:4']])
  })
  it('is kept with why the day is another', async () => {
    const line = 'Date: 11 March 2020 (moved because the hall was shut)'
    const { rest, date } = await imported(text('').replace('Date: 11 March 2020', line), 'a.txt')
    expect([rest, date]).toEqual([line, '2020-03-11'])
  })
  it.each([
    'Time: 10am to 12 noon',
    'Time: 10:00 – 12.30',
    'Date: Wednesday 11 March 2020 at 10am',
    'Venue: Elm Hall, Oak Road',
    'Next meeting: Wednesday 10 June 2020, 2pm',
    'Next meeting: TBC',
    'Actions: none',
  ])('is not kept where all was read: %s', async (line) => {
    expect((await imported(text(line), 'a.txt')).rest).toBe('')
  })
})

it('keeps the words below a heading for the next meeting that are no day', async () => {
  const text = (line: string) =>
    `Elm Board minutes 11 March 2020\n\nPresent: Ann Lee (Chair)\n\n1. Welcome\n\nHello.\n\n2. Close\n\nDone.\n\n## Next meeting\n\n${line}\n`
  const said = '10 June 2020 at the Elm Hall; bring the papers'
  const { rest, warnings } = await imported(text(said))
  expect([rest, warnings.map(({ code }) => code)]).toEqual([said, ['text-outside-items']])
  expect((await imported(text('10 June 2020 at 2pm'))).rest).toBe('')
})
