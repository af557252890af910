// Joins what stands beside a name to it: capitalised words, titles, initials, the small words of names.
import { isKin, knownWord } from './known-word.js'
import { isParticleInLowerCase, isSurnameInLowerCase } from './lower-case-surnames.js'
import { isDayAsName } from './month-or-name.js'
import type { NamedText, Reason } from './named-text.js'
import { isOnlyParticle } from './particles.js'
import { continues, isInsideName, isOfOneHandle, isSmallInitial, isWordAsInitial } from './parts-of-names.js'
import { isFamilyNameFirst, isFamilyNameLast, isSmallWord } from './small-words-as-names.js'
import type { Word } from './words.js'

/** The capitalised words beside a name belong to it, and titles, and the small words of names. */
export function joinNeighbours(words: readonly Word[], reasons: (Reason | null)[], { isInPhrase }: NamedText): void {
  const joins = (i: number) => reasons[i] === null && !isInPhrase(i)
  const isName = (i: number) => reasons[i] !== null && reasons[i] !== undefined
  for (let i = 1; i < words.length; i++) if (joins(i) && isName(i - 1) && follows(words, i, isName)) reasons[i] = 'joined'
  for (let i = words.length - 2; i >= 0; i--)
    if (joins(i) && isName(i + 1) && precedes(words, i, reasons[i + 1] === 'joined')) reasons[i] = 'joined'
}

/** What stands after a name and belongs to it. */
const AFTER_NAMES = new Set('jr jnr snr sr ii iii iv md dds phd mbe obe cbe qpm kc qc esq'.split(' '))

/** Whether a word goes on with the name before it. */
function follows(words: readonly Word[], i: number, isName: (i: number) => boolean): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || before === undefined) return false
  if (AFTER_NAMES.has(word.plain)) return word.followsOn || word.gap === ', '
  if (!continues(words, i)) return false
  if (isOfOneHandle(word)) return true
  if (!word.isCapital) return isInsideName(words, i, isName) || isSurnameInLowerCase(words, i) || isParticleInLowerCase(words, i)
  if (knownWord(word.plain).isCalendar) return isDayAsName(words, i)
  return !isSmallWord(word) || isInitialAtEnd(word, next) || isFamilyNameLast(words, i)
}

/** The last of "Okafor, A." and "Mwangi A.", where no letter is a word. */
function isInitialAtEnd({ gap }: Word, next: Word | undefined): boolean {
  return next === undefined ? gap.startsWith(',') : next.gap.startsWith('.')
}

/** Whether a word begins the name after it; the frequent word that begins a sentence only where the name is long already. */
function precedes(words: readonly Word[], i: number, isLong: boolean): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || next === undefined || !continues(words, i + 1)) return false
  if (next.gap === '_') return true
  const known = knownWord(word.plain)
  if (known.isTitle) return !known.isWord || word.isCapital
  if (isOnlyParticle(word.plain) || isApostropheParticle(word, next)) return true
  if (!word.isCapital) return isSmallInitial(words, i) || (!next.isCapital && known.isGiven)
  if (known.isCalendar) return isDayAsName(words, i)
  if (isSmallWord(word) && !next.gap.startsWith('.')) return isFamilyNameFirst(words, i) || isWordAsInitial(words, i)
  return word.plain.length === 1 || isLong || !(word.beginsSentence && known.isFrequent) || isOnForm(words, i)
}

/** The first word of "Parent: Rain Robson" or "Name: Baby Okoro", a line of a form. */
function isOnForm(words: readonly Word[], i: number): boolean {
  const [label, word, after] = [words[i - 1], words[i], words[i + 2]]
  if (label === undefined || word === undefined || !/^:[ \t]{1,3}$/.test(word.gap)) return false
  return (
    (isKin(label.plain) || /^(?:name|child|pupil|patient|carer)$/.test(label.plain)) && (after === undefined || /^\s*\n/.test(after.gap))
  )
}

/** The small word of "'t Hooft", whose apostrophe stands before it. */
function isApostropheParticle({ text, gap }: Word, next: Word): boolean {
  return text === 't' && next.isCapital && /['’‘`]$/.test(gap)
}
