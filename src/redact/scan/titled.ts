// Whether a title goes before a name: "Mrs Major", "Sergeant Luck", "dr. hurst".
import { isClosedClass } from './closed-class.js'
import { knownWord } from './known-word.js'
import { isSmallSurname } from './small-words-as-names.js'
import type { Word } from './words.js'

/** Titles before a surname, though it be a title itself: "Mrs Vicar", "mr begum". */
const BEFORE_SURNAMES = new Set('mr mrs ms miss mx'.split(' '))
/** Offices that are spoken to with them. */
const AFTER_MR = new Set('justice speaker president chairman chairwoman chair mayor ambassador secretary dr prof professor'.split(' '))

/**
 * After a title that is nothing else (Mrs, Dr, Cllr) any word but most small ones is a name, if both have a capital or neither has;
 * after one that is a word too (Judge, Nurse), a capitalised word that may be a name, and any after Ms, Miss or a full stop ("Capt. Luck").
 */
export function isTitled(word: Word, before: Word): boolean {
  const title = knownWord(before.plain)
  if (!title.isTitle || !word.followsOn || word.isCapital !== before.isCapital) return false
  if (isClosedClass(word.plain)) return isSmallSurname(word, before)
  const known = knownWord(word.plain)
  if (known.isTitle) return (word.isCapital || known.isName) && BEFORE_SURNAMES.has(before.plain) && !AFTER_MR.has(word.plain)
  if (!title.isWord || isSurely(word, before)) return true
  return word.isCapital && (known.isName || !known.isWord)
}

/** Whether what may be a word too is a title there: "Ms B", "Capt. Luck", but not "miss school" or "MS nurse". */
function isSurely({ gap, isCapital }: Word, before: Word): boolean {
  return isCapital && !before.isAllCapitals && (BEFORE_SURNAMES.has(before.plain) || gap === '. ')
}
