// Whether a word is a finite verb there, and what its plain form is: by its ending and by what follows, for no list has every verb.
import { isClosedClass } from '../closed-class.js'
import { isInDictionary, knownWord } from '../known-word.js'
import type { Word } from '../words.js'
import {
  AFTER_ACTIVE,
  AUXILIARIES,
  BETWEEN,
  DONE_TO_THINGS,
  IRREGULAR_PASTS,
  PLAIN_PASTS,
  PLURAL_AUXILIARIES,
  WITHOUT_OBJECT,
} from './verbs-of-persons.js'

/** The word that stands there, in lower case; empty past the last. */
export function plainAt(words: readonly Word[], at: number): string {
  return words[at]?.plain ?? ''
}

/** The index of the word after the adverbs, and such a word as "herself", that stand between a subject and its verb. */
export function afterAdverbs(words: readonly Word[], first: number): number {
  let at = first
  while (at < first + MOST_ADVERBS && isBetween(words[at]) && words[at + 1]?.gap === ' ') at += 1
  return at
}

const MOST_ADVERBS = 2

function isBetween(word: Word | undefined): boolean {
  return word !== undefined && word.gap === ' ' && (BETWEEN.has(word.plain) || word.plain.endsWith('ly'))
}

/** Whether a verb stands there that goes with a subject, and doesn't describe it: no "Letter sent to parents", no "Armed guards". */
export function isVerbOfSubject(words: readonly Word[], at: number): boolean {
  const plain = plainAt(words, at)
  if (AUXILIARIES.has(plain) || PLAIN_PASTS.has(plain)) return true
  if (isPastForm(plain)) return isActive(words, at)
  return basesOfPresent(plain).length > 0 && !isHeadOfCompound(words, at)
}

/** Also a word in -ed that no dictionary has: "vaped", "sexted". */
export function isPastForm(plain: string): boolean {
  return IRREGULAR_PASTS.has(plain) || basesOfPast(plain).length > 0 || (/[a-z]{2}[^e]ed$/.test(plain) && !isInDictionary(plain))
}

/** What "stopped", "carried", "hoped" are the past of, as far as the dictionary knows such a verb. */
export function basesOfPast(plain: string): string[] {
  if (!/[a-z]{2}ed$/.test(plain)) return []
  if (plain.endsWith('eed')) return [plain.slice(0, -1)].filter((base) => base.length > 3 && isVerb(base))
  if (plain.endsWith('ied')) return [plain.slice(0, -1), `${plain.slice(0, -3)}y`].filter(isVerb)
  return [plain.slice(0, -2), plain.slice(0, -1), plain.slice(0, -3)].filter(isVerb)
}

/** The same for "stops", "carries", "misses". */
export function basesOfPresent(plain: string): string[] {
  return /[a-z][^s']s$/.test(plain) ? withoutS(plain).filter(isVerb) : []
}

/** What a plural, or a verb in the singular, may be without its ending: "carry" of "carries", "miss" of "misses". */
export function withoutS(plain: string): string[] {
  if (plain.endsWith('ies')) return [plain.slice(0, -1), `${plain.slice(0, -3)}y`]
  return [plain.slice(0, -1), plain.slice(0, -2)]
}

/** Whether a word has the form in -ing, as every verb has, and only verbs do. */
export function isVerb(whole: string): boolean {
  const base = whole.slice(whole.lastIndexOf('-') + 1)
  if (base.length < 2 || !isInDictionary(base)) return false
  const stems = [base, `${base}${base.at(-1)}`, base.replace(/ie$/, 'y').replace(/e$/, '')]
  return stems.some((stem) => isInDictionary(`${stem}ing`))
}

/** Whether an object follows, or what belongs to a verb without one; the passive has "by", and is what minutes tell of papers. */
export function isActive(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]]
  if (verb === undefined) return false
  const endsThere = next?.gap !== ' '
  if (WITHOUT_OBJECT.has(verb.plain) && (endsThere || AFTER_PASSIVE.has(next.plain))) return true
  if (endsThere) return !DONE_TO_THINGS.has(verb.plain) && (next === undefined || /^ \d|^\./.test(next.gap))
  if (AFTER_PASSIVE.has(next.plain)) return next.plain !== 'by' && !DONE_TO_THINGS.has(verb.plain)
  if (isClosedClass(next.plain) || AFTER_ACTIVE.has(next.plain) || isNameLike(next)) return true
  return !DONE_TO_THINGS.has(verb.plain) && isOnlyVerb(words, at)
}

function isNameLike({ isCapital, plain }: Word): boolean {
  return isCapital && !knownWord(plain).isCalendar
}

export const AFTER_PASSIVE: ReadonlySet<string> = new Set(
  'by on in at for with from about as of until during after before since within to into through without under over and'.split(' '),
)

/** Whether what looks like a verb is a plural with a noun before it: its own verb follows, or a preposition that goes with nouns. */
export function isHeadOfCompound(words: readonly Word[], at: number): boolean {
  const after = words[at]?.after ?? ''
  if (after !== ' ') return !after.startsWith('.')
  return plainAt(words, at + 1) === 'of' || !isOnlyVerb(words, at)
}

/** How far another verb is looked for, as in "Health checks in schools were". */
const FAR = 8

/** Whether no other verb follows that could be the sentence's: none at all, or one that has a subject of its own. */
function isOnlyVerb(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < at + FAR; i++) {
    const word = words[i]
    if (word === undefined || word.gap !== ' ' || OPENS_CLAUSE.has(word.plain)) return true
    if (AUXILIARIES.has(word.plain) || PLURAL_AUXILIARIES.has(word.plain) || PLAIN_PASTS.has(word.plain)) return false
    if (i <= at + 2 && isPastForm(word.plain)) return false
  }
  return true
}

const OPENS_CLAUSE = new Set(
  'he she it they we i you who which that what when where why how if because while whether nothing nobody everyone and'.split(' '),
)
