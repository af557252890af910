// Months: which one a word names, where each ends, and the day so many months on.
import { capital } from './capital.js'
import { isDate } from './date.js'

const NAMES = 'january february march april may june july august september october november december'.split(' ')

/** The number of a month by its name or its first three letters, `sept` and a full stop allowed; null for any other word. */
export function monthNamed(word: string): number | null {
  const short = word.toLowerCase().replace(/\.$/, '')
  const index = NAMES.findIndex((name) => name === short || name.slice(0, 3) === short || (short === 'sept' && name === 'september'))
  return index === -1 ? null : index + 1
}

/** "March" for 3. */
export function monthInFull(month: number): string {
  return capital(NAMES[month - 1] ?? '')
}

/** The day of a year, a month from 1 and a day; null where there is none such. */
export function dayOfParts(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDate(text) ? text : null
}

/** The last day of a month of a year; empty past the year 9999. */
export function endOfMonth(year: number, month: number): string {
  const days = [31, 30, 29, 28].map((day) => dayOfParts(year, month, day))
  return days.find((day) => day !== null) ?? ''
}

/** The same day so many months on; the month's last where it has no such day: 31 January and a month is 28 or 29 February. Empty past the year 9999. */
export function addMonths(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return dayOfParts(toYear, toMonth, day) ?? endOfMonth(toYear, toMonth)
}
