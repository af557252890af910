// Reads a time from now: "10 working days", "two weeks", "a month".
import { addDays, formatDate, isDate } from '../../core/date.js'
import { addMonths } from '../../core/months.js'
import { addWorkingDays, type Holidays } from '../../core/working-days.js'
import type { DueForm } from './due-form.js'

const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SPAN = /^(\d{1,3}|[a-z]+) (working day|day|week|fortnight|month|year)s?(?:['’]? time)?(?: from now)?$/

/** The day a time after `from`: a month from the 31st ends on a shorter month's last day. None near the year 9999, after which days have no form. */
export const spanInWords: DueForm = (words, from, holidays) => {
  const [, number = '', unit = ''] = SPAN.exec(words) ?? []
  const count = countNamed(number)
  if (count < 1) return null
  if (!isDate(addMonths(from, count * 12))) return null
  if (unit === 'working day') return workingDays(count, from, holidays)
  if (unit === 'month' || unit === 'year') return { day: addMonths(from, unit === 'year' ? count * 12 : count) }
  return { day: addDays(from, count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14)) }
}

function countNamed(word: string): number {
  if (word === 'a') return 1
  return /^\d+$/.test(word) ? Number(word) : COUNTS.indexOf(word)
}

function workingDays(count: number, from: string, holidays: Holidays): { day: string; warnings: string[] } {
  const { day, isPastHolidays } = addWorkingDays(from, count, holidays)
  if (!isPastHolidays) return { day, warnings: [] }
  const known = holidays.until === '' ? 'No bank holidays are known' : `Bank holidays are known until ${formatDate(holidays.until)}`
  return { day, warnings: [`${known}, so no later one is left out of these ${count} working days. Add them to records/holidays.yaml.`] }
}
