// What belongs to one name by the way it is written: small words with an apostrophe, initials after a surname, letters before one.
import { knownWord } from './known-word.js'
import { BEFORE_GAELIC_ARTICLES, GAELIC_ARTICLES, isOnlyParticle, isParticle, WITH_APOSTROPHE } from './particles.js'
import { afterAdverbs } from './subjects/finite-verb.js'
import { isPersonal } from './subjects/personal-predicate.js'
import type { Word } from './words.js'

/** Whether a word may go on with a name in the word before: nothing but a space parts them, or what is written inside names. */
export function continues(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]]
  if (before === undefined || word === undefined) return false
  if (word.followsOn) return !(word.gap.includes('\n') && isInitialAfterSurname(words, i - 1))
  if (isOfOneHandle(word) || isDutchArticle(word)) return true
  if (/^(?: ?[-–] )$/.test(word.gap)) return word.isCapital && (before.plain === 'al' || before.plain === 'el')
  if (isWrappedTitle(before, word)) return true
  if (/^['’`] $/.test(word.gap)) return WITH_APOSTROPHE.has(before.plain)
  if (word.gap === ' (') return isBirthName(word)
  if (word.gap === '/') return OF_KIN.has(`${before.text}/${word.text}`.toLowerCase())
  return isInitialAfterSurname(words, i)
}

/** "St." where a line ends before "John". */
function isWrappedTitle({ plain, isCapital }: Word, { gap, isCapital: isNextCapital }: Word): boolean {
  return isCapital && isNextCapital && gap.startsWith('.\n') && gap.trim() === '.' && WRAPPED_TITLES.has(plain)
}

const WRAPPED_TITLES = new Set('mr mrs ms dr st rev prof cllr'.split(' '))

/** `bell09` of `tracey_bell09`, `xo` of `tracey.xo`. */
export function isOfOneHandle({ gap, text }: Word): boolean {
  return gap === '_' || (gap === '.' && text.startsWith('x') && /^x[ox]*$/.test(text))
}

/** `'t` in "van 't Veer". */
function isDutchArticle({ text, gap }: Word): boolean {
  return (text === 't' || text === 's') && /^ ['’‘`]$/.test(gap)
}

/** "née", "né", which go before a name that somebody had. */
function isBirthName({ text }: Word): boolean {
  return text === 'née' || text === 'né' || text === 'nee'
}

/** Son of, daughter of, as written in Singapore, in Malaysia and by clerks. */
const OF_KIN = new Set('s/o d/o w/o a/l a/p'.split(' '))

const INITIAL = /^\p{Lu}(?:-\p{Lu})?$/u

/** The first letter of "Singh, P." and "Okafor, C"; a letter that is a word only with its full stop. */
function isInitialAfterSurname(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || before === undefined || !/^, ?$/.test(word.gap) || !INITIAL.test(word.text)) return false
  if (!before.isCapital || before.plain.length < 2 || areInitials(before)) return false
  return next?.gap.startsWith('.') !== false || !(word.text === 'A' || word.text === 'I' || next.text.length === 1)
}

function areInitials({ text, isAllCapitals }: Word): boolean {
  return isAllCapitals && text.length < 4
}

/** Whether a surname stands before its initials: "Stone, P. L.; Poor, R." */
export function isBeforeInitials(words: readonly Word[], i: number): boolean {
  const [word, first, after] = [words[i], words[i + 1], words[i + 2]]
  if (word === undefined || first === undefined || areInitials(word) || !/^, ?$/.test(first.gap) || !INITIAL.test(first.text)) return false
  return after === undefined || /^\.|^;|^\s*\n/.test(after.gap)
}

/** So many of them stand in a row in the longest names. */
const MOST_IN_A_ROW = 3

/** Whether a small word stands inside a name: between two words that are names, or on the way there. */
export function isInsideName(words: readonly Word[], i: number, isName: (i: number) => boolean, most = MOST_IN_A_ROW): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || before === undefined || next === undefined || !continues(words, i + 1)) return false
  if (isOnlyParticle(word.plain)) return next.isCapital || isParticle(next.plain)
  if (word.plain === 'of') return isOfAPlace(words, i)
  if (word.plain === 'the') return before.isCapital && next.isCapital && BYNAMES.has(next.plain)
  if (word.plain === 'in') return isDutchArticle(next)
  if (isOfKin(words, i)) return true
  if (!before.isCapital && !isParticle(before.plain)) return false
  const isArticle = GAELIC_ARTICLES.has(word.plain) && BEFORE_GAELIC_ARTICLES.has(before.plain)
  if (!isArticle && !isParticle(word.plain)) return false
  return isParticle(next.plain)
    ? !next.isCapital && most > 1 && isInsideName(words, i + 1, isName, most - 1)
    : next.isCapital && (isArticle || isName(i + 1))
}

/** Either letter of "Ravi s/o Kumar". */
function isOfKin(words: readonly Word[], i: number): boolean {
  const pair = (first: number) =>
    words[first + 1]?.gap === '/' && OF_KIN.has(`${words[first]?.text}/${words[first + 1]?.text}`.toLowerCase())
  return pair(i) || pair(i - 1)
}

/** Of rulers: "Alfred the Great". */
const BYNAMES = new Set(
  'great elder younger bald bold brave confessor conqueror terrible wise good pious magnificent lionheart unready'.split(' '),
)

const PEERS = new Set('Lord Lady Baroness Baron Earl Viscount Viscountess'.split(' '))

/** "Ewan of Dunvegan": a given name alone before it; "Lady Park of Monmouth". */
function isOfAPlace(words: readonly Word[], i: number): boolean {
  const [before, given, next] = [words[i - 2], words[i - 1], words[i + 1]]
  if (given === undefined || next?.isCapital !== true) return false
  if (given.isCapital && given.followsOn && PEERS.has(before?.text ?? '')) return true
  if (!isGivenAndRare(given.plain)) return false
  return !(given.followsOn && before?.isCapital === true)
}

function isGivenAndRare(plain: string): boolean {
  const { isGiven, isFrequent } = knownWord(plain)
  return isGiven && !isFrequent
}

/**
 * Whether "A" or "I" is the initial before a surname, and no article and nobody who speaks: after a title ("Cllr I Luck"), and for "A"
 * inside a sentence, on a line of its own, or where somebody does what follows ("A Robson reported").
 */
export function isWordAsInitial(words: readonly Word[], i: number): boolean {
  const [before, word, next, after] = [words[i - 1], words[i], words[i + 1], words[i + 2]]
  if (word === undefined || !/^[AI]$/.test(word.text) || next?.gap !== ' ' || !next.isCapital) return false
  if (before?.isCapital === true && word.gap === ' ') return knownWord(before.plain).isTitle
  if (word.text === 'I') return false
  if (!word.beginsSentence) return true
  const { isName, isPlace } = knownWord(next.plain)
  if (isName && !isPlace && isPersonal(words, afterAdverbs(words, i + 2))) return true
  return (before === undefined || word.gap.includes('\n')) && (after === undefined || /^,|^\s*\n|^ ?\(/.test(after.gap))
}

/** Two letters that are no initials in lower case. */
const SHORT_FORMS = new Set('e.g i.e a.m p.m n.b q.v c.f p.p s.o'.split(' '))

/** A letter of "e. e. cummings", "k.d. lang": in lower case and with its full stop, as the surname after it. */
export function isSmallInitial(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word?.text.length !== 1 || word.isCapital || next === undefined || next.isCapital || !next.gap.startsWith('.')) return false
  const pairs = [`${before?.text ?? ''}.${word.text}`, `${word.text}.${next.text}`]
  return !pairs.some((pair) => SHORT_FORMS.has(pair))
}
