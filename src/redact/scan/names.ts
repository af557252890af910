// Finds names by the question turned round: every capitalised or unknown word may be one, until a list or a register explains it.
import { isClosedClass } from './closed-class.js'
import { joinNeighbours } from './joined-names.js'
import { knownWord } from './known-word.js'
import { isSurelyDay } from './month-or-name.js'
import { formsOf, NamedText, type Reason } from './named-text.js'
import { continues } from './parts-of-names.js'
import type { Register } from './register.js'
import type { Sighting } from './sighting.js'
import type { Word } from './words.js'

/** The sightings of names among a text's words. */
export function namesIn(words: readonly Word[], register: Register): Sighting[] {
  const text = new NamedText(words, register)
  const reasons = words.map((word, i) => text.reasonFor(word, i))
  spread(words, reasons, text)
  joinNeighbours(words, reasons, text)
  spreadSurnames(words, reasons, text)
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
    if (
      reason === null ||
      reason === undefined ||
      plain.length < 2 ||
      isClosedClass(plain) ||
      (beginsSentence && reason === 'capitalised-word')
    )
      return
    if (knownWord(plain).isWord && reason === 'capitalised-word') others.add(plain)
    else names.add(plain)
  })
  if (names.size + others.size === 0) return
  words.forEach((word, i) => {
    if (reasons[i] !== null || text.isExplained(i) || isSurelyDay(words, i)) return
    if (!word.isCapital && text.isRatherWord(word.plain)) return
    if (formsOf(word.plain).some((form) => names.has(form) || (!text.isOfWords(i) && others.has(form)))) reasons[i] = 'found-elsewhere'
  })
}

/** A place or a day that stood as the surname of a full name is that surname all through the text: "Charles Ipswich", "Chika Sunday". */
function spreadSurnames(words: readonly Word[], reasons: (Reason | null)[], { isExplained }: NamedText): void {
  const surnames = new Set(words.flatMap((word, i) => (reasons[i] === 'joined' && isOtherwiseSurname(words, i) ? [word.plain] : [])))
  if (surnames.size === 0) return
  words.forEach((word, i) => {
    if (reasons[i] !== null || !word.isCapital || isExplained(i) || isSurelyDay(words, i)) return
    if (formsOf(word.plain).some((form) => surnames.has(form))) reasons[i] = 'found-elsewhere'
  })
}

/** Whether a day that joined a name, or a place after a given name or an initial. */
function isOtherwiseSurname(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]]
  if (word === undefined || before === undefined || !word.isCapital || !continues(words, i) || !before.isCapital) return false
  const { isPlace, isCalendar, isName } = knownWord(word.plain)
  if (isCalendar) return true
  if (!isPlace || isName) return false
  return before.plain.length === 1 || knownWord(before.plain).isGiven
}

/** One sighting for each run of words that follow on each other. */
function sightingsOf(words: readonly Word[], reasons: readonly (Reason | null)[]): Sighting[] {
  const sightings: Sighting[] = []
  let before = -2
  words.forEach(({ start, end }, i) => {
    const rule = reasons[i]
    if (rule === null || rule === undefined) return
    const last = sightings.at(-1)
    if (last !== undefined && before === i - 1 && continues(words, i)) {
      last.end = end
      if (rule === 'protected-name' || last.rule === 'joined') last.rule = rule
    } else sightings.push({ start, end, type: rule === 'other-letters' ? 'UNKNOWN' : 'PERSON', rule })
    before = i
  })
  return sightings
}
