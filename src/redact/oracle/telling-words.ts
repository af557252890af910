// Chooses what of a removed text must not stand anywhere else: the whole, its telling words, its everyday words in runs of three.
import { isEverydayWord } from '../../core/everyday-words.js'
import type { Records } from '../../core/records.js'
import { FUNCTION_WORDS } from './function-words.js'
import { NAMES_THAT_ARE_WORDS } from './names-that-are-words.js'
import { publicTexts } from './public-texts.js'
import { wordsOf } from './reading.js'

export interface Telling {
  /** Lower-case words, one space between two. */
  whole: string
  /** Words that alone can tell: names, words that are not everyday English, numbers of four digits or more. */
  words: string[]
  /** Everyday words that pass for names only with a capital. */
  capitalised: string[]
  /** Whether the whole is one everyday word that is a name here: then only its capital tells. */
  isOneName: boolean
  /** Long numbers, digits only. */
  digits: string[]
  /** Postcodes, without their space, in lower case. */
  postcodes: string[]
  /** Three everyday words in a row, lower case. */
  runs: string[]
}

/** What tells of a removed text, given the words that the store itself makes public (names of bodies, roles, the glossary). */
export function tellingOf(text: string, isPublicWord: (word: string) => boolean): Telling {
  const cased = wordsOf(text)
  const lower = cased.map((word) => word.toLowerCase())
  const words = new Set<string>()
  const capitalised = new Set<string>()
  const isTelling = lower.map((word, i) => {
    const kind = kindOf(cased, i, isPublicWord)
    if (kind === 'telling') words.add(word)
    if (kind === 'name') capitalised.add(word)
    return kind !== 'harmless'
  })
  return {
    whole: lower.join(' '),
    isOneName: lower.length === 1 && capitalised.size === 1,
    words: [...words],
    capitalised: [...capitalised],
    digits: digitsIn(text),
    postcodes: postcodesIn(text),
    runs: runsOf(lower, isTelling, isPublicWord),
  }
}

/** `name`: an everyday word that tells only where it stands with a capital. */
function kindOf(cased: readonly string[], i: number, isPublicWord: (word: string) => boolean): 'telling' | 'name' | 'harmless' {
  const word = (cased[i] ?? '').toLowerCase()
  if (isCapitalised(cased[i]) && NAMES_THAT_ARE_WORDS.has(word) && !isDay(cased, i)) return 'name'
  if (word.length < 2 || isPublicWord(word)) return 'harmless'
  if (/^\d+$/.test(word)) return word.length >= 4 ? 'telling' : 'harmless'
  if (!isEverydayWord(word) && !FUNCTION_WORDS.has(word)) return 'telling'
  return looksLikeName(cased, i) ? 'name' : 'harmless'
}

/** A month or a weekday beside a number is a date. */
function isDay(words: readonly string[], i: number): boolean {
  return [words[i - 1], words[i + 1]].some((word) => word !== undefined && /^\d/.test(word))
}

/** Numbers of five digits or more, whatever spaces, dashes and stops part them: `020 7946 0018`. */
function digitsIn(text: string): string[] {
  return (text.match(/\d(?:[\s.,()\p{Pd}]{0,2}\d){4,}/gu) ?? []).map((number) => number.replace(/\D/g, ''))
}

function postcodesIn(text: string): string[] {
  return (text.match(/\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/gi) ?? []).map((code) => code.replace(' ', '').toLowerCase())
}

/** Three everyday words in a row, one of which at least carries a meaning of its own. */
function runsOf(lower: readonly string[], isTelling: readonly boolean[], isPublicWord: (word: string) => boolean): string[] {
  const runs = new Set<string>()
  for (let i = 0; i + 3 <= lower.length; i++) {
    const run = lower.slice(i, i + 3)
    const isEmpty = run.every((word) => FUNCTION_WORDS.has(word) || isPublicWord(word))
    if (!isEmpty && run.every((_, j) => isTelling[i + j] === false)) runs.add(run.join(' '))
  }
  return [...runs]
}

/** A capital inside a sentence, or beside another capital: "Grace" in "told Grace that", both words of "Grace Monk". */
function looksLikeName(words: readonly string[], i: number): boolean {
  if (!isCapitalised(words[i]) || FUNCTION_WORDS.has((words[i] ?? '').toLowerCase())) return false
  return i > 0 || isCapitalised(words[i + 1]) || words.length === 1
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

/** The words that a store makes public itself: in the names of its bodies and roles, its glossary, its people's initials, and the dates. */
export function publicWords(records: Records): (word: string) => boolean {
  const texts = [
    ...publicTexts(records).map(({ text }) => text),
    ...records.of('person').flatMap(({ data }) => (data.publish === 'name' ? (data.initials ?? []) : [])),
    ...publicDays(records),
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ]
  const known = new Set(wordsOf(texts.join(' ')).map((word) => word.toLowerCase()))
  return (word) => known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))
}

/** The days on which a store's meetings are held, `2012-03-14`. */
export function publicDays(records: Records): ReadonlySet<string> {
  return new Set(records.of('meeting').flatMap(({ data }) => [data.date, data['next-meeting'] ?? '']))
}
