// Finds the capitalised phrases that are no names: public ones of the shipped lists, and longer ones made of dictionary words.
import { isPublicPhrase, mayBeginPublicPhrase } from '../../core/lexicon.js'
import { knownWord } from './known-word.js'
import { isTitled } from './titled.js'
import type { Word } from './words.js'

/** A stretch of words, the last index excluded. */
interface Stretch {
  from: number
  to: number
}

const LONGEST_PHRASE = 11

/** The phrases of the public lists: bodies, offices, Acts, programmes, places of several words. */
export function publicPhrases(words: readonly Word[]): Stretch[] {
  const found: Stretch[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word?.isCapital !== true || !mayBeginPublicPhrase(word.plain)) continue
    const length = phraseLength(words, i, word)
    if (length > 0) found.push({ from: i, to: i + length })
    i += Math.max(0, length - 1)
  }
  return found
}

function phraseLength(words: readonly Word[], first: number, beginning: Word): number {
  let [phrase, length] = [withEnding(beginning), 0]
  for (let i = first + 1; i < first + LONGEST_PHRASE; i++) {
    const word = words[i]
    if (word?.followsOn !== true) break
    if (isPublicPhrase(`${phrase} ${word.plain}`)) length = i - first + 1
    phrase += ` ${withEnding(word)}`
  }
  return length
}

/** With a possessive's ending inside a phrase, as the lists have it: "womens" for "Women's Aid". */
function withEnding({ start, end, text, plain }: Word): string {
  return end - start - text.length === 2 ? `${plain}s` : plain
}

const CONNECTORS = new Set('of and for the to in on with & at by'.split(' '))

/**
 * Runs of so many capitalised words or more, all of them dictionary words: "Learning Hub Subgroup". Not where a given name stands
 * before a surname, nor a surname after a title. The word that begins a sentence owes its capital to that, and doesn't count.
 */
export function dictionaryPhrases(words: readonly Word[], shortest: number): Stretch[] {
  const found: Stretch[] = []
  for (let i = 0; i < words.length; i++) {
    if (!startsPhrase(words, i)) continue
    const run = capitalisedRun(words, i)
    const capitals = run.filter((at) => words[at]?.isCapital === true && words[at].plain.length > 1)
    const to = (capitals.at(-1) ?? i) + 1
    if (capitals.length >= shortest && capitals.every((at) => isDictionaryWord(words[at])) && !holdsName(words, i, capitals))
      found.push({ from: i, to })
    i = run.at(-1) ?? i
  }
  return found
}

function startsPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i]
  return word?.isCapital === true && !(word.beginsSentence && words[i + 1]?.isCapital !== true)
}

/** The indices of a run of capitalised words, with the small words between them. */
function capitalisedRun(words: readonly Word[], first: number): number[] {
  const run = [first]
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i]
    if (word?.followsOn !== true || word.gap.includes('\n') || !(word.isCapital || CONNECTORS.has(word.plain))) break
    run.push(i)
  }
  return run
}

function isDictionaryWord(word: Word | undefined): boolean {
  if (word === undefined) return false
  const { isWord, isPlace, isAgency, isCalendar, isTitle } = knownWord(word.plain)
  return isWord || isPlace || isAgency || isCalendar || isTitle
}

/**
 * Whether some of the capitals may be a name all the same: a given name that is hardly a word ("Anna Luck"), one before a surname
 * ("Grace Monk"), what follows a title, two names joined by "and", a surname after the word that begins a sentence ("Later Monk").
 */
function holdsName(words: readonly Word[], first: number, capitals: readonly number[]): boolean {
  const isPair = capitals.length === 2
  return capitals.some((at, i) => {
    const [word, before] = [words[at], words[at - 1]]
    if (word === undefined) return false
    const known = knownWord(word.plain)
    if (known.isName && !known.isFrequent && !known.isPlace) return true
    if (before !== undefined && isTitled(word, before)) return true
    if (i === 0 || before === undefined || !known.isName) return false
    if (isPair && words[first]?.beginsSentence === true) return true
    return knownWord(before.plain).isGiven || (isPair && knownWord(words[first]?.plain ?? '').isName)
  })
}
