// Whether a title goes before a name: "Mrs Major", "Sergeant Luck", "dr. hurst".
import { isClosedClass } from './closed-class.js'
import { knownWord } from './known-word.js'
import type { Word } from './words.js'

/**
 * After a title that is nothing else (Mrs, Dr, Cllr) any word but the small ones is a name, if both have a capital or neither has;
 * after one that is a word too (Judge, Nurse), a capitalised word that may be a name.
 */
export function isTitled(word: Word, before: Word): boolean {
  const title = knownWord(before.plain)
  if (!title.isTitle || !word.followsOn || word.isCapital !== before.isCapital || isClosedClass(word.plain)) return false
  const known = knownWord(word.plain)
  if (known.isTitle) return false
  return title.isWord ? word.isCapital && (known.isName || !known.isWord) : true
}
