// The words people use for a due day, and the day each means.
import { describe, expect, it } from 'vitest'
import type { Holidays } from '../../src/core/working-days.js'
import { resolveDue } from '../../src/operations/due/resolve-due.js'

const HOLIDAYS: Holidays = {
  days: new Set(['2019-12-25', '2019-12-26', '2020-01-01']),
  since: '2019-01-01',
  until: '2020-12-31',
  terms: [
    { title: 'Autumn term', from: '2019-09-03', to: '2019-12-20' },
    { title: 'Spring term', from: '2020-01-06', to: '2020-04-03' },
  ],
}

/** A Wednesday. */
const FROM = '2019-11-20'

const resolved = (words: string, from = FROM, holidays = HOLIDAYS) => resolveDue(words, { from, option: '--due', holidays: () => holidays })
const dueOf = (words: string, from = FROM) => resolved(words, from).due

describe('a day', () => {
  it.each([
    ['2020-01-15', '2020-01-15'],
    ['15 January 2020', '2020-01-15'],
    ['15th of January 2020', '2020-01-15'],
    ['the 15th January, 2020', '2020-01-15'],
    ['Wednesday 15 January 2020', '2020-01-15'],
    ['Wed, 15 Jan 2020', '2020-01-15'],
    ['15/01/2020', '2020-01-15'],
    ['3/4/2020', '2020-04-03'],
    ['15.1.20', '2020-01-15'],
    ['by 15 Jan. 2020', '2020-01-15'],
  ])('%s is read as written in Britain, and no words are kept', (words, due) => {
    expect(resolved(words)).toEqual({ due, words: null, warnings: [] })
  })

  it.each([
    ['15 Jan', '2020-01-15'],
    ['20 november', '2020-11-20'],
    ['21 November', '2019-11-21'],
    ['1 Sept', '2020-09-01'],
    ['29 February', '2020-02-29'],
    ['Friday', '2019-11-22'],
    ['wednesday', '2019-11-27'],
    ['by Tues', '2019-11-26'],
  ])('%s is the next such day', (words, due) => {
    expect(dueOf(words)).toBe(due)
  })

  it('keeps the words where they name no year', () => {
    expect(resolved('by  15  Jan').words).toBe('15 Jan')
    expect(resolved('Friday').words).toBe('Friday')
  })

  it('finds a leap day after a century without one', () => {
    expect(dueOf('29 Feb', '2096-03-01')).toBe('2104-02-29')
  })
})

describe('a meeting', () => {
  it.each([
    ['next-meeting', 'next-meeting'],
    ['Next meeting', 'next-meeting'],
    ['by the next meeting', 'next-meeting'],
    ['meeting+1', 'next-meeting'],
    ['meeting+2', 'meeting+2'],
    ['meeting + 3', 'meeting+3'],
    ['second meeting', 'meeting+2'],
    ['the meeting after next', 'meeting+2'],
    ['the third meeting', 'meeting+3'],
  ])('%s stays a meeting, so that it moves with it', (words, due) => {
    expect(resolved(words)).toEqual({ due, words: null, warnings: [] })
  })
})

describe('a time from now', () => {
  it.each([
    ['10 working days', FROM, '2019-12-04'],
    ['1 working day', '2019-11-22', '2019-11-25'],
    ['ten working days', '2019-12-20', '2020-01-08'],
    ['14 days', FROM, '2019-12-04'],
    ['2 weeks', FROM, '2019-12-04'],
    ['within two weeks', FROM, '2019-12-04'],
    ["in 2 weeks' time", FROM, '2019-12-04'],
    ['a fortnight', FROM, '2019-12-04'],
    ['3 months', FROM, '2020-02-20'],
    ['3 months', '2019-11-30', '2020-02-29'],
    ['a month', '2021-01-31', '2021-02-28'],
    ['12 months', '2020-02-29', '2021-02-28'],
    ['a year', FROM, '2020-11-20'],
  ])('%s from %s is %s', (words, from, due) => {
    expect(resolved(words, from)).toMatchObject({ due, warnings: [] })
  })

  it('past the bank holidays that are known comes with a warning', () => {
    const { due, warnings } = resolved('10 working days', '2020-12-24')
    expect(due).toBe('2021-01-07')
    expect(warnings).toEqual([
      'Bank holidays are known until 31 December 2020, so no later one is left out of these 10 working days. Add them to records/holidays.yaml.',
    ])
  })

  it('before the bank holidays that are known comes with a warning', () => {
    expect(resolved('2 working days', '2018-12-24').warnings).toEqual([
      'Bank holidays are known from 1 January 2019, so no earlier one is left out of these 2 working days. Add them to records/holidays.yaml.',
    ])
  })

  it('where no bank holiday is known comes with a warning', () => {
    expect(resolved('1 working day', FROM, { days: new Set(), since: '', until: '', terms: [] }).warnings[0]).toMatch(
      /^No bank holidays are known/,
    )
  })
})

describe('the end of something', () => {
  it.each([
    ['end of March', FROM, '2020-03-31'],
    ['the end of march', '2020-03-31', '2020-03-31'],
    ['end of March', '2020-04-01', '2021-03-31'],
    ['end Feb', FROM, '2020-02-29'],
    ['end of June 2021', FROM, '2021-06-30'],
    ['end of the month', FROM, '2019-11-30'],
    ['end of next month', '2019-12-05', '2020-01-31'],
    ['end of the year', FROM, '2019-12-31'],
    ['end of the financial year', FROM, '2020-03-31'],
    ['end of the financial year', '2020-04-01', '2021-03-31'],
    ['end of December 9999', FROM, '9999-12-31'],
    ['end of term', FROM, '2019-12-20'],
    ['end of the school term', '2019-12-20', '2019-12-20'],
    ['end of term', '2019-12-21', '2020-04-03'],
    ['end of the spring term', FROM, '2020-04-03'],
  ])('%s from %s is %s', (words, from, due) => {
    expect(dueOf(words, from)).toBe(due)
  })

  it.each([
    ['end of term', '2020-04-04', 'The last school term that is known ends on 3 April 2020, before 4 April 2020.', 'Autumn'],
    ['end of term', '2018-11-20', 'No school term is known that runs on 20 November 2018 or begins soon after it.', 'Autumn'],
    ['end of the summer term', FROM, 'No summer term is known that runs on 20 November 2019 or comes next.', 'Summer'],
  ])('%s from %s is told in a sentence, with the line to write', (words, from, message, title) => {
    const hint = `Write it into records/holidays.yaml, on a line of its own like the others below "terms:", such as "- {title: ${title} term, from: YYYY-MM-DD, to: YYYY-MM-DD}"; or give the day itself.`
    expect(() => dueOf(words, from)).toThrow(expect.objectContaining({ kind: 'usage', message, hint }))
  })

  it('where no term is known at all says how to begin', () => {
    const message = 'No school terms are known, so nobody can tell when one ends.'
    const hint = expect.stringContaining(
      'records/holidays.yaml, a line "terms:" and below it one for each, such as "- {title: Autumn term, from:',
    )
    expect(() => resolved('end of term', FROM, { ...HOLIDAYS, terms: [] })).toThrow(expect.objectContaining({ message, hint }))
  })

  it('keeps the words', () => {
    expect(resolved('by end of March').words).toBe('end of March')
  })
})

describe('words that mean no one day', () => {
  it.each([
    '',
    'soon',
    'asap',
    '2020-02-30',
    '30 February',
    '31/11/2019',
    '01/15/2020',
    'Thursday 15 January 2020',
    'Mayday 3 May 2020',
    'next Friday',
    'next week',
    'first meeting',
    'meeting+0',
    'meeting+10',
    'tenth meeting',
    '0 days',
    'no days',
    '1000 days',
    'end of half term',
    'end of time',
    'end of',
    'the annual end of March',
    '15 January 2020 or so',
    'three',
  ])('%s', (words) => {
    expect(() => dueOf(words)).toThrow(expect.objectContaining({ name: 'Failure', kind: 'usage', hint: expect.any(String) }))
  })

  it.each(['2 days', '1 month', 'end of next month', '1 working day'])('%s past the last year there is', (words) => {
    expect(() => dueOf(words, '9999-12-31')).toThrow(expect.objectContaining({ kind: 'usage' }))
  })

  it.each(['1000 days', '99999999 working days', `${'9'.repeat(400)} years`])('%s are too many, which is told at once', (words) => {
    expect(() => dueOf(words)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^A time of more than 999 \w+( days)? is not counted\.$/) }),
    )
  })

  it('list the forms there are, and are not repeated: they may hold what a mark takes out', () => {
    const message = "The words after --due don't say plainly which day is meant."
    const hint = expect.stringMatching(/10 working days.*end of term/)
    expect(() => dueOf('once :redact[Robin Vale]{reason=s40} \u001b[2Jis back')).toThrow(expect.objectContaining({ message, hint }))
    expect(() => dueOf(' by ')).toThrow(expect.objectContaining({ hint }))
    expect(() => dueOf(' ')).toThrow(expect.objectContaining({ message: 'There are no words after --due.', hint }))
  })

  it.each([
    ['31 november', 'There is no day 31 November.'],
    ['Friday 30 feb 2020', 'There is no day 30 February 2020.'],
    ['31/11/2019', 'There is no day 31/11/2019.'],
    ['next friday', 'People mean different days by next Friday.'],
  ])('%s is told in a sentence', (words, message) => {
    expect(() => dueOf(words)).toThrow(expect.objectContaining({ message, hint: expect.any(String) }))
  })
})

describe('a wrong file of holidays', () => {
  const asked = {
    from: FROM,
    option: '--due',
    holidays: () => {
      throw new Error('wrong')
    },
  }

  it.each(['2020-12-01', '15 January', 'Friday', 'meeting+2', '2 weeks', 'end of March'])('is no matter for %s', (words) => {
    expect(resolveDue(words, asked).due).toMatch(/\S/)
  })

  it.each(['10 working days', 'end of term'])('is one for %s', (words) => {
    expect(() => resolveDue(words, asked)).toThrow('wrong')
  })
})
