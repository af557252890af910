// Reads a time from now: "10 working days", "two weeks", "a month".
import { addDays, formatDate, isDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { addMonths } from '../../core/months.js'
import { addWorkingDays, type Holidays } from '../../core/working-days.js'
import type { AskHolidays, DueForm } from './due-form.js'

const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SPAN = /^(\d+|[a-z]+) (working day|day|week|fortnight|month|year)s?(?:['’]? time)?(?: from now)?$/
const MOST = 999

/** The day a time after `from`: a month from the 31st ends on a shorter month's last day. Fails past the year 9999, after which days have no form. */
export const spanInWords: DueForm = (words, from, holidays) => {
  const [, number = '', unit = ''] = SPAN.exec(words) ?? []
  const count = countNamed(number)
  if (count < 1) return null
  if (count > MOST)
    throw new Failure('usage', `A time of more than ${MOST} ${unit}s is not counted.`, 'Give the day itself, such as 2020-03-31.')
  if (unit === 'working day') return workingDays(count, from, holidays)
  const day = spanEnd(count, unit, from)
  if (isDate(day)) return { day }
  throw new Failure(
    'usage',
    `${count} ${unit}${count === 1 ? '' : 's'} after ${formatDate(from)} is past the year 9999.`,
    'Give a day that is sooner.',
  )
}

function countNamed(word: string): number {
  if (word === 'a') return 1
  return /^\d+$/.test(word) ? Number(word) : COUNTS.indexOf(word)
}

function spanEnd(count: number, unit: string, from: string): string {
  if (unit === 'month' || unit === 'year') return addMonths(from, unit === 'year' ? count * 12 : count)
  return addDays(from, count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14))
}

function workingDays(count: number, from: string, holidays: AskHolidays): { day: string; warnings: string[] } {
  const known = holidays()
  const { day, notKnown } = addWorkingDays(from, count, known)
  if (notKnown === null) return { day, warnings: [] }
  const which = notKnown === 'before' ? 'earlier' : 'later'
  return {
    day,
    warnings: [
      `${knownInWords(known, notKnown)}, so no ${which} one is left out of these ${count} working days. Add them to records/holidays.yaml.`,
    ],
  }
}

function knownInWords({ since, until }: Holidays, notKnown: 'before' | 'after'): string {
  if (until === '') return 'No bank holidays are known'
  return `Bank holidays are known ${notKnown === 'before' ? `from ${formatDate(since)}` : `until ${formatDate(until)}`}`
}
