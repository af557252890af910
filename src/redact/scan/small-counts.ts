// Finds small counts of people and of cases below national level, and the totals and shares that one can be worked out from.

import type { Stretch } from '../../core/stretch.js'
import { CountedText } from './counts/counted-text.js'
import { isMultipleBirth } from './counts/few-together.js'
import { mayCount } from './counts/quantities.js'
import { isNational, sentencesOf } from './counts/sentences.js'
import { isShareWord } from './counts/shares.js'
import { loneNumbersIn } from './counts/table-cells.js'
import { type Token, tokensOf } from './counts/tokens.js'
import type { Sighting } from './sighting.js'

export interface Bounds {
  from: number
  to: number
}

/**
 * The counts of people or cases within the bounds, each as the whole counted phrase, in order and without overlaps. From 1 to 5
 * is what published statistics on children usually suppress (the Department for Education's and ONS's disclosure control), since
 * in a small area it identifies somebody: personal data under section 40 of the Freedom of Information Act.
 */
export function smallCountsIn(text: string, bounds: Bounds): Sighting[] {
  const isSmall = (count: number) => count >= bounds.from && count <= bounds.to
  const tokens = tokensOf(text)
  if (!tokens.some(mayBeginCount)) return []
  const lone = loneNumbersIn(text)
    .filter(({ value }) => isSmall(value))
    .map(({ start, end }) => sighting(start, end, 'small-count-alone'))
  const alone = new Set(lone.map(({ start }) => start))
  const counted = new CountedText(text, tokens, isSmall)
    .phrases()
    .map(({ start, end, rule }) => sighting(start, end, rule))
    .filter(({ start }) => !alone.has(start))
  return merged(outsideNational(text, [...lone, ...counted]))
}

/** Most short texts count nothing, and are read no further. */
function mayBeginCount(token: Token): boolean {
  return isShareWord(token) || mayCount(token) || isMultipleBirth(token)
}

function sighting(start: number, end: number, rule: string): Sighting {
  return { start, end, type: 'SMALL_COUNT', rule }
}

/** The sightings in no sentence that speaks of the whole country. */
function outsideNational(text: string, sightings: readonly Sighting[]): Sighting[] {
  const sentences: Stretch[] = sightings.length === 0 ? [] : sentencesOf(text)
  const known = new Map<Stretch, boolean>()
  let next = 0
  return [...sightings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
      const sentence = sentences[next]
      if (sentence === undefined) return true
      if (!known.has(sentence)) known.set(sentence, isNational(text.slice(sentence.start, sentence.end)))
      return known.get(sentence) !== true
    })
}

/** Sightings that overlap, as one. */
function merged(sightings: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = []
  for (const each of sightings) {
    const last = found.at(-1)
    if (last === undefined || each.start >= last.end) found.push({ ...each })
    else if (each.end > last.end) last.end = each.end
  }
  return found
}
