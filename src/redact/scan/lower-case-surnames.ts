// Whether a word goes on with the name before it where both are in lower case: "amy ward", "mr van den berg", "siobhán mac an tsaoir".
import { isClosedClass } from './closed-class.js'
import { isKin, knownWord } from './known-word.js'
import { BEFORE_GAELIC_ARTICLES, GAELIC_ARTICLES, isOnlyParticle, isParticle } from './particles.js'
import { isPastForm } from './subjects/finite-verb.js'
import { PLAIN_PASTS } from './subjects/verbs-of-persons.js'
import type { Word } from './words.js'

/** Frequent words that families have for names, and that mostly mean something else after a first name. */
const HARDLY_SURNAMES = new Set('may will such still early till self noon darling street county child fan'.split(' '))
/** After these the word before is the verb: "let lisa cook the rice". */
const OBJECTS = new Set('the a an it him them his my your'.split(' '))

/** A rare surname after any name; a frequent word that is one after a given name, where it isn't the verb. */
export function isSurnameInLowerCase(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (before === undefined || word === undefined || before.isCapital || word.isCapital) return false
  const known = knownWord(word.plain)
  if (!known.isName || isKin(word.plain)) return false
  if (!known.isFrequent) return true
  if (word.gap !== ' ' || !isGivenName(before.plain) || HARDLY_SURNAMES.has(word.plain)) return false
  if (isClosedClass(word.plain) || isPastForm(word.plain) || PLAIN_PASTS.has(word.plain)) return false
  return !(next?.gap === ' ' && OBJECTS.has(next.plain))
}

function isGivenName(plain: string): boolean {
  const { isGiven, isFrequent, isCommonName } = knownWord(plain)
  return isCommonName || (isGiven && !isFrequent)
}

/** So many of them stand in a row in the longest names. */
const MOST_IN_A_ROW = 3

/** Whether a small word stands inside a name in lower case: a surname follows it, or another small word. */
export function isParticleInLowerCase(words: readonly Word[], i: number, most = MOST_IN_A_ROW): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (before === undefined || word === undefined || before.isCapital || word.isCapital || word.gap !== ' ') return false
  if (next?.gap !== ' ' || next.isCapital) return false
  const isArticle = GAELIC_ARTICLES.has(word.plain) && BEFORE_GAELIC_ARTICLES.has(before.plain)
  if (!isArticle && !isOnlyParticle(word.plain) && !(isParticle(word.plain) && !knownWord(word.plain).isWord)) return false
  return isParticle(next.plain) ? most > 1 && isParticleInLowerCase(words, i + 1, most - 1) : isRareSurname(next.plain)
}

function isRareSurname(plain: string): boolean {
  const { isName, isWord, isFrequent } = knownWord(plain)
  return plain.length > 2 && (isName ? !isFrequent : !isWord)
}
