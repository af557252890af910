// Whether a word is everyday English. A heavy room: the list lives here alone.
import { EVERYDAY_WORDS } from '../generated/everyday-words.js'

let words: Set<string> | null = null

/** Whether a word, in lower case, is among the everyday words of English. */
export function isEverydayWord(word: string): boolean {
  words ??= new Set(EVERYDAY_WORDS.split(' '))
  return words.has(word)
}
