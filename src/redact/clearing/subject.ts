// What a sighting is about, the same wherever and however it is written: the key by which it is decided once.

import type { SightingType } from '../scan/sighting.js'
import { plainOf, wordsIn } from '../scan/words.js'

/** Somebody of the store: whatever form of the name or the initials was used. */
export function subjectOfPerson(id: string): string {
  return `person ${id}`
}

/** Words as they are read, without markup: names by their words, all else by its letters and digits. */
export function subjectOfWords(type: SightingType, words: string): string {
  const isName = type === 'PERSON' || type === 'UNKNOWN'
  const bare = isName
    ? wordsIn(words)
        .map(({ plain }) => plain)
        .join(' ')
    : plainOf(words)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
  return `${type} ${type === 'INITIALS' ? words.replace(/[^\p{L}]/gu, '') : bare}`
}
