// Finds names by the question turned round: every capitalised or unknown word may be one, until a list or a register explains it.
import { isClosedClass } from './closed-class.js'
import { knownWord } from './known-word.js'
import { formsOf, NamedText, type Reason } from './named-text.js'
import type { Register } from './register.js'
import type { Sighting } from './sighting.js'
import type { Word } from './words.js'

/** The sightings of names among a text's words. */
export function namesIn(words: readonly Word[], register: Register): Sighting[] {
  const text = new NamedText(words, register)
  const reasons = words.map((word, i) => text.reasonFor(word, i))
  spread(words, reasons, text)
  joinNeighbours(words, reasons, text)
  return sightingsOf(words, reasons)
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
  if (names.size + others.size === 0) return
  words.forEach((word, i) => {
    if (reasons[i] !== null || text.isExplained(i)) return
    if (!word.isCapital && knownWord(word.plain).isWord) return
    if (formsOf(word.plain).some((form) => names.has(form) || (!text.isOfWords(i) && others.has(form)))) reasons[i] = 'found-elsewhere'
  })
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
  if (known.isCalendar || (isClosedClass(word.plain) && !next.gap.startsWith('.'))) return false
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
