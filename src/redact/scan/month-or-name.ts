// Whether a word of the calendar is a day, a month or a season here, and not somebody called April, Jan or Spring.
import { isClosedClass } from './closed-class.js'
import { type KnownWord, knownWord } from './known-word.js'
import { afterAdverbs } from './subjects/finite-verb.js'
import { isPersonal } from './subjects/personal-predicate.js'
import type { Word } from './words.js'

/** After these no name of a person stands. */
const BEFORE_MONTHS_ALONE = new Set('in until till during early mid late last next this every each'.split(' '))
const BEFORE_MONTHS = new Set([...BEFORE_MONTHS_ALONE, ...'on since by from of and to for'.split(' ')])

/** Surnames too, but the day wherever no first name or title stands before them: "Grace Christmas". */
const FEASTS = new Set('christmas easter pentecost ramadan whitsun'.split(' '))

const SEASONS = new Set(['spring', 'summer', 'autumn', 'winter'])

/**
 * A word that nobody is called always is; a full name of a month beside a number, or after such a word as "in" or "since", where no
 * surname follows it.
 */
export function isCalendarWord(word: Word, known: KnownWord, before: Word | undefined, next: Word | undefined): boolean {
  if (!known.isCalendar) return false
  if (!known.isName || /day$/.test(word.plain)) return true
  if (FEASTS.has(word.plain)) return !isSurnameAfter(next)
  if (word.plain.length < 4 && word.plain !== 'may') return false
  if (isBesideNumber(word, next)) return true
  if (before === undefined || !word.followsOn || isSurnameAfter(next)) return false
  return BEFORE_MONTHS.has(before.plain) || (SEASONS.has(word.plain) && before.plain === 'the')
}

/** "from April Okoro", but not "in May Kingston had". */
function isSurnameAfter(next: Word | undefined): boolean {
  if (next?.isCapital !== true || next.gap !== ' ') return false
  const { isName, isWord, isFrequent, isPlace, isAgency } = knownWord(next.plain)
  return !isPlace && !isAgency && (isName ? !isFrequent : !isWord)
}

/** Whether a month's name is the month here for all that somebody has it who must not be named: a number stands beside it, or "in" before it. */
export function isSurelyMonth(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  return isBesideNumber(word, next) || (before !== undefined && BEFORE_MONTHS_ALONE.has(before.plain))
}

function isBesideNumber({ gap }: Word, next: Word | undefined): boolean {
  return /\d(?:st|nd|rd|th)?\s{0,2}$/.test(gap) || (next !== undefined && /^,?\s{0,2}\d/.test(next.gap))
}

/** A day before one name, or after a given name, where no day would stand: "Friday James came", "we met Chika Sunday". */
export function isDayAsName(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || !word.isCapital || word.isAllCapitals) return false
  if (FEASTS.has(word.plain)) return before !== undefined && word.gap === ' ' && isGivenAlone(words, i - 1)
  if (!/day$/.test(word.plain)) return false
  if (next?.gap === ' ' && next.isCapital) return word.beginsSentence || (before?.isCapital === false && !BEFORE_DAYS.has(before.plain))
  return before !== undefined && word.gap === ' ' && isGivenAlone(words, i - 1) && endsName(next)
}

/** Whether no small word goes on with the day: "Chika Sunday came", "signed by Chika Sunday." */
function endsName(next: Word | undefined): boolean {
  return next === undefined || (next.gap === ' ' ? !isClosedClass(next.plain) : /^['"’”]?[.,;:)]|^ \(|^\s*\n/.test(next.gap))
}

/** Whether it is the day here though somebody be called by it: "on Sunday". */
export function isSurelyDay(words: readonly Word[], i: number): boolean {
  return words[i]?.plain.endsWith('day') === true && BEFORE_DAYS.has(words[i - 1]?.plain ?? '')
}

/** A day by itself where somebody must be meant: "Friday denied it", "Dear Sunday,", "It was Friday who told us". */
export function isDayByItself(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || !(word.plain.endsWith('day') || FEASTS.has(word.plain)) || !word.isCapital || word.isAllCapitals) return false
  if (word.beginsSentence) return next?.gap === ' ' && next.plain !== 'works' && isPersonal(words, afterAdverbs(words, i + 1))
  if (before === undefined || word.gap !== ' ') return false
  if (/^(?:hi|hello|dear)$/.test(before.plain)) return before.beginsSentence && (next === undefined || next.gap.startsWith(','))
  return /^(?:was|is)$/.test(before.plain) && next?.gap === ' ' && next.plain === 'who'
}

const BEFORE_DAYS = new Set('on in last next this every each since until till by during late early mid of'.split(' '))

/** Whether what may be a given name has no other name before it. */
function isGivenAlone(words: readonly Word[], i: number): boolean {
  const [before, given] = [words[i - 1], words[i]]
  if (given?.isCapital !== true || (given.followsOn && before?.isCapital === true && !before.beginsSentence)) return false
  const { isGiven, isFrequent, isName, isWord, isPlace, isAgency } = knownWord(given.plain)
  return isGiven ? !(isFrequent && given.beginsSentence) : !(isName || isWord || isPlace || isAgency)
}
