// How people write a date, as sources for patterns, and how to tell a date or a run of years from another number.
import { DASHES, END } from './pattern-parts.js'

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** What a month begins with, however much of it is written. */
export const MONTH_BEGINS = 'jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ORDINAL_WORD =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|' +
  'sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const DAY = `(?:\\d{1,2}(?: ?(?:st|nd|rd|th))?|${ORDINAL_WORD})`
const YEAR = "(?:(?:19|20)\\d\\d|['’]?\\d{2})(?!\\d|[:.]\\d)"
const BETWEEN = `[ ,.\\n${DASHES}/]{1,3}`

/** Day, month and year in figures, in any order, or year and month. */
const NUMERIC = [
  `\\d{4} ?[/.${DASHES}] ?\\d{1,2} ?[/.${DASHES}] ?\\d{1,2}`,
  `\\d{1,2} ?[/.${DASHES} ] ?\\d{1,2} ?[/.${DASHES} ] ?(?:\\d{4}|\\d{2})`,
  '\\d{1,2},\\d{1,2},(?:19|20)\\d\\d',
  `\\d{1,2}[/. ${DASHES}](?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,2})[/. ${DASHES}](?:\\d{4}|\\d{2})`,
  `\\d{1,2}[/.${DASHES}]\\d{4}`,
  '\\d{1,2}/\\d{1,2}',
  '\\d{8}',
  '\\d{6}',
].join('|')

/** Day, month in letters and year; month and year; day and month; month and day. */
const WORDED = [
  `(?:the )?${DAY}(?: day)?(?: of)?(?:${BETWEEN})?${MONTH}(?:(?:${BETWEEN})?${YEAR})?`,
  `${MONTH} (?:the )?${DAY}(?!\\d)(?:,? ${YEAR})?`,
  `${MONTH}${BETWEEN}(?:of )?${YEAR}`,
  `\\d{4}${BETWEEN}${MONTH}(?:${BETWEEN}${DAY})?`,
].join('|')

/** Any date in small letters, as the source of a pattern; a year alone counts. */
export const DATE = `(?:(?:${WORDED}|${NUMERIC})${END}|(?:19|20)\\d\\d(?![A-Za-z0-9À-ɏ]|[./-]\\d))`

const DAY_MONTH_YEAR = /^(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(?:\d{4}|\d{2})(?!\d)/
const YEAR_MONTH_DAY = /^(?:18|19|20)\d\d\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/
const YEARS = /^(?:(?:18|19|20)\d\d\D{1,3}){1,6}(?:(?:18|19|20)\d\d|\d\d)$/

/** Whether a number in groups reads as a date, a date and a time, or years: 20-11-2019, 2019-11-20 10, 2018 - 2020. */
export function isDateOrYears(number: string): boolean {
  const parts = DAY_MONTH_YEAR.exec(number) ?? YEAR_MONTH_DAY.exec(number)
  return YEARS.test(number) || (parts !== null && isDayAndMonth(Number(parts[1]), Number(parts[2])))
}

function isDayAndMonth(one: number, other: number): boolean {
  return Math.min(one, other) >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31
}
