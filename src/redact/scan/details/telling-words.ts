// Finds the words that a detail about somebody can hang on: most words are none, and are read no further.
import type { Word } from '../words.js'
import { CONDITIONS, ONLY } from './conditions-and-providers.js'
import { KIN, POSTS, RARE_CONDITION } from './word-lists.js'

const TELLING = new Set([...KIN, ...POSTS, ...ONLY, ...CONDITIONS.keys(), ...'partner syndrome disease diseases'.split(' ')])

/** "Dwarf". */
const SHORTEST_CONDITION = 5

/** The indices of such words, in order. */
export function tellingWords(words: readonly Word[]): number[] {
  const found: number[] = []
  words.forEach(({ plain }, i) => {
    if (TELLING.has(plain) || (plain.length >= SHORTEST_CONDITION && RARE_CONDITION.test(plain))) found.push(i)
  })
  return found
}
