// What is known of each word of one text: whether something explains it, and if nothing does, why it is taken for a name.
import { isNamedBesideRelative } from './beside-relative.js'
import { dictionaryPhrases, publicPhrases } from './explained-phrases.js'
import { type KnownWord, knownWord } from './known-word.js'
import { isCalendarWord, isDayByItself, isSurelyMonth } from './month-or-name.js'
import { isGreeting, isPlainOpening, isSalutation } from './openings.js'
import { isBeforeInitials } from './parts-of-names.js'
import type { KnownStretch, Register, Standing } from './register.js'
import { isSmallWord, isSmallWordAlone } from './small-words-as-names.js'
import { isBareSubject } from './subjects/bare-subject.js'
import { isVerb } from './subjects/finite-verb.js'
import { isTitled } from './titled.js'
import type { Word } from './words.js'

/** Why a word is taken for a name; null when it is none. */
export type Reason =
  | 'capitalised-word'
  | 'known-name'
  | 'unknown-word'
  | 'other-letters'
  | 'after-title'
  | 'salutation'
  | 'protected-name'
  | 'name-to-decide'
  | 'found-elsewhere'
  | 'joined'

/** What is known of each word of one text. */
export class NamedText {
  /** How many words the public phrase has that a word stands in. */
  private readonly explained: Uint8Array
  private readonly ofWords: Uint8Array
  private readonly standings: (Standing | undefined)[]
  /** Of somebody who may be named. */
  private readonly cleared: Uint8Array
  readonly isExplained = (i: number) => this.explained[i] !== 0
  /** Of a body of two words or more, and so no part of a name beside it: "Kingston Council", but not "Kingston". */
  readonly isInPhrase = (i: number) => (this.explained[i] ?? 0) > 1
  readonly isOfWords = (i: number) => this.ofWords[i] === 1

  /** The plain words inside explained phrases, which then stand for them: "the Report" for "the Annual Report". */
  private readonly shortened = new Set<string>()

  constructor(
    private readonly words: readonly Word[],
    private readonly register: Register,
  ) {
    this.explained = new Uint8Array(words.length)
    this.ofWords = new Uint8Array(words.length)
    this.standings = words.map(() => undefined)
    this.cleared = new Uint8Array(words.length)
    for (const { from, to } of publicPhrases(words)) this.explained.fill(to - from, from, to)
    for (const { from, to } of dictionaryPhrases(words, register.knowsPeople ? 2 : 3)) this.ofWords.fill(1, from, to)
    for (const stretch of register.stretchesIn(words.map(({ plain }) => plain))) this.learn(stretch)
    words.forEach(({ plain }, i) => {
      if (!plain.includes('-')) return
      if (isProtectedSlug(plain, register)) this.standings[i] = 'protected'
      else if (isPublicSlug(plain, register)) this.explained[i] = 1
    })
    if (register.knowsPeople) this.learnShortened()
  }

  /** A single word of a person's name counts only outside a public phrase, where it may be a name at all. */
  private learn({ from, to, standing, isPerson }: KnownStretch): void {
    const isSingle = to - from === 1
    if (isSingle && isPerson && (this.isInPhrase(from) || this.isCalendar(from, standing))) return
    const known = isSingle && standing === 'public' && isPerson && isOfAFamily(this.words, from) ? 'ask' : standing
    this.explained.fill(known === 'public' ? to - from : 0, from, to)
    if (!isSingle || this.mayBeName(from)) this.standings.fill(known, from, to)
    if (known === 'public' && isPerson) this.cleared.fill(1, from, to)
  }

  /** In lower case most words mean what they mean; where nobody is known, "precious" may be who it was before. */
  isRatherWord(plain: string): boolean {
    const { isWord, isVeryFrequent, isGiven } = knownWord(plain)
    return isWord && (this.register.knowsPeople || isVeryFrequent || !isGiven || isVerb(plain))
  }

  private isCalendar(i: number, standing: Standing): boolean {
    const [word, before, next] = [this.words[i], this.words[i - 1], this.words[i + 1]]
    if (word === undefined || !isCalendarWord(word, knownWord(word.plain), before, next)) return false
    return standing === 'public' || /day$/.test(word.plain) || isSurelyMonth(word, before, next)
  }

  private learnShortened(): void {
    this.words.forEach(({ plain, isCapital }, i) => {
      const known = knownWord(plain)
      if (isCapital && (this.isInPhrase(i) || this.isOfWords(i)) && known.isWord && !known.isName) this.shortened.add(plain)
    })
  }

  /** One word of a known name is that name only with a capital, where it is a plain word too; or beside a title or a family. */
  private mayBeName(i: number): boolean {
    const [word, before] = [this.words[i], this.words[i - 1]]
    if (word === undefined) return false
    if (word.isCapital || !knownWord(word.plain).isWord || isOfAFamily(this.words, i)) return true
    return before !== undefined && word.followsOn && PERSONAL_TITLES.has(before.plain)
  }

  reasonFor(word: Word, i: number): Reason | null {
    const standing = this.standings[i]
    if (standing !== undefined && standing !== 'public') return standing === 'protected' ? 'protected-name' : 'name-to-decide'
    if (word.isForeign) return 'other-letters'
    const before = this.words[i - 1]
    if (this.isInPhrase(i) || this.ofWords[i] === 1 || (isSmallWord(word) && !isSmallWordAlone(this.words, i))) return null
    if (before !== undefined && isTitled(word, before) && this.cleared[i] !== 1) return 'after-title'
    if (this.isExplained(i) || formsOf(word.plain).some((form) => this.shortened.has(form))) return null
    return word.isCapital ? this.reasonForCapital(word, i) : reasonInLowerCase(this.words, i, this.register.knowsPeople)
  }

  private reasonForCapital(word: Word, i: number): Reason | null {
    const known = knownWord(word.plain)
    if (isBeforeInitials(this.words, i)) return 'known-name'
    if (isSalutation(word, this.words[i + 1])) return isGreeting(word.plain) ? null : 'salutation'
    if (isCalendarWord(word, known, this.words[i - 1], this.words[i + 1])) return isDayByItself(this.words, i) ? 'known-name' : null
    if (isExplainedAlone(word, known) && !this.isNameAllTheSame(word, known, i)) return null
    if (word.beginsSentence && isPlainOpening(word, this.words[i + 1])) return null
    return known.isName ? 'known-name' : 'capitalised-word'
  }

  /** Whether what is explained alone is a name where it stands: after an initial, or as a sentence's bare subject. */
  private isNameAllTheSame(word: Word, known: KnownWord, i: number): boolean {
    if (isAfterInitial(word, this.words[i - 1])) return true
    return word.beginsSentence && known.isFrequent && !known.isAgency && !known.isTitle && !known.isPlace && isBareSubject(this.words, i)
  }
}

/** `jo-ward`, for somebody who may be named. */
function isPublicSlug(plain: string, register: Register): boolean {
  const parts = plain.split('-')
  return register.stretchesIn(parts).some(({ from, to, standing }) => to - from === parts.length && standing === 'public')
}

/** `grace-monk` or `monk-grace`, as in an address of the web: the whole name of somebody who must not be named. */
function isProtectedSlug(plain: string, register: Register): boolean {
  const parts = plain.split('-')
  return [parts, [...parts].reverse()].some((order) =>
    register.stretchesIn(order).some(({ from, to, standing }) => to - from > 1 && standing !== 'public'),
  )
}

/** Titles that hardly stand before anything but a name. */
const PERSONAL_TITLES = new Set('mr mrs ms miss mx dr cllr'.split(' '))

const OF_A_FAMILY = new Set(
  'family families household child children siblings sibling brothers sisters parents baby twins case home inquiry enquiry'.split(' '),
)

/** "the Ward family", "the Ward case": more, or others, than the one person who may be named. */
function isOfAFamily(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return next?.followsOn === true && OF_A_FAMILY.has(next.plain)
}

/** A name so common that it is one without its capital, or a word nobody knows; where nobody is known, also one that is hardly a word. */
function reasonInLowerCase(words: readonly Word[], i: number, knowsPeople: boolean): Reason | null {
  const { plain = '' } = words[i] ?? {}
  const known = knownWord(plain)
  if (isNamedBesideRelative(words, i)) return 'known-name'
  if (plain.includes('-') && isSlugOfName(plain)) return 'known-name'
  if (known.isWord) return known.isGiven && !known.isFrequent && !knowsPeople ? 'known-name' : null
  if (known.isCommonName) return 'known-name'
  if (plain.length < 3 || known.isPlace || known.isAgency || known.isTitle || known.isCalendar) return null
  return known.isName ? 'known-name' : 'unknown-word'
}

/** `anna-luck`: a given name that is hardly a word, and a surname. */
function isSlugOfName(plain: string): boolean {
  const [first = '', second = ''] = plain.split('-')
  const { isGiven, isFrequent } = knownWord(first)
  return isGiven && !isFrequent && knownWord(second).isName
}

/** Whether a capitalised word needs no more explaining. Two or three capitals in a row are for the layer of initials. */
function isExplainedAlone(word: Word, known: KnownWord): boolean {
  if (word.plain.length === 1 || (word.isAllCapitals && word.plain.length < 4 && !known.isCommonName)) return true
  if (known.isAgency) return true
  if (known.isTitle && !known.isName) return true
  if (known.isName) return false
  return known.isPlace || (word.beginsSentence && known.isFrequent)
}

/** "C. Ipswich", but not "N. Yorkshire". */
function isAfterInitial({ gap, followsOn, plain }: Word, before: Word | undefined): boolean {
  return before !== undefined && followsOn && /^\. ?$/.test(gap) && /^[A-DF-MO-RT-VX-Z]$/.test(before.text) && plain.length > 3
}

/** The word itself, and what it may be the plural of. */
export function formsOf(plain: string): string[] {
  if (plain.endsWith('es')) return [plain, plain.slice(0, -1), plain.slice(0, -2)]
  return plain.endsWith('s') ? [plain, plain.slice(0, -1)] : [plain]
}
