// Chooses what of a removed text must not stand anywhere else: the whole, its telling words, its everyday words in runs of three.
import { isEverydayWord } from '../core/everyday-words.js'
import type { Records } from '../core/records.js'
import { FUNCTION_WORDS } from './function-words.js'
import { wordsOf } from './reading.js'

export interface Telling {
  /** Lower-case words, one space between two. */
  whole: string
  /** Words that alone can tell: names, words that are not everyday English, numbers of four digits or more. */
  words: string[]
  /** Everyday words that pass for names only with a capital. */
  capitalised: string[]
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
    if (/^\d{4,}$/.test(word)) words.add(word)
    else if (word.length < 2 || isPublicWord(word)) return false
    else if (!isEverydayWord(word) && !FUNCTION_WORDS.has(word) && !/^\d+$/.test(word)) words.add(word)
    else if (looksLikeName(cased, i)) capitalised.add(word)
    else return false
    return true
  })
  const runs = new Set<string>()
  for (let i = 0; i + 3 <= lower.length; i++) {
    const run = lower.slice(i, i + 3)
    if (run.every((_, j) => isTelling[i + j] === false) && !run.every((word) => FUNCTION_WORDS.has(word))) runs.add(run.join(' '))
  }
  return {
    whole: lower.join(' '),
    words: [...words],
    capitalised: [...capitalised],
    runs: [...runs],
  }
}

/** A capital inside a sentence, or beside another capital: "Grace" in "told Grace that", both words of "Grace Monk". */
function looksLikeName(words: readonly string[], i: number): boolean {
  if (!isCapitalised(words[i]) || FUNCTION_WORDS.has((words[i] ?? '').toLowerCase())) return false
  return i > 0 || isCapitalised(words[i + 1]) || words.length === 1
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

/** The words that a store makes public itself: in the names of its bodies and roles, in its glossary, and the months. */
export function publicWords(records: Records): (word: string) => boolean {
  const texts = [
    ...Object.entries(records.settings.glossary).flat(),
    ...records.of('organisation').flatMap(({ data }) => [data.name, ...(data.also ?? [])]),
    ...records.of('group').flatMap(({ data }) => [data.name, data.abbreviation ?? '', ...(data.seats ?? []).map(({ seat }) => seat)]),
    ...records.of('person').flatMap(({ data }) => (data.publish === 'none' ? [] : data.roles.map(({ title }) => title))),
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ]
  const known = new Set(wordsOf(texts.join(' ')).map((word) => word.toLowerCase()))
  return (word) => known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))
}
