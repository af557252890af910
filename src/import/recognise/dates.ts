// Reads days and times out of words, as minutes in Britain write them: "Tuesday 4th October 2016", "13/05/15", "2:00pm – 4:00pm".
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
const WEEKDAY = '(?:(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b[,.]?\\s*(?:the\\s+)?)?'
const DAY = '(\\d{1,2})(?:\\s*(?:st|nd|rd|th))?'
const YEAR = "(?:[\\s,]*(\\d{4}|['’]\\d{2})(?![\\d:]))"

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
  const found: FoundDate[] = []
  for (const { pattern, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (found.some((other) => other.start < end && start < other.end)) continue
      const day = read(match)
      if (day === null) continue
      const date = day.year === null ? null : iso(day.year, day.month, day.day)
      if (day.year !== null && date === null) continue
      found.push({ ...day, date, start, end })
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

/** The words without the days in them. */
export function withoutDates(text: string): string {
  return findDates(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ; ${rest.slice(end)}`, text)
}

/** Whether a line is a day or a time, and perhaps a place after it: "Tuesday 4 June 2024, 2pm, Elm Hall". */
export function isDayOrTime(text: string): boolean {
  const [first] = findDates(text)
  const rest = first === undefined || first.start > 0 ? text : text.slice(first.end)
  return rest === text ? new RegExp(`^(?:at\\s+)?${TIME}`, 'i').test(text) : /^(?:$|\W|\s*(?:at|from|in)\b)/.test(rest.trimStart())
}

export interface FoundTimes {
  start: string | null
  end: string | null
}

const TIME =
  '(?:(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|noon|midday)|(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?(?![\\d/]|\\.\\d)|(?<!\\d)([01]\\d|2[0-3])([0-5]\\d)\\s*(?:hrs?|hours|h)?(?!\\d)|(noon|midday))'
const RANGE = new RegExp(`${TIME}\\s*(?:hrs|hours|h)?\\s*(?:-|–|—|to|until|till)\\s*${TIME}`, 'i')
const HALF_RANGE = new RegExp(`(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|—|to|until)\\s*${TIME}`, 'i')
const SINGLE = new RegExp(`(?<![\\d£$.])${TIME}`, 'i')

/** The times of a text that is about times, such as what follows "Time:". */
export function findTimes(text: string): FoundTimes {
  const range = RANGE.exec(text)
  if (range !== null) {
    const end = clock(range.slice(9, 17))
    return { start: before(clock(range.slice(1, 9)), end, /am|a\.m/i.test(range[3] ?? '')), end: end?.text ?? null }
  }
  const half = HALF_RANGE.exec(text)
  if (half !== null) {
    const end = clock(half.slice(3, 11))
    return { start: before(at(Number(half[1]), Number(half[2] ?? 0), undefined), end, false), end: end?.text ?? null }
  }
  const single = SINGLE.exec(text)
  return { start: single === null ? null : (clock(single.slice(1, 9))?.text ?? null), end: null }
}

interface Clock {
  minutes: number
  text: string
  hasHalf: boolean
}

function clock(groups: readonly (string | undefined)[]): Clock | null {
  const [hour, minute, half, hour24, minute24, run, runMinute, noon] = groups
  if (noon !== undefined || /noon|midday/i.test(half ?? '')) return at(12, 0, undefined)
  if (hour !== undefined) return at(Number(hour), Number(minute ?? 0), half)
  if (hour24 !== undefined) return at(Number(hour24), Number(minute24), undefined)
  return run === undefined ? null : at(Number(run), Number(runMinute), undefined)
}

function at(hour: number, minute: number, half: string | undefined): Clock | null {
  const isPm = /^p/i.test(half ?? '')
  const hours = half === undefined ? hour : (hour % 12) + (isPm ? 12 : 0)
  if (hours > 23 || minute > 59) return null
  return {
    minutes: hours * 60 + minute,
    text: `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    hasHalf: half !== undefined,
  }
}

/** "2 – 4pm" begins in the afternoon; "10 – 12.30pm" in the morning. */
function before(start: Clock | null, end: Clock | null, isMorning: boolean): string | null {
  if (start === null || end === null || start.hasHalf || isMorning || !end.hasHalf) return start?.text ?? null
  const later = start.minutes + 12 * 60
  const moved = start.minutes < 12 * 60 && later < end.minutes ? later : start.minutes
  return `${String(Math.floor(moved / 60)).padStart(2, '0')}:${String(moved % 60).padStart(2, '0')}`
}
