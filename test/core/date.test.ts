// Days: which exist, how far apart they are, how they are written.
import { describe, expect, it } from 'vitest'
import { addDays, dayIn, daysBetween, formatDate, formatTime, isDate } from '../../src/core/date.js'

describe('days', () => {
  it('exist or do not', () => {
    for (const day of ['2019-11-20', '2020-02-29', '0001-01-01', '9999-12-31']) expect(isDate(day)).toBe(true)
    for (const day of ['2019-02-29', '2019-02-30', '2100-02-29', '2019-13-01', '2019-00-10', '2019-01-00']) expect(isDate(day)).toBe(false)
  })

  it('are written in one form only', () => {
    for (const text of ['20/11/2019', '20191120', '2019-1-2', '2019-11-20T10:00', ' 2019-11-20', '2019-11-20\n', '+002019-11-20', '']) {
      expect(isDate(text)).toBe(false)
    }
  })

  it('are counted over months, years and leap days', () => {
    expect(addDays('2019-11-20', 14)).toBe('2019-12-04')
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29')
    expect(daysBetween('2019-11-20', '2020-01-15')).toBe(56)
    expect(daysBetween('2020-01-15', '2019-11-20')).toBe(-56)
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2)
  })

  it('depend on the time zone', () => {
    const lateEvening = Date.parse('2024-06-30T23:30:00Z')
    expect(dayIn('Europe/London', lateEvening)).toBe('2024-07-01')
    expect(dayIn('UTC', lateEvening)).toBe('2024-06-30')
  })

  it('and times are written as a public body writes them', () => {
    expect(formatDate('2019-11-20')).toBe('20 November 2019')
    expect(formatDate('2020-01-05')).toBe('5 January 2020')
    expect(['00:00', '00:30', '09:05', '12:00', '12:15', '14:00', '23:59'].map(formatTime)).toEqual([
      'midnight',
      '12:30am',
      '9:05am',
      'midday',
      '12:15pm',
      '2pm',
      '11:59pm',
    ])
  })
})
