// Whether a small word of English is a name here, mostly of another language: "So Ji-ho", "An Na", "Tô Hiệu", "Anna More".
import { isClosedClass } from './closed-class.js'
import { knownWord } from './known-word.js'
import { afterAdverbs } from './subjects/finite-verb.js'
import { isPersonal } from './subjects/personal-predicate.js'
import type { Word } from './words.js'

const SMALL_WORDS_OF_NAMES = new Set(
  'so he an you to do my no we she be on in or can may will her us too how son than few me am by at'.split(' '),
)
/** Those of them that stand after a given name as well. */
const FAMILY_NAMES = new Set('so he an you to do my no we she her yu'.split(' '))
/** Those that families of Britain are called by. */
const BRITISH_SURNAMES = new Set('more over near down less'.split(' '))
const BEFORE_SURNAMES = new Set('mr mrs ms miss mx dr'.split(' '))
const PARTED_GIVEN_NAME = /^\p{Lu}\p{L}{1,5}-\p{L}{2,6}$/u
const SYLLABLE = /^\p{Lu}\p{Ll}{1,5}$/u
const SHORT_SYLLABLE = /^\p{Lu}\p{Ll}{1,3}$/u

/** Whether a small word with a capital is a family name before a given one, as in China, Korea and Viet Nam. */
export function isFamilyNameFirst(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || next?.followsOn !== true || !SMALL_WORDS_OF_NAMES.has(word.plain) || word.isAllCapitals) return false
  if (PARTED_GIVEN_NAME.test(next.text) && !knownWord(next.plain).isWord) return true
  return isWithinSentence(word, before) && SYLLABLE.test(next.text) && !knownWord(next.plain).isFrequent
}

/** The same after the given name: "Ji-ho So", "Jie He", "Anna More". */
export function isFamilyNameLast(words: readonly Word[], i: number): boolean {
  const [given, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || given === undefined || word.isAllCapitals) return false
  if (BRITISH_SURNAMES.has(word.plain)) return next?.isCapital !== true && knownWord(given.plain).isGiven
  if (!FAMILY_NAMES.has(word.plain)) return false
  if (PARTED_GIVEN_NAME.test(given.text)) return true
  return next?.isCapital !== true && SHORT_SYLLABLE.test(given.text) && !knownWord(given.plain).isWord
}

/** Whether only a space and a word in lower case go before it, or a comma. */
function isWithinSentence({ gap }: Word, before: Word | undefined): boolean {
  return gap === ', ' || (before !== undefined && gap === ' ' && !before.isCapital)
}

/** Whether it is one of the small words of English, which have no accents: "To", but not "Tô". */
export function isSmallWord({ text, plain }: Word): boolean {
  return isClosedClass(plain) && /^[a-z'’ʼ`-]+$/i.test(text)
}

/**
 * Whether one is a name by itself: after a title ("Ms An"); and a British one alone with its capital inside a sentence ("we asked More"),
 * or as the sentence's subject ("Down rang his mother").
 */
export function isSmallWordAlone(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || !word.isCapital || word.isAllCapitals) return false
  if (before !== undefined && isSmallSurname(word, before)) return true
  if (!BRITISH_SURNAMES.has(word.plain)) return false
  if (word.beginsSentence) return word.plain !== 'less' && next?.gap === ' ' && isPersonal(words, afterAdverbs(words, i + 1))
  return before?.isCapital === false && word.gap === ' ' && next?.isCapital !== true
}

/** Whether it is the surname after a title: "Mr So", "Ms. Down". */
export function isSmallSurname({ plain, gap, isCapital, isAllCapitals }: Word, before: Word): boolean {
  if (!isCapital || isAllCapitals || !before.isCapital || !(gap === ' ' || gap === '. ')) return false
  return BEFORE_SURNAMES.has(before.plain) && (SMALL_WORDS_OF_NAMES.has(plain) || BRITISH_SURNAMES.has(plain))
}
