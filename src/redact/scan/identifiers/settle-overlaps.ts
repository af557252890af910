// Where two rules saw the same place, the one that says more about it stays.
import type { Sighting, SightingType } from '../sighting.js'

/** The best explanation first. */
const RANK: readonly SightingType[] = [
  'EMAIL',
  'ADDRESS',
  'DRIVING_LICENCE',
  'UPN',
  'NI_NUMBER',
  'NHS_NUMBER',
  'DATE_OF_BIRTH',
  'PASSPORT',
  'CASE_REFERENCE',
  'PHONE',
  'VEHICLE_REGISTRATION',
  'POSTCODE',
  'AGE',
  'LONG_NUMBER',
]
/** What was read with a rule broken gives way to what was read whole. */
const IS_BROKEN = /-(?:wrong|unused|impossible|without-suffix|not-in-use|unfinished)/

/**
 * The sightings in the order of the text, none inside another. One that is only partly inside a better one stays if a digit, or
 * for words a letter, would else be uncovered: nothing seen is lost.
 */
export function settleOverlaps(text: string, sightings: readonly Sighting[]): Sighting[] {
  const covered = new Uint8Array(text.length)
  const kept: Sighting[] = []
  for (const sighting of [...sightings].sort(byMerit)) {
    if (!tellsMore(text, sighting, covered)) continue
    covered.fill(1, sighting.start, sighting.end)
    kept.push(sighting)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function byMerit(a: Sighting, b: Sighting): number {
  return meritOf(a) - meritOf(b) || b.end - b.start - (a.end - a.start) || a.start - b.start
}

function meritOf({ type, rule }: Sighting): number {
  const rank = RANK.indexOf(type)
  return IS_BROKEN.test(rule) ? Math.max(rank, RANK.indexOf('LONG_NUMBER') - 0.5) : rank
}

function tellsMore(text: string, { start, end, type }: Sighting, covered: Uint8Array): boolean {
  const telling = type === 'AGE' || type === 'ADDRESS' ? /[A-Za-zÀ-ɏ\d]/u : /\d/
  const overlap = covered.subarray(start, end)
  return !overlap.includes(1) || overlap.some((isCovered, i) => isCovered === 0 && telling.test(text.charAt(start + i)))
}
