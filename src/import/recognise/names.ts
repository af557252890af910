// Tells a person's name from other words with capitals: roles, bodies, places.
import { isPublicPhrase, KNOWN, knownOf } from '../../core/lexicon.js'
import { AFTER_NAME, NOT_A_NAME, ORGANISATION, PARTICLE, RANK, ROLE, TITLE, WITHIN_SURNAME } from './words.js'

const MOST_NAME_WORDS = 6

/** A name without titles, letters after it and signs. */
export function bareName(text: string): string {
  const words = text
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TITLE, '')
    .replace(RANK, '')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/(\p{Ll})\.$/u, '$1')
    .split(' ')
  while (words.length > 1 && AFTER_NAME.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** Whether words could be a person's name: two words or more, each with a capital, none of them one that no name has. */
export function isFullName(given: string): boolean {
  const text = given.replace(WITHIN_SURNAME, '')
  const words = text.split(' ')
  return (
    words.length >= 2 &&
    words.length <= MOST_NAME_WORDS &&
    words.every((word, i) => isNameWord(word) || (i > 0 && i === words.length - 1 && isSurnameBehind(words[0] ?? '', word))) &&
    hasLongWord(words) &&
    !isBody(text) &&
    !PARTICLE.test(words.at(-1) ?? '')
  )
}

/** A single word that could be a name where names stand: "Kester", "Smith". */
export function isSingleName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text) &&
    !NOT_A_NAME.test(text) &&
    !/^\p{Lu}+$/u.test(text) &&
    !ORGANISATION.test(text) &&
    !ROLE.test(text)
  )
}

function isNameWord(word: string): boolean {
  if (/^\p{Lu}\.?$/u.test(word)) return true
  return (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !NOT_A_NAME.test(word.replace(/\.$/, ''))) || PARTICLE.test(word)
}

/** A surname that is an ordinary word too, behind a first name: "Kim Other", "Amy Page". */
function isSurnameBehind(first: string, last: string): boolean {
  if (!isGiven(first) || !/^\p{Lu}\p{Ll}+$/u.test(last)) return false
  return last === 'Other' || (knownOf(last.toLowerCase()) & KNOWN.surname) !== 0
}

function hasLongWord(words: readonly string[]): boolean {
  return words.some((word) => /\p{L}{2}/u.test(word) && !PARTICLE.test(word))
}

/** A body or a role rather than a person. A surname such as Church or Dean stays one where a first name leads up to it. */
function isBody(text: string): boolean {
  const words = text.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length === 2 && /^(?:\p{Lu}\.?)+$/u.test(first) && first.length < 4) return false
  if (isGiven(first) && ALSO_A_SURNAME.test(last) && !ORGANISATION.test(words.slice(0, -1).join(' '))) return false
  return ORGANISATION.test(text) || ROLE.test(text)
}

const ALSO_A_SURNAME =
  /^(?:church|bank|banks|court|parish|england|ireland|wales|scotland|head|dean|lead|guest|clerk|constable|chancellor|warden|minister|speaker|house|bishop|steward|press|mayor|reader|proctor|links|city)$/i

/** Whether the lists of names have a word as a first name. */
export function isGiven(word: string): boolean {
  return (knownOf(asciiLetters(word)) & KNOWN.given) !== 0
}

/** A single word of the language that the lists have as no name: "Probation", "Fire". */
export function isOnlyAWord(text: string): boolean {
  const known = knownOf(text.toLowerCase())
  return (known & KNOWN.word) !== 0 && (known & (KNOWN.given | KNOWN.surname)) === 0
}

/** Words of the language of which the first is no name, or a phrase that the lists have as public: "Youth Justice", "Early Help". */
export function isOnlyWords(text: string): boolean {
  const words = text.toLowerCase().split(/\s+(?:(?:and|&|of)\s+)?/)
  const [first = ''] = words
  return isPublicPhrase(words.join(' ')) || (isOnlyAWord(first) && words.every((word) => (knownOf(word) & KNOWN.word) !== 0))
}

/** A full name that begins as names do: with a first name or an initial, or ends with a surname that is no ordinary word. */
export function isLikelyName(text: string): boolean {
  if (!isFullName(text)) return false
  const words = text.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (/^(?:\p{Lu}\.?){1,3}$/u.test(first) || isGiven(first)) return true
  const known = knownOf(asciiLetters(last))
  return (known & KNOWN.surname) !== 0 || ((known & KNOWN.word) === 0 && (knownOf(asciiLetters(first)) & KNOWN.frequent) === 0)
}

/** Whether initials could be those of a name: they begin with its first letter and hold letters of it in their order. */
export function initialsFit(initials: string, name: string): boolean {
  const letters = plainLetters(initials)
  const words = plainLetters(name)
    .split(/[\s.'’-]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || letters[0] !== words[0]?.[0]) return false
  const joined = words.join('')
  let at = 0
  for (const letter of letters) {
    at = joined.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  const heads = words.map((word) => word[0]).join('')
  return initials.length > 1 && [...letters].filter((letter) => heads.includes(letter)).length >= Math.min(2, letters.length)
}

/** Letters that no accent can be taken from, as they are written without them. */
const WITHOUT_ACCENT: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ħ: 'h',
  ı: 'i',
}

/** Small letters without accents. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþæœßħı]/g, (letter) => WITHOUT_ACCENT[letter] ?? letter)
}

/** A word as the lists of names have it. */
function asciiLetters(word: string): string {
  return plainLetters(word).replace(/[^a-z]/g, '')
}
