// Finds a word whose letters stand apart, whatever parts them: "Q u i l l", a line's end, a sign, the edge of a cell.
import { isEverydayWord } from '../../core/everyday-words.js'
import { FUNCTION_WORDS } from './function-words.js'

/** Shorter words stand in pieces by chance. */
const SHORTEST = 3

export interface PageWords {
  /** The words of a page in order. */
  words: readonly string[]
  /** Where each of them stands; not of a possessive's ending, with which no name begins: "the school's ID" is no Sid. */
  places: ReadonlyMap<string, readonly number[]>
}

/** The words of a reading, in the case as written, a possessive's ending with its sign before it. */
export function pageWordsOf(reading: string): PageWords {
  const words = reading.split(' ')
  const places = new Map<string, number[]>()
  words.forEach((word, i) => {
    const there = places.get(word)
    if (there === undefined) places.set(word, [i])
    else there.push(i)
  })
  return { words: words.map((word) => word.replace("'", '')), places }
}

/** Whether the letters of a word without digits stand there in pieces, of which one at least is no word of its own: "For rest" is no Forrest. */
export function standsInPieces({ words, places }: PageWords, word: string): boolean {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return false
  for (let length = 1; length < word.length; length++)
    for (const at of places.get(word.slice(0, length)) ?? []) if (goesOn(words, at, word)) return true
  return false
}

function goesOn(words: readonly string[], first: number, word: string): boolean {
  const pieces: string[] = []
  let left = word
  for (const piece of words.slice(first, first + word.length)) {
    if (!left.startsWith(piece)) return false
    pieces.push(piece)
    left = left.slice(piece.length)
    if (left === '') return !pieces.every(isWord)
  }
  return false
}

function isWord(piece: string): boolean {
  const lower = piece.toLowerCase()
  return FUNCTION_WORDS.has(lower) || (lower.length > 1 && isEverydayWord(lower))
}
