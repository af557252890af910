// Working days leave out weekends and bank holidays, and the bank holidays are right.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import DateHolidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '../../src/core/working-days.js'
import { readHolidays } from '../../src/store/read-holidays.js'
import { REPOSITORY } from '../support/store.js'

const holidays = readHolidays(REPOSITORY, REPOSITORY, 'england-and-wales')
const workingDays = (day: string, count: number) => addWorkingDays(day, count, holidays).day

describe('working days', () => {
  it('leave out weekends', () => {
    expect(workingDays('2019-11-27', 10)).toBe('2019-12-11')
    expect(workingDays('2019-11-29', 1)).toBe('2019-12-02')
    expect(workingDays('2019-11-30', 1)).toBe('2019-12-02')
    expect(workingDays('2019-12-01', 1)).toBe('2019-12-02')
    expect(workingDays('2019-12-01', 0)).toBe('2019-12-01')
  })

  it('leave out bank holidays', () => {
    expect(workingDays('2019-12-20', 10)).toBe('2020-01-08')
    expect(workingDays('2020-05-07', 1)).toBe('2020-05-11')
    expect(workingDays('2020-05-01', 1)).toBe('2020-05-04')
    expect(workingDays('2022-06-01', 1)).toBe('2022-06-06')
    expect(workingDays('2027-12-24', 1)).toBe('2027-12-29')
  })

  it('are not guessed past the last year that is known', () => {
    expect(addWorkingDays('2028-12-15', 8, holidays)).toEqual({ day: '2028-12-29', notKnown: null })
    expect(addWorkingDays('2028-12-15', 9, holidays)).toEqual({ day: '2029-01-01', notKnown: 'after' })
    expect(addWorkingDays('2019-12-24', 1, { days: new Set(), since: '', until: '', terms: [] })).toEqual({
      day: '2019-12-25',
      notKnown: 'after',
    })
  })
})

it('end with the year 9999, and are told at once', () => {
  expect(workingDays('9999-12-30', 1)).toBe('9999-12-31')
  const past = expect.objectContaining({ kind: 'usage', message: '1 working day after 31 December 9999 is past the year 9999.' })
  expect(() => workingDays('9999-12-31', 1)).toThrow(past)
  expect(() => workingDays('9999-12-24', 6)).toThrow('6 working days after 24 December 9999 is past the year 9999.')
  expect(() => workingDays('2019-12-20', 99_999_999)).toThrow('is past the year 9999')
})

it('are not guessed before the first year that is known', () => {
  expect(addWorkingDays('2017-12-22', 2, holidays)).toEqual({ day: '2017-12-26', notKnown: 'before' })
  expect(addWorkingDays('2017-12-31', 1, holidays)).toEqual({ day: '2018-01-02', notKnown: null })
})

describe('the bank holidays of England and Wales', () => {
  it('are those a library knows, for each year from 2018 to 2028', () => {
    const library = new DateHolidays('GB', 'ENG')
    const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())
    for (let year = 2018; year <= 2028; year++) {
      const known = library.getHolidays(year).filter(({ type }) => type === 'public')
      const days = known.map(({ date }) => date.slice(0, 10)).filter((day) => !isWeekend(day))
      expect([...holidays.days].filter((day) => day.startsWith(`${year}-`))).toEqual([...new Set(days)].sort())
    }
    expect(holidays.until).toBe('2028-12-31')
  })

  it('hold what was proclaimed, and substitute days', () => {
    const days = [
      '2020-05-08',
      '2022-06-02',
      '2022-06-03',
      '2022-09-19',
      '2023-05-08',
      '2020-12-28',
      '2021-12-27',
      '2022-01-03',
      '2026-12-28',
    ]
    for (const day of [...days, '2027-12-27', '2027-12-28', '2028-01-03']) expect(holidays.days, day).toContain(day)
    for (const day of ['2020-05-04', '2022-05-30', '2021-12-25', '2022-01-01']) expect(holidays.days, day).not.toContain(day)
  })

  it('are the same in our own store as in a new one', () => {
    expect(readFileSync(join(REPOSITORY, 'records/holidays.yaml'), 'utf8')).toBe(
      readFileSync(join(REPOSITORY, 'templates/holidays.yaml'), 'utf8'),
    )
  })
})
