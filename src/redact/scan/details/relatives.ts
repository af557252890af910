// Finds single relatives of somebody: "the mother", "her aunt", "mother's partner", "the headteacher's son".
import type { Sighting } from '../sighting.js'
import type { Word } from '../words.js'
import { CALLED, KIN, KIN_KINDS, NOT_KIN_BEFORE, OFFICES, OWNERS, TELLING_KINDS } from './word-lists.js'

/** After the relative it is of: "mother's partner". */
const AFTER_OWNER = new Set('partner friend lover ex boyfriend girlfriend husband wife'.split(' '))
const MOST_KINDS = 3

export function relativesIn(text: string, words: readonly Word[]): Sighting[] {
  const sightings: Sighting[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isRelative(words, i)) continue
    const from = beginningOf(text, words, i)
    const to = from === null ? i : endOf(text, words, i)
    const [first, last] = [words[from ?? i], words[to]]
    if (from !== null && first !== undefined && last !== undefined)
      sightings.push({ start: first.start, end: last.end, type: 'IDENTIFYING_DETAIL', rule: ruleOf(text, words, from, i) })
    i = to
  }
  return sightings
}

function isRelative(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || !(KIN.has(word.plain) || word.plain === 'partner')) return false
  if (next?.followsOn !== true) return true
  if (KIN_KINDS.has(word.plain) && KIN.has(next.plain)) return false
  return !(NOT_KIN_BEFORE.has(next.plain) || isMotherAndBaby(words, i))
}

function isMotherAndBaby(words: readonly Word[], i: number): boolean {
  return words[i + 1]?.plain === 'and' && /^(?:baby|toddler|child|infant)$/.test(words[i + 2]?.plain ?? '')
}

/** The first word of the phrase; null where it is nobody's relative. */
function beginningOf(text: string, words: readonly Word[], i: number): number | null {
  let at = i
  while (at > i - MOST_KINDS && words[at]?.followsOn === true && KIN_KINDS.has(words[at - 1]?.plain ?? '')) at -= 1
  const owner = words[at]?.followsOn === true ? words[at - 1] : undefined
  const isPartner = words[i]?.plain === 'partner'
  if (owner !== undefined && isPossessive(text, owner)) return beginningOfOwner(words, at - 1)
  if (owner !== undefined && OWNERS.has(owner.plain)) return isPartner && !/^(?:her|his)$/.test(owner.plain) ? null : at - 1
  if (isPartner) return null
  if (/^an?$/.test(owner?.plain ?? '') && words[i + 1]?.plain === 'of' && words[i + 1]?.followsOn === true) return at - 1
  return isTelling(words, at, i) || isCalled(text, words, i) ? at : null
}

/** "the headteacher's son", "a councillor's daughter". */
function beginningOfOwner(words: readonly Word[], owner: number): number {
  return words[owner]?.followsOn === true && /^(?:the|an?|her|his|their|this|that)$/.test(words[owner - 1]?.plain ?? '') ? owner - 1 : owner
}

/** "maternal grandmother", "half-brother": somebody's, whosever it is. */
function isTelling(words: readonly Word[], from: number, i: number): boolean {
  if (words.slice(from, i).some(({ plain }) => TELLING_KINDS.has(plain))) return true
  return /^(?:half|step|birth|ex|great)-/.test(words[i]?.plain ?? '')
}

/** "Mother said that", but not "Mother Teresa"; "mum's boyfriend" is found by its owner. */
function isCalled(text: string, words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || !word.isCapital || word.isAllCapitals || !CALLED.has(word.plain)) return false
  if (next?.followsOn !== true) return /^[,.;:)]/.test(text.slice(word.end, word.end + 1)) && !word.beginsSentence
  return !next.isCapital && !/^(?:and|or|to|in|of)$/.test(next.plain) && !isPossessive(text, word)
}

/** With the relatives of the relative, and whose cousin it is. */
function endOf(text: string, words: readonly Word[], i: number): number {
  let at = i
  for (let steps = 0; steps < 3; steps++) {
    const [word, next] = [words[at], words[at + 1]]
    if (word === undefined || next?.followsOn !== true || !isPossessive(text, word)) break
    const isKind = KIN_KINDS.has(next.plain) || next.plain === 'new'
    const after = isKind && words[at + 2]?.followsOn === true ? at + 2 : at + 1
    if (!KIN.has(words[after]?.plain ?? '') && !AFTER_OWNER.has(words[after]?.plain ?? '')) break
    at = after
  }
  return at
}

function isPossessive(text: string, { start, end }: Word): boolean {
  return /['’ʼ]s$/i.test(text.slice(Math.max(start, end - 2), end))
}

function ruleOf(text: string, words: readonly Word[], from: number, i: number): string {
  const isOffice = words.slice(from, i).some((word) => OFFICES.has(word.plain) && isPossessive(text, word))
  return isOffice ? 'relative-of-an-office-holder' : 'relative'
}
