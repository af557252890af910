// Finds names by the question turned round: every capitalised or unknown word may be one, until a list or a register explains it.
import { isClosedClass } from './closed-class.js'
import { dictionaryPhrases, publicPhrases } from './explained-phrases.js'
import { type KnownWord, knownWord } from './known-word.js'
import { isCalendarWord } from './month-or-name.js'
import type { Register, Standing } from './register.js'
import type { Sighting } from './sighting.js'
import { isTitled } from './titled.js'
import type { Word } from './words.js'

/** Why a word is taken for a name; null when it is none. */
type Reason =
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

/** The sightings of names among a text's words. */
export function namesIn(words: readonly Word[], register: Register): Sighting[] {
  const text = new NamedText(words, register)
  const reasons = words.map((word, i) => text.reasonFor(word, i))
  spread(words, reasons, text)
  joinNeighbours(words, reasons, text)
  return sightingsOf(words, reasons)
}

/** What is known of each word of one text. */
class NamedText {
  /** How many words the public phrase has that a word stands in. */
  private readonly explained: Uint8Array
  private readonly ofWords: Uint8Array
  private readonly standings: (Standing | undefined)[]
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
    this.standings = Array.from({ length: words.length })
    for (const { from, to } of publicPhrases(words)) this.explained.fill(to - from, from, to)
    for (const { from, to } of dictionaryPhrases(words, register.knowsPeople ? 2 : 3)) this.ofWords.fill(1, from, to)
    for (const { from, to, standing } of register.stretchesIn(words.map(({ plain }) => plain))) {
      this.explained.fill(standing === 'public' ? to - from : 0, from, to)
      for (let i = from; i < to; i++) if (standing === 'public' || to - from > 1 || this.mayBeName(i)) this.standings[i] = standing
    }
    words.forEach(({ plain }, i) => {
      if (plain.includes('-') && isProtectedSlug(plain, register)) this.standings[i] = 'protected'
    })
    if (register.knowsPeople) this.learnShortened()
  }

  private learnShortened(): void {
    this.words.forEach(({ plain, isCapital }, i) => {
      const known = knownWord(plain)
      if (isCapital && (this.isInPhrase(i) || this.isOfWords(i)) && known.isWord && !known.isName) this.shortened.add(plain)
    })
  }

  /** One word of a known name is that name only with a capital, where it is a plain word too. */
  private mayBeName(i: number): boolean {
    const word = this.words[i]
    return word !== undefined && (word.isCapital || !knownWord(word.plain).isWord)
  }

  reasonFor(word: Word, i: number): Reason | null {
    const standing = this.standings[i]
    if (standing !== undefined && standing !== 'public') return standing === 'protected' ? 'protected-name' : 'name-to-decide'
    if (/[^\p{Script=Latin}\p{N}\p{M}'’ʼ`-]/u.test(word.text)) return 'other-letters'
    const before = this.words[i - 1]
    if (this.isInPhrase(i) || this.ofWords[i] === 1 || isClosedClass(word.plain)) return null
    if (before !== undefined && isTitled(word, before)) return 'after-title'
    if (this.isExplained(i) || formsOf(word.plain).some((form) => this.shortened.has(form))) return null
    const known = knownWord(word.plain)
    if (!word.isCapital) return reasonInLowerCase(word, known, this.register.knowsPeople)
    if (isSalutation(word, this.words[i + 1])) return 'salutation'
    if (isCalendarWord(word, known, before, this.words[i + 1]) || isExplainedAlone(word, known)) return null
    return known.isName ? 'known-name' : 'capitalised-word'
  }
}

/** `grace-monk`, as in an address of the web: the whole name of somebody who must not be named. */
function isProtectedSlug(plain: string, register: Register): boolean {
  return register.stretchesIn(plain.split('-')).some(({ from, to, standing }) => to - from > 1 && standing !== 'public')
}

/** A name so common that it is one without its capital, or a word nobody knows; where nobody is known, also one that is hardly a word. */
function reasonInLowerCase({ plain }: Word, known: KnownWord, knowsPeople: boolean): Reason | null {
  if (known.isWord) return known.isGiven && !known.isFrequent && !knowsPeople ? 'known-name' : null
  if (known.isCommonName) return 'known-name'
  if (plain.length < 3 || known.isPlace || known.isAgency || known.isTitle || known.isCalendar) return null
  return known.isName ? 'known-name' : 'unknown-word'
}

/** Whether a capitalised word needs no more explaining. Two or three capitals in a row are for the layer of initials. */
function isExplainedAlone(word: Word, known: KnownWord): boolean {
  if (word.plain.length === 1 || (word.isAllCapitals && word.plain.length < 4 && !known.isCommonName)) return true
  if (known.isAgency) return true
  if (known.isTitle && !known.isName) return true
  if (known.isName) return false
  return known.isPlace || (word.beginsSentence && known.isFrequent)
}

/** A word alone on its line with a comma after it, or after a line that ends with one: "Grace," "Kind regards,". */
function isSalutation({ gap, beginsSentence }: Word, next: Word | undefined): boolean {
  if (!beginsSentence || !(gap === '' || gap.includes('\n'))) return false
  return next === undefined ? /,\s*\n\s*$/.test(gap) : /^,[ \t]*\n/.test(next.gap) || (/,\s*\n\s*$/.test(gap) && next.gap.includes('\n'))
}

/**
 * A name found once in a text is one all through it, at the start of a sentence and in its plural too. A dictionary word that is
 * no known name spreads to the starts of sentences only, not into phrases.
 */
function spread(words: readonly Word[], reasons: (Reason | null)[], text: NamedText): void {
  const names = new Set<string>()
  const others = new Set<string>()
  words.forEach(({ plain, beginsSentence }, i) => {
    const reason = reasons[i]
    if (reason === null || reason === undefined || plain.length < 2 || (beginsSentence && reason === 'capitalised-word')) return
    if (knownWord(plain).isWord && reason === 'capitalised-word') others.add(plain)
    else names.add(plain)
  })
  words.forEach((word, i) => {
    if (reasons[i] !== null || text.isExplained(i) || word.plain.length < 2) return
    if (!word.isCapital && knownWord(word.plain).isWord) return
    if (formsOf(word.plain).some((form) => names.has(form) || (!text.isOfWords(i) && others.has(form)))) reasons[i] = 'found-elsewhere'
  })
}

/** The word itself, and what it may be the plural of. */
function formsOf(plain: string): string[] {
  if (plain.endsWith('es')) return [plain, plain.slice(0, -1), plain.slice(0, -2)]
  return plain.endsWith('s') ? [plain, plain.slice(0, -1)] : [plain]
}

/** Small words inside names, and before them: `van der Berg`, `Abu Bakr al Amin`. */
const PARTICLES = new Set('al el abu bin ibn bint ben de da das di do dos du del della la le van von der den ter ten af av zu'.split(' '))

/** The capitalised words beside a name belong to it, and titles, and the small words of names. */
function joinNeighbours(words: readonly Word[], reasons: (Reason | null)[], { isInPhrase }: NamedText): void {
  const joins = (i: number) => reasons[i] === null && !isInPhrase(i)
  for (let i = 1; i < words.length; i++) if (joins(i) && reasons[i - 1] !== null && follows(words, i)) reasons[i] = 'joined'
  for (let i = words.length - 2; i >= 0; i--)
    if (joins(i) && reasons[i + 1] !== null && precedes(words, i, reasons[i + 1] === 'joined')) reasons[i] = 'joined'
}

/** What stands after a name and belongs to it. */
const AFTER_NAMES = new Set('jr jnr snr sr ii iii iv md dds phd mbe obe cbe qpm kc qc esq'.split(' '))

/** Whether a word goes on with the name before it. */
function follows(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || before === undefined || !(word.followsOn || (AFTER_NAMES.has(word.plain) && word.gap === ', '))) return false
  const known = knownWord(word.plain)
  if (AFTER_NAMES.has(word.plain)) return true
  if (word.isCapital) return !known.isCalendar && (!isClosedClass(word.plain) || next?.gap.startsWith('.') === true)
  if (!before.isCapital && known.isName && !known.isFrequent) return true
  return PARTICLES.has(word.plain) && next?.followsOn === true && (next.isCapital || PARTICLES.has(next.plain))
}

/** Whether a word begins the name after it; the frequent word that begins a sentence only where the name is long already. */
function precedes(words: readonly Word[], i: number, isLong: boolean): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || next?.followsOn !== true) return false
  const known = knownWord(word.plain)
  if (known.isTitle) return !known.isWord || word.isCapital
  if (PARTICLES.has(word.plain)) return true
  if (!word.isCapital) return !next.isCapital && known.isGiven
  if (known.isCalendar || (isClosedClass(word.plain) && !(word.plain.length === 1 && next.gap.startsWith('.')))) return false
  return word.plain.length === 1 || isLong || !(word.beginsSentence && known.isFrequent)
}

/** One sighting for each run of words that follow on each other. */
function sightingsOf(words: readonly Word[], reasons: readonly (Reason | null)[]): Sighting[] {
  const sightings: Sighting[] = []
  let before = -2
  words.forEach(({ start, end, followsOn }, i) => {
    const rule = reasons[i]
    if (rule === null || rule === undefined) return
    const last = sightings.at(-1)
    if (last !== undefined && before === i - 1 && followsOn) {
      last.end = end
      if (rule === 'protected-name' || last.rule === 'joined') last.rule = rule
    } else sightings.push({ start, end, type: rule === 'other-letters' ? 'UNKNOWN' : 'PERSON', rule })
    before = i
  })
  return sightings
}
