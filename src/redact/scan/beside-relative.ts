// Whether a word in lower case is named or greeted as a relative or friend is: "my son rob", "a girl called joy", "kyles mum", "thanks joy xx".
import { isClosedClass } from './closed-class.js'
import { isKin, knownWord } from './known-word.js'
import { isPastForm, isVerb, isVerbOfSubject } from './subjects/finite-verb.js'
import { AUXILIARIES } from './subjects/verbs-of-persons.js'
import type { Word } from './words.js'

const OWNERS = new Set('my his her our their your'.split(' '))
const FRIENDS = new Set('friend mate neighbour girl boy lad lass bestie colleague boss'.split(' '))
const PEOPLE = new Set([...FRIENDS, ...'man woman kid child bloke lady'.split(' ')])
const SOMEBODY = new Set('somebody someone anybody anyone'.split(' '))
const THANKS = new Set('thanks thx cheers ta hi hello hey hiya dear'.split(' '))
/** After "called" they belong to the verb, or to what one calls somebody. */
const NEVER_CALLED = new Set('back out round police names earlier today yesterday again ambulance'.split(' '))

/** Whether one of these stands beside a word that may be a name; no letter of it is a capital. */
export function isNamedBesideRelative(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined) return false
  if (word.plain.endsWith('s') && next?.gap === ' ' && isGivenWithS(word, before) && isKin(next.plain)) return true
  if (before === undefined || word.gap !== ' ' || before.end - before.start !== before.text.length) return false
  if (THANKS.has(before.plain)) return knownWord(word.plain).isGiven && isGreetingOver(next)
  if (before.plain === 'called' || before.plain === 'named') return isCalled(words, i)
  return isOwned(words, i - 1) && knownWord(word.plain).isGiven && !isVerbThere(words, i)
}

/** What ends "thanks joy xx", "hi will,", "thanks rob for the lift". */
function isGreetingOver(next: Word | undefined): boolean {
  return next === undefined || /^[,.!]|^\s*\n/.test(next.gap) || /^(?:x+|for)$/.test(next.plain)
}

/** "kyles", "joys", before "mum": a possessive without its apostrophe; "robs" only after a word that goes before names. */
function isGivenWithS({ plain }: Word, before: Word | undefined): boolean {
  const given = plain.slice(0, -1)
  const { isGiven, isFrequent } = knownWord(given)
  if (plain.length < 4 || !isGiven) return false
  return !(isFrequent && isVerb(given)) || (before !== undefined && /^(?:its|is|im|and|from|with|to|by|this)$/.test(before.plain))
}

/** "a girl called precious", "somebody called sway"; after "mum called" only a given name. */
function isCalled(words: readonly Word[], i: number): boolean {
  const [person, { plain = '' } = {}] = [words[i - 2], words[i]]
  if (person === undefined || words[i - 1]?.gap !== ' ' || isClosedClass(plain) || NEVER_CALLED.has(plain)) return false
  const { isGiven, isVeryFrequent } = knownWord(plain)
  if (isKin(person.plain)) return isGiven
  return (SOMEBODY.has(person.plain) || (PEOPLE.has(person.plain) && isAnyOne(words, i - 2))) && (isGiven || !isVeryFrequent)
}

/** "a girl", "a young lad", but not "the girl": what she called may be anything. */
function isAnyOne(words: readonly Word[], i: number): boolean {
  return [words[i - 1], words[i - 2]].some((word) => word !== undefined && /^(?:an?|another|some|this)$/.test(word.plain))
}

/** "my son", "her friend": one person, and somebody's. */
function isOwned(words: readonly Word[], i: number): boolean {
  const [owner, person] = [words[i - 1], words[i]]
  if (owner === undefined || person?.gap !== ' ' || !OWNERS.has(owner.plain)) return false
  return FRIENDS.has(person.plain) || (isKin(person.plain) && !/(?:s|ren)$/.test(person.plain))
}

/** Whether it may be what the relative does ("her mum may ring"), and no verb of its own follows. */
function isVerbThere(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || !knownWord(word.plain).isFrequent) return false
  const isModal = AUXILIARIES.has(word.plain)
  if (!isModal && !isPastForm(word.plain) && !isVerb(word.plain)) return false
  if (next?.gap !== ' ') return next?.gap !== ', '
  return !isVerbOfSubject(words, i + 1) || (isModal && isVerb(next.plain))
}
