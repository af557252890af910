// Whether a word of the calendar is a day, a month or a season here, and not somebody called April, Jan or Spring.
import type { KnownWord } from './known-word.js'
import type { Word } from './words.js'

const BEFORE_MONTHS = new Set('in on since by until till during from of early mid late last next this every each and to for'.split(' '))

const SEASONS = new Set(['spring', 'summer', 'autumn', 'winter'])

/** A word that nobody is called always is; a full name of a month beside a number, or after such a word as "in" or "since". */
export function isCalendarWord(word: Word, known: KnownWord, before: Word | undefined, next: Word | undefined): boolean {
  if (!known.isCalendar) return false
  if (!known.isName || /day$/.test(word.plain)) return true
  if (word.plain.length < 4 && word.plain !== 'may') return false
  if (/\d(?:st|nd|rd|th)?\s{0,2}$/.test(word.gap) || (next === undefined ? false : /^,?\s{0,2}\d/.test(next.gap))) return true
  return before !== undefined && word.followsOn && (BEFORE_MONTHS.has(before.plain) || (SEASONS.has(word.plain) && before.plain === 'the'))
}
