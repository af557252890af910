// Reads a day as people in Britain write it: 2020-01-15, "Wednesday 15 January 2020", "15/01/2020", "15 Jan", "Friday".
import { capital } from '../../core/capital.js'
import { addDays, daysBetween, formatDate, isDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { dayOfParts, monthInFull, monthNamed } from '../../core/months.js'
import type { DueForm } from './due-form.js'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const A_MONDAY = '2000-01-03'

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/
const WORDS = /^(?:(?!the )([a-z]+),? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+\.?),?(?: (\d{4}))?$/

/** A day; one without a year is the next such day after `from`. Fails where there is no such day. */
export const dayInWords: DueForm = (words, from) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return { day: existing(isDate(words) ? words : null, words), isPlain: true }
  const [, first = '', , second = '', short = ''] = NUMBERS.exec(words) ?? []
  if (short !== '') {
    const year = short.length === 2 ? 2000 + Number(short) : Number(short)
    return { day: existing(dayOfParts(year, Number(second), Number(first)), words), isPlain: true }
  }
  return weekdayInWords(words, from) ?? dayAndMonth(words, from)
}

function dayAndMonth(words: string, from: string): { day: string; isPlain: boolean } | null {
  const [, weekday, day = '', monthName = '', year] = WORDS.exec(words) ?? []
  const month = monthNamed(monthName)
  if (month === null) return null
  const found = year === undefined ? nextOf(from, month, Number(day)) : dayOfParts(Number(year), month, Number(day))
  const meant = existing(found, `${Number(day)} ${monthInFull(month)}${year === undefined ? '' : ` ${year}`}`)
  if (weekday !== undefined) refuseOtherWeekday(meant, weekday)
  return { day: meant, isPlain: year !== undefined }
}

/** A weekday alone is the next one after `from`. */
function weekdayInWords(words: string, from: string): { day: string } | null {
  const [, next, name = ''] = /^(?:(next|this) )?([a-z]+)$/.exec(words) ?? []
  const wanted = weekdayNamed(name)
  if (wanted === -1) return null
  if (next !== undefined)
    throw new Failure(
      'usage',
      `People mean different days by ${next} ${capital(WEEKDAYS[wanted] ?? '')}.`,
      `Write the day, or ${capital(WEEKDAYS[wanted] ?? '')} alone for the first after ${formatDate(from)}.`,
    )
  return { day: addDays(from, ((wanted - weekdayOf(from) + 6) % 7) + 1) }
}

/** The next 29 February may be eight years off. */
function nextOf(from: string, month: number, day: number): string | null {
  const year = Number(from.slice(0, 4))
  const days = Array.from({ length: 9 }, (_, ahead) => dayOfParts(year + ahead, month, day))
  return days.find((each) => each !== null && each > from) ?? null
}

/** `written` repeats what was typed, a day by its numbers and its month. */
function existing(day: string | null, written: string): string {
  if (day !== null) return day
  throw new Failure('usage', `There is no day ${written}.`, 'Write one that exists, as 2020-01-15 or 15 January 2020.')
}

function refuseOtherWeekday(day: string, name: string): void {
  const actual = WEEKDAYS[weekdayOf(day)] ?? ''
  if (WEEKDAYS[weekdayNamed(name)] === actual) return
  throw new Failure('usage', `${formatDate(day)} is a ${capital(actual)}.`, 'Mend the day, or leave the weekday out.')
}

/** From 0 for Monday; -1 where a word is no weekday. */
function weekdayNamed(word: string): number {
  return WEEKDAYS.findIndex((name) => word.length >= 3 && (word === name || word === name.slice(0, 3) || `${word}day` === name))
}

function weekdayOf(day: string): number {
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7
}
