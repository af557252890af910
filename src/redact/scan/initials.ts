// Finds initials: outside a store every run of two or three capitals; in one, those that its people have or the text defines.
import { isClosedClass } from './closed-class.js'
import { initialsOf } from './initials-of-names.js'
import { knownWord } from './known-word.js'
import type { Register, Standing } from './register.js'
import type { Sighting } from './sighting.js'
import type { Word } from './words.js'

/** Abbreviations of two letters that are read every day; the letters of people in the register come first. */
const EVERYDAY = new Set('uk us eu un am'.split(' '))

/**
 * The sightings of initials among a text's words. An abbreviation that is read every day is somebody's initials all through a text that
 * has them in brackets after a name, or a name that begins with these letters.
 */
export function initialsIn(words: readonly Word[], register: Register, names: readonly Sighting[]): Sighting[] {
  // Most texts hold no abbreviation that could be somebody's.
  let known: ReadonlySet<string> | null = null
  const areTheirs = (letters: string) => {
    known ??= new Set([...definedAfter(names, words), ...initialsOf(names, words)])
    return known.has(letters) && register.initials?.(letters) !== 'public'
  }
  const single: Sighting[] = []
  words.forEach((word, i) => {
    if ((!word.isAllCapitals && word.text.length > 3) || isHour(word)) return
    const rule = ruleFor(words, i, register) ?? (isRunOfCapitals(word) && areTheirs(word.text) ? 'initials-of-a-name' : null)
    if (rule !== null) single.push({ start: word.start, end: word.end, type: 'INITIALS', rule })
  })
  return [...single, ...dottedIn(words, register, areTheirs)]
}

function isRunOfCapitals({ text, isAllCapitals }: Word): boolean {
  return isAllCapitals && /^\p{Lu}{2,4}$/u.test(text)
}

/** The letters of `Name (XY)`. */
function definedAfter(names: readonly Sighting[], words: readonly Word[]): string[] {
  const ends = new Set(names.map(({ end }) => end))
  const after = words.filter(
    ({ text, gap }, i) =>
      gap.includes('(') && /^ ?\(["“‘']?$/.test(gap) && /^\p{Lu}{2,4}$/u.test(text) && ends.has(words[i - 1]?.end ?? -1),
  )
  return after.map(({ text }) => text)
}

function ruleFor(words: readonly Word[], i: number, { initials }: Register): string | null {
  const { text = '', plain = '', isAllCapitals = false } = words[i] ?? {}
  if (isSignature(words, i)) return initials === null ? 'signature' : null
  if (!isAllCapitals || !/^\p{Lu}{2,4}$/u.test(text)) return null
  if (initials !== null) return ruleInStore(initials(text))
  return text.length < 4 && !isShippedAbbreviation(plain) && !isShouted(words, i) ? 'run-of-capitals' : null
}

/** "at 4 PM", whoever has these letters. */
function isHour({ text, gap }: Word): boolean {
  return (text === 'AM' || text === 'PM') && /\d ?$/.test(gap)
}

function ruleInStore(meaning: Standing | null): string | null {
  if (meaning === 'protected') return 'protected-initials'
  return meaning === 'ask' ? 'initials-to-decide' : null
}

const LAST_WORDS = new Set('thanks thx ta cheers regards best love xx'.split(' '))

/** One to three letters alone on a line, after another line or a word of thanks: how a message is signed. */
function isSignature(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || word.text.length > 3 || !(word.gap.includes('\n') || isAfterThanks(words, i))) return false
  if (isClosedClass(word.plain) || knownWord(word.plain).isWord === word.text.length > 1) return false
  return (!word.gap.includes('\n') || /\n[-–— ]{0,3}$/.test(word.gap)) && (next === undefined || /^\s*\n/.test(next.gap))
}

/** "Thanks. K": only a capital. */
function isAfterThanks(words: readonly Word[], i: number): boolean {
  const { gap = '', isCapital = false } = words[i] ?? {}
  return isCapital && (gap === '. ' || gap === ', ' || gap === '! ') && LAST_WORDS.has(words[i - 1]?.plain ?? '')
}

/** A word of a line in capitals: beside a longer one. */
function isShouted(words: readonly Word[], i: number): boolean {
  const { plain = '', followsOn = false } = words[i] ?? {}
  if (!knownWord(plain).isWord && !isClosedClass(plain)) return false
  const [before, next] = [words[i - 1], words[i + 1]]
  const isLong = (word: Word | undefined) => word?.isAllCapitals === true && word.text.length > 3 && knownWord(word.plain).isWord
  return (followsOn && isLong(before)) || (next?.followsOn === true && isLong(next))
}

/** Abbreviations of three letters or more that the public lists know; of two letters any may be somebody's. */
function isShippedAbbreviation(plain: string): boolean {
  return EVERYDAY.has(plain) || (plain.length > 2 && knownWord(plain).isAgency)
}

/** Letters with full stops between: `J.D.`, `E.St.J.` */
function dottedIn(words: readonly Word[], register: Register, areTheirs: (letters: string) => boolean): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < words.length; i++) {
    const last = lastOfDotted(words, i)
    const [first, end] = [words[i], words[last]]
    if (last === i || first === undefined || end === undefined) continue
    const letters = words
      .slice(i, last + 1)
      .map(({ text }) => text.slice(0, 1).toUpperCase())
      .join('')
    const rule = ruleForDotted(letters, register, areTheirs)
    if (rule !== null) found.push({ start: first.start, end: end.end, type: 'INITIALS', rule })
    i = last
  }
  return found
}

function ruleForDotted(letters: string, { initials }: Register, areTheirs: (letters: string) => boolean): string | null {
  if (initials === null && !isShippedAbbreviation(letters.toLowerCase())) return 'run-of-capitals'
  return (initials === null ? null : ruleInStore(initials(letters))) ?? (areTheirs(letters) ? 'initials-of-a-name' : null)
}

/** The last of the letters that begin with one; itself where there is no more than that. */
function lastOfDotted(words: readonly Word[], first: number): number {
  let last = first
  if (!isLetter(words[first]) && !isFirstI(words, first)) return last
  while (isNextLetter(words, last + 1)) last += 1
  return last
}

/** What stands for more than a letter in somebody's initials. */
const SHORT_PARTS = new Set('St Mc Mac De Le La Van Von Fitz'.split(' '))

function isNextLetter(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined) return false
  if (isLetter(word)) return /^\.? ?$/.test(word.gap)
  return word.gap === '.' && SHORT_PARTS.has(word.text) && next?.gap === '.' && isLetter(next)
}

/** The I of "I.S.", after which nothing but a full stop stands. */
function isFirstI(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return words[i]?.text === 'I' && next?.gap === '.' && isLetter(next)
}

function isLetter(word: Word | undefined): boolean {
  return word?.text.length === 1 && word.isCapital && (word.text !== 'I' || word.gap.startsWith('.'))
}
