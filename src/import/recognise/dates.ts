// Reads days out of words, as minutes in Britain write them: "Tuesday 4th October 2016", "13/05/15".
import { isDate } from '../../core/date.js'

export interface FoundDate {
  /** Null when the words give no year. */
  date: string | null
  day: number
  month: number
  year: number | null
  /** Lower case, in full; null where none is named. */
  weekday: string | null
  /** Whether day and month could be meant the other way round: 03/04/2015. */
  isUnsure: boolean
  start: number
  end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const WEEKDAY = '(?:(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b[,.]?\\s*(?:the\\s+)?)?'
const DAY = '(\\d{1,2})(?:\\s*(?:st|nd|rd|th))?'
const YEAR = "(?:[\\s,]*(\\d{4}|['’]\\d{2})(?![\\d:]))"

/** The days of a month in words, in their order. */
const IN_WORDS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth ' +
  'twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ')
const DAY_IN_WORDS = `\\b(${[...IN_WORDS].reverse().join('|').replace(/-/g, '[- ]')})`

const FORMS: readonly {
  pattern: RegExp
  read: (groups: readonly (string | undefined)[]) => Omit<FoundDate, 'date' | 'start' | 'end'> | null
}[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gi,
    read: ([, year, month, day]) => parts(day, Number(month), year, undefined),
  },
  {
    pattern: new RegExp(`(?<![\\d/])${WEEKDAY}${DAY}\\s+(?:day\\s+)?(?:of\\s+)?${MONTH}${YEAR}?`, 'gi'),
    read: ([, weekday, day, month, year]) => parts(day, monthOf(month), year, weekday),
  },
  {
    pattern: new RegExp(`${WEEKDAY}${DAY_IN_WORDS}\\s+(?:day\\s+)?(?:of\\s+)?${MONTH}${YEAR}?`, 'gi'),
    read: ([, weekday, day = '', month, year]) =>
      parts(String(IN_WORDS.indexOf(day.toLowerCase().replace(' ', '-')) + 1), monthOf(month), year, weekday),
  },
  {
    pattern: new RegExp(`(?<![\\d/])(\\d{1,2})[-/. ]${MONTH}[-/. ](\\d{4}|\\d{2})(?!\\d)`, 'gi'),
    read: ([, day, month, year]) => parts(day, monthOf(month), year, undefined),
  },
  {
    pattern: new RegExp(`${WEEKDAY}\\b${MONTH}\\s+${DAY}(?![\\d:])${YEAR}?`, 'gi'),
    read: ([, weekday, month, day, year]) => parts(day, monthOf(month), year, weekday),
  },
  {
    pattern: new RegExp(`${WEEKDAY}(?<![\\d/.])(\\d{1,2})([./-])(\\d{1,2})\\3(\\d{4}|\\d{2})(?![\\d/])`, 'gi'),
    read: ([, weekday, first, , second, year]) => numeric(Number(first), Number(second), year, weekday),
  },
]

/** Every day in a text, in order. */
export function findDates(text: string): FoundDate[] {
  return readDays(text).filter(isPossible)
}

/** What is written as a day and is none, such as 31 June 2026, in order. */
export function impossibleDays(text: string): { words: string; start: number; end: number }[] {
  return readDays(text)
    .filter((day) => !isPossible(day))
    .map(({ start, end }) => ({ words: text.slice(start, end).replace(/\.$/, ''), start, end }))
}

/** Without a year, whether a leap year has it. */
function isPossible({ year, month, day }: FoundDate): boolean {
  return iso(year ?? 2000, month, day) !== null
}

/** Those too that no calendar has: their date is null though they have a year. */
function readDays(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (found.some((other) => other.start < end && start < other.end)) continue
      const day = read(match)
      if (day !== null) found.push({ ...day, date: day.year === null ? null : iso(day.year, day.month, day.day), start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** The weekday of a day, in full. */
export function weekdayOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  // Zeller's rule, with March as the first month.
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year]
  const h = (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  return WEEKDAYS[(h + 6) % 7] ?? ''
}

/** A day in a year as `YYYY-MM-DD`; null where it does not exist. */
export function iso(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDate(text) ? text : null
}

/** The day in a file's name, such as `minutes-2019-11-20.md` or `20191120 minutes.docx`. */
export function dateOfFileName(name: string): { date: string | null; year: number | null } {
  const spaced = name.replace(/\.[a-z0-9]+$/i, '').replace(/_/g, ' ')
  const run = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(spaced)
  const date =
    findDates(spaced.replace(/(\d)-(?=[a-z])/gi, '$1 ').replace(/([a-z])-(?=\d)/gi, '$1 '))[0]?.date ??
    (run === null ? null : iso(Number(run[1]), Number(run[2]), Number(run[3])))
  return { date, year: date === null ? Number(/(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(spaced)?.[1] ?? 0) || null : Number(date.slice(0, 4)) }
}

function parts(day: string | undefined, month: number, year: string | undefined, weekday: string | undefined) {
  const number = Number(day)
  if (!(number >= 1 && number <= 31 && month >= 1 && month <= 12)) return null
  return { day: number, month, year: yearOf(year), weekday: fullWeekday(weekday), isUnsure: false }
}

/** Day first, as in Britain, where both ways are possible. */
function numeric(first: number, second: number, year: string | undefined, weekday: string | undefined) {
  if (first > 12 && second <= 12) return parts(String(first), second, year, weekday)
  if (second > 12 && first <= 12) return parts(String(second), first, year, weekday)
  const found = parts(String(first), second, year, weekday)
  return found === null ? null : { ...found, isUnsure: first !== second }
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const number = Number(text.replace(/\D/g, ''))
  return number >= 100 ? number : number >= 70 ? 1900 + number : 2000 + number
}

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1
}

function fullWeekday(word: string | undefined): string | null {
  return word === undefined ? null : (WEEKDAYS.find((day) => day.startsWith(word.slice(0, 3).toLowerCase())) ?? null)
}

/** The words without the days in them, and without what is written as a day and is none. */
export function withoutDates(text: string): string {
  return readDays(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ; ${rest.slice(end)}`, text)
}
