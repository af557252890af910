// Tells of removed texts in what is about other things, where one everyday word may be anything: full names, and words in a row.
import type { Records } from '../../core/records.js'
import { FUNCTION_WORDS } from './function-words.js'
import { readingsOf, wordsOf } from './reading.js'
import type { RemovedText } from './removed-text.js'
import { publicWords, tellingOf } from './telling-words.js'

/** So many words in a row tell of a text; of a shorter one all of them together do, when they are no fewer than SHORTEST. */
const ROW = 5
const SHORTEST = 3

/** Whether the texts tell of a removed one; the names of those who are published, and those cleared, don't. */
export function tellerOf(
  parts: readonly string[],
  { records, clearedNames }: { records: Records; clearedNames: readonly string[] },
): (removed: RemovedText) => boolean {
  const isPublicWord = publicWords(records)
  const named = records.of('person').flatMap(({ data }) => (data.publish === 'name' ? [data.name] : []))
  const allowed = [...named, ...clearedNames].map((name) => rowOf(lowerWords(name)))
  const pages = parts.flatMap((part) => readingsOf(part).map(({ lower }) => lower))
  const isTold = (row: string) => pages.some((page) => page.includes(row)) && !allowed.some((each) => each.includes(row))
  return ({ text }) => rowsOf(text, isPublicWord).some(isTold)
}

/** The words of a removed text that tell of it, in rows: full names, and stretches in which some words carry a meaning of their own. */
function rowsOf(text: string, isPublicWord: (word: string) => boolean): string[] {
  const words = lowerWords(text)
  const { words: telling, capitalised } = tellingOf(text, isPublicWord)
  const nameWords = new Set([...telling, ...capitalised])
  const names = windows(words, 2).filter((pair) => pair.every((word) => nameWords.has(word) && !/^\d+$/.test(word)))
  const hasMeaning = (word: string) => !FUNCTION_WORDS.has(word) && !isPublicWord(word)
  const isWhole = words.length <= ROW
  const stretches = words.length < SHORTEST ? [] : windows(words, Math.min(ROW, words.length))
  return [...names, ...stretches.filter((row) => row.filter(hasMeaning).length >= (isWhole ? 1 : 2))].map(rowOf)
}

function windows(words: readonly string[], size: number): string[][] {
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size))
}

function lowerWords(text: string): string[] {
  return wordsOf(text).map((word) => word.toLowerCase())
}

/** As a reading of a page has it. */
function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
