// Finds rare conditions, and the only provider of its kind.
import type { Sighting } from '../sighting.js'
import type { Word } from '../words.js'
import { following, isOneOf, wordBefore } from './beside.js'
import { COMMON_SYNDROMES, PROVIDERS, RARE_CONDITION, RARE_CONDITIONS, RARE_DISEASES } from './word-lists.js'

const detail = (first: Word, last: Word, rule: string): Sighting => ({
  start: first.start,
  end: last.end,
  type: 'IDENTIFYING_DETAIL',
  rule,
})

/** Conditions so rare that they say who has them; not those that many have. */
export function rareConditionsIn(words: readonly Word[], at: readonly number[]): Sighting[] {
  return at.flatMap((i): Sighting[] => {
    const word = words[i]
    if (word === undefined) return []
    const first = words[syndromeFrom(word, words, i)]
    if (first !== undefined) return [detail(first, word, 'rare-condition')]
    const last = words[lastOfCondition(word, words, i)]
    if (last !== undefined) return [detail(word, last, 'rare-condition')]
    return RARE_CONDITION.test(word.plain) ? [detail(word, word, 'rare-condition')] : []
  })
}

const NO_NAME = new Set('the a this that of any rare genetic'.split(' '))
const FETAL = new Set(['fetal', 'foetal'])

/** The first word of "Prader-Willi syndrome", "Batten disease"; -1 for any other word. */
function syndromeFrom({ plain: kind }: Word, words: readonly Word[], i: number): number {
  const before = wordBefore(words, i)
  if (kind === 'disease' || kind === 'diseases') return isOneOf(before, RARE_DISEASES) ? i - 1 : -1
  if (kind !== 'syndrome' || before === undefined || COMMON_SYNDROMES.has(before.plain) || NO_NAME.has(before.plain)) return -1
  if (before.plain === 'alcohol' && isOneOf(wordBefore(words, i - 1), FETAL)) return i - 2
  let from = i - 1
  while (from > i - 4 && isInsideName(wordBefore(words, from))) from -= 1
  return from
}

function isInsideName(word: Word | undefined): boolean {
  return word?.isCapital === true && !word.beginsSentence
}

/** By their first word, the others. */
export const CONDITIONS: ReadonlyMap<string, readonly string[][]> = RARE_CONDITIONS.reduce((byFirst, condition) => {
  const [first = '', ...others] = condition.split(' ')
  return byFirst.set(first, [...(byFirst.get(first) ?? []), others])
}, new Map<string, string[][]>())

function lastOfCondition({ plain }: Word, words: readonly Word[], i: number): number {
  const others = CONDITIONS.get(plain)?.find((each) => each.every((other, j) => following(words, i + 1 + j)?.plain === other))
  return others === undefined ? -1 : i + others.length
}

export const ONLY: ReadonlySet<string> = new Set('only sole single'.split(' '))
const WHOSE = new Set('the its our their'.split(' '))
const MOST_BETWEEN = 4
const AREA = new Set('borough area town district county village city country region ward locality neighbourhood'.split(' '))
const NOT_BETWEEN = new Set('in of to for that which who was is and or the'.split(' '))
/** What belongs to a provider and is none. */
const OF_PROVIDER = new Set('manager user users plan review visit place issue'.split(' '))
const BEFORE_AREA = new Set('in of for'.split(' '))

/** "the only special school in the borough", "the sole nursery". */
export function onlyProvidersIn(words: readonly Word[], at: readonly number[]): Sighting[] {
  return at.flatMap((i) => {
    const [word, article] = [words[i], wordBefore(words, i)]
    if (word === undefined || !ONLY.has(word.plain) || article === undefined || !WHOSE.has(article.plain)) return []
    const last = words[areaFrom(words, providerFrom(words, i + 1))]
    return last === undefined ? [] : [detail(article, last, 'only-provider')]
  })
}

/** The index of the last word for a provider, a few words on; -1 where there is none. */
function providerFrom(words: readonly Word[], from: number): number {
  let last = -1
  for (let i = from; i <= from + MOST_BETWEEN; i++) {
    const word = following(words, i)
    if (word === undefined || NOT_BETWEEN.has(word.plain)) break
    if (PROVIDERS.has(word.plain)) last = i
  }
  return isOneOf(following(words, last + 1), OF_PROVIDER) ? -1 : last
}

/** With the area that it is the only one in. */
function areaFrom(words: readonly Word[], provider: number): number {
  const [preposition, next, after] = [1, 2, 3].map((on) => following(words, provider + on))
  if (!isOneOf(preposition, BEFORE_AREA) || next === undefined) return provider
  if (next.isCapital) return provider + 2
  return isOneOf(after, AREA) ? provider + 3 : provider
}
