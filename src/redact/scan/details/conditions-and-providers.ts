// Finds rare conditions, and the only provider of its kind.
import type { Sighting } from '../sighting.js'
import type { Word } from '../words.js'
import { COMMON_SYNDROMES, PROVIDERS, RARE_CONDITION, RARE_CONDITIONS, RARE_DISEASES } from './word-lists.js'

const detail = (first: Word, last: Word, rule: string): Sighting => ({
  start: first.start,
  end: last.end,
  type: 'IDENTIFYING_DETAIL',
  rule,
})

/** Conditions so rare that they say who has them; not those that many have. */
export function rareConditionsIn(words: readonly Word[]): Sighting[] {
  return words.flatMap((word, i) => {
    const from = syndromeFrom(words, i)
    const first = words[from ?? i]
    if (from !== null && first !== undefined) return [detail(first, word, 'rare-condition')]
    const last = words[lastOfCondition(words, i) ?? -1]
    if (last !== undefined) return [detail(word, last, 'rare-condition')]
    return RARE_CONDITION.test(word.plain) ? [detail(word, word, 'rare-condition')] : []
  })
}

/** The first word of "Prader-Willi syndrome", "Batten disease"; null for any other word. */
function syndromeFrom(words: readonly Word[], i: number): number | null {
  const [word, before] = [words[i], words[i - 1]]
  if (word?.followsOn !== true || before === undefined) return null
  if (/^diseases?$/.test(word.plain)) return RARE_DISEASES.has(before.plain) ? i - 1 : null
  if (word.plain !== 'syndrome' || COMMON_SYNDROMES.has(before.plain)) return null
  if (/^(?:the|a|this|that|of|any|rare|genetic)$/.test(before.plain)) return null
  let from = i - 1
  while (from > i - 4 && words[from]?.followsOn === true && words[from - 1]?.isCapital === true && !words[from - 1]?.beginsSentence)
    from -= 1
  if (words[from]?.plain === 'alcohol' && /^f[o]?etal$/.test(words[from - 1]?.plain ?? '')) from -= 1
  return from
}

const CONDITIONS: ReadonlyMap<string, readonly string[][]> = RARE_CONDITIONS.reduce((byFirst, condition) => {
  const parts = condition.split(' ')
  const first = parts[0] ?? ''
  return byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
}, new Map<string, string[][]>())

function lastOfCondition(words: readonly Word[], i: number): number | null {
  const condition = CONDITIONS.get(words[i]?.plain ?? '')?.find((parts) =>
    parts.every((part, j) => words[i + j]?.plain === part && (j === 0 || words[i + j]?.followsOn === true)),
  )
  return condition === undefined ? null : i + condition.length - 1
}

const MOST_BETWEEN = 4
const AREA = /^(?:borough|area|town|district|county|village|city|country|region|ward|locality|neighbourhood)$/

/** "the only special school in the borough", "the sole nursery". */
export function onlyProvidersIn(words: readonly Word[]): Sighting[] {
  return words.flatMap((word, i) => {
    const article = words[i - 1]
    const isOnly = word.plain === 'only' || word.plain === 'sole' || word.plain === 'single'
    if (!isOnly || !word.followsOn || article === undefined || !/^(?:the|its|our|their)$/.test(article.plain)) return []
    const last = words[areaFrom(words, providerFrom(words, i + 1))]
    return last === undefined ? [] : [detail(article, last, 'only-provider')]
  })
}

/** The index of the last word for a provider, a few words on; -1 where there is none. */
function providerFrom(words: readonly Word[], from: number): number {
  let last = -1
  for (let i = from; i <= from + MOST_BETWEEN; i++) {
    const word = words[i]
    if (word?.followsOn !== true || /^(?:in|of|to|for|that|which|who|was|is|and|or|the)$/.test(word.plain)) break
    if (PROVIDERS.has(word.plain)) last = i
  }
  return words[last + 1]?.followsOn === true && /^(?:manager|user|users|plan|review|visit|place|issue)$/.test(words[last + 1]?.plain ?? '')
    ? -1
    : last
}

/** With the area that it is the only one in. */
function areaFrom(words: readonly Word[], provider: number): number {
  const [preposition, next, after] = [words[provider + 1], words[provider + 2], words[provider + 3]]
  if (provider < 0 || preposition?.followsOn !== true || !/^(?:in|of|for)$/.test(preposition.plain)) return provider
  if (next?.followsOn !== true) return provider
  if (next.isCapital) return provider + 2
  return after?.followsOn === true && AREA.test(after.plain) ? provider + 3 : provider
}
