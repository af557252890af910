// Finds single relatives of somebody: "the mother", "her aunt", "mother's partner", "the headteacher's son".
import type { Sighting } from '../sighting.js'
import type { Word } from '../words.js'
import { following, isOneOf, wordBefore } from './beside.js'
import { CALLED, KIN, KIN_KINDS, NOT_KIN_BEFORE, OFFICES, OWNERS, TELLING_KINDS } from './word-lists.js'

/** After the relative it is of: "mother's partner". */
const AFTER_OWNER = new Set([...KIN, ...'partner friend lover ex'.split(' ')])
const BABIES = new Set('baby toddler child infant'.split(' '))
const BEFORE_OWNER = new Set('the a an her his their this that'.split(' '))
/** "Mother and", "Mum to": of any. */
const NOT_AFTER_CALLED = new Set('and or to in of'.split(' '))

export function relativesIn(text: string, words: readonly Word[], at: readonly number[]): Sighting[] {
  const sightings: Sighting[] = []
  let done = -1
  for (const i of at) {
    if (i <= done || !isRelative(words, i)) continue
    const from = beginningOf(text, words, i)
    const to = endOf(text, words, i)
    const [first, last] = [words[from], words[to]]
    if (first === undefined || last === undefined) continue
    sightings.push({ start: first.start, end: last.end, type: 'IDENTIFYING_DETAIL', rule: ruleOf(text, words, from, i) })
    done = to
  }
  return sightings
}

function isRelative(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], following(words, i + 1)]
  if (!isOneOf(word, KIN) && word?.plain !== 'partner') return false
  const isMotherAndBaby = next?.plain === 'and' && isOneOf(words[i + 2], BABIES)
  return !isMotherAndBaby && !isOneOf(next, NOT_KIN_BEFORE)
}

/** The first word of the phrase; -1 where it is nobody's relative. */
function beginningOf(text: string, words: readonly Word[], i: number): number {
  let at = i
  while (isOneOf(wordBefore(words, at), KIN_KINDS)) at -= 1
  const owner = wordBefore(words, at)
  if (isPossessive(text, owner)) return isOneOf(wordBefore(words, at - 1), BEFORE_OWNER) ? at - 2 : at - 1
  if (words[i]?.plain === 'partner') return owner?.plain === 'her' || owner?.plain === 'his' ? at - 1 : -1
  if (isOneOf(owner, OWNERS)) return at - 1
  if ((owner?.plain === 'a' || owner?.plain === 'an') && following(words, i + 1)?.plain === 'of') return at - 1
  return isTelling(words.slice(at, i + 1)) || isCalled(text, words, i) ? at : -1
}

/** "maternal grandmother", "half-brother": somebody's, whosever it is. */
function isTelling(phrase: readonly Word[]): boolean {
  return phrase.some(({ plain }, j) => (j < phrase.length - 1 && TELLING_KINDS.has(plain)) || /(?:half|step|birth|ex|great)-/.test(plain))
}

/** "Mother said that", but not "Mother Teresa"; "mum's boyfriend" is found by its owner. */
function isCalled(text: string, words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], following(words, i + 1)]
  if (word === undefined || !word.isCapital || word.isAllCapitals || !CALLED.has(word.plain)) return false
  if (next === undefined) return /[,.;:)]/.test(text.charAt(word.end)) && !word.beginsSentence
  return !next.isCapital && !NOT_AFTER_CALLED.has(next.plain) && !isPossessive(text, word)
}

/** With the relatives of the relative, and whose cousin it is. */
function endOf(text: string, words: readonly Word[], i: number): number {
  let at = i
  while (isPossessive(text, words[at])) {
    const next = isOneOf(following(words, at + 1), KIN_KINDS) && isOneOf(following(words, at + 2), AFTER_OWNER) ? at + 2 : at + 1
    if (!isOneOf(following(words, next), AFTER_OWNER)) break
    at = next
  }
  return at
}

function isPossessive(text: string, word: Word | undefined): boolean {
  return word !== undefined && /['’ʼ]s$/i.test(text.slice(word.start, word.end))
}

function ruleOf(text: string, words: readonly Word[], from: number, i: number): string {
  const isOffice = words.slice(from, i).some((word) => OFFICES.has(word.plain) && isPossessive(text, word))
  return isOffice ? 'relative-of-an-office-holder' : 'relative'
}
