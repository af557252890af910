// The words beside a word that nothing but a space parts from it.
import type { Word } from '../words.js'

/** The word at a place, if it follows on from the one before. */
export function following(words: readonly Word[], i: number): Word | undefined {
  return words[i]?.followsOn === true ? words[i] : undefined
}

/** The word that the word at a place follows on from. */
export function wordBefore(words: readonly Word[], i: number): Word | undefined {
  return words[i]?.followsOn === true ? words[i - 1] : undefined
}

export function isOneOf(word: Word | undefined, these: ReadonlySet<string>): boolean {
  return word !== undefined && these.has(word.plain)
}
