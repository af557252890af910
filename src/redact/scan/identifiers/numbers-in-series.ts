// Finds what goes on a list of numbers of which only the first has a label: "Mosaic IDs 362627, 362701 and 41188".
import type { Sighting, SightingType } from '../sighting.js'
import { foundAt } from './matching.js'

const TYPES: ReadonlySet<SightingType> = new Set(['CASE_REFERENCE', 'PHONE', 'PASSPORT'])
const VALUE = /(?:[A-Za-z]{1,6}[-/.]?)?\d[A-Za-z\d ()./-]*$/
const JOINT = /(?:, ?(?:and |or )?|; ?| and | or | & | \/ )(?=[A-Za-z\d(])/y
const YEAR = /^(?:19|20)\d\d$/

/** After each sighting, numbers of the same form, with a digit more or less at the most. Time in step with the text. */
export function numbersInSeries(text: string, sightings: readonly Sighting[]): Sighting[] {
  const ends = new Set(sightings.map(({ end }) => end))
  return sightings.flatMap((first) => {
    const value = TYPES.has(first.type) ? VALUE.exec(text.slice(Math.max(first.start, first.end - 40), first.end))?.[0] : undefined
    return value === undefined ? [] : seriesAfter(text, first, value, ends)
  })
}

function seriesAfter(text: string, first: Sighting, value: string, ends: Set<number>): Sighting[] {
  const found: Sighting[] = []
  let next = nextOf(text, first.end, value)
  while (next !== null && !ends.has(next.end)) {
    ends.add(next.end)
    found.push({ ...first, ...next })
    next = nextOf(text, next.end, value)
  }
  return found
}

function nextOf(text: string, from: number, value: string): { start: number; end: number } | null {
  const start = foundAt(text, JOINT, from)?.end
  if (start === undefined) return null
  const isNext = (end: number) => {
    const number = text.slice(start, end)
    return formOf(number) === formOf(value) && !YEAR.test(number) && isEnd(text, end)
  }
  const end = [0, 1, -1].map((more) => start + value.length + more).find(isNext)
  return end === undefined ? null : { start, end }
}

/** KT24P0123 and KT7P99 are both A9A9. */
function formOf(number: string): string {
  return number.replace(/[A-Z]+/gi, 'A').replace(/\d+/g, '9')
}

/** No number goes on, and nothing that it counts begins. */
function isEnd(text: string, at: number): boolean {
  return /^(?![A-Za-z\dÀ-ÿ%]|[.,:/-]\d)(?! (?:children|people|cases|pupils|families|referrals|days|years|pages)\b)/.test(
    text.slice(at, at + 12),
  )
}
