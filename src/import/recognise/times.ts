// Reads times out of words, as minutes in Britain write them: "2:00pm – 4:00pm", "1400hrs", "noon".
import { findDates } from './dates.js'

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
export function findTimes(given: string): FoundTimes {
  const text = withoutYears(given)
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

const YEAR_OR_TIME = /(?<![\d:])(\d{4})(?:(\s*(?:-|–|—|to|until|till)\s*)(\d{4}))?(?![\d:/]|\.\d|\s*(?:hrs?|hours|h|am|pm)\b)/gi

/** Four digits that may be a year are no time unless the words say so: "at 1900", "1900 – 2030", right behind a day, or alone. */
function withoutYears(text: string): string {
  return text.replace(YEAR_OR_TIME, (whole: string, first: string, sign: string | undefined, second: string | undefined, at: number) => {
    const isRangeOfTimes = sign !== undefined && !(isYear(first) && isYear(second) && Number(second) - Number(first) <= 10)
    const isSaid =
      sign === undefined && /(?:^\s*|;[\s,]*|(?:\bat|@|\b(?:start|commenc|open|clos|end|finish)\w*)[\s:]*)$/i.test(text.slice(0, at))
    const isAlone = isSaid && (text.slice(0, at).trim() !== '' || text.slice(at + whole.length).trim() === '')
    return isRangeOfTimes || isAlone || !isYear(first) ? whole : ' ; '
  })
}

function isYear(digits: string | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(digits ?? '')
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
