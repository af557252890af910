// Scans one text: every layer over what a person would read, and over what the markup hides; the offsets are the source's.
import { identifiersIn } from './identifiers/all-identifiers.js'
import { identifyingDetailsIn } from './identifying-details.js'
import { initialsIn } from './initials.js'
import { namesIn } from './names.js'
import { readableTextOf } from './readable-text.js'
import type { Register } from './register.js'
import type { Rewritten } from './rewriting.js'
import type { Sighting } from './sighting.js'
import { smallCountsIn } from './small-counts.js'
import { wordsIn } from './words.js'

/** Everything in a source that looks like personal data, in its order. Offsets are UTF-16 into the source. */
export function scanText(source: string, register: Register): Sighting[] {
  const { words, hidden } = readableTextOf(source)
  const sightings = [...scanReading(words, register), ...hidden.flatMap((text) => scanReading(text, register).filter(tellsInAnAddress))]
  return sightings.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** In an address most words are nobody's: only what is known to be a name, or has a structure, counts. */
function tellsInAnAddress({ rule }: Sighting): boolean {
  return !['capitalised-word', 'unknown-word', 'run-of-capitals', 'signature', 'salutation'].includes(rule)
}

function scanReading(read: Rewritten, register: Register): Sighting[] {
  const words = wordsIn(read.text)
  const identifiers = identifiersIn(read.text)
  const names = outside(namesIn(words, register), identifiers)
  const initials = outside(initialsIn(words, register, names), [...identifiers, ...names])
  const counts = outside(smallCountsIn(read.text, register.smallCounts), identifiers)
  const details = outside(identifyingDetailsIn(read.text, words), [...identifiers, ...names])
  return [...identifiers, ...names, ...initials, ...counts, ...details].map((sighting) => ({
    ...sighting,
    start: read.sourceStart(sighting.start),
    end: read.sourceEnd(sighting.end),
  }))
}

/** The sightings that lie inside no other ones. */
function outside(sightings: readonly Sighting[], others: readonly Sighting[]): Sighting[] {
  const ordered = [...others].sort((a, b) => a.start - b.start)
  let next = 0
  return [...sightings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < ordered.length && (ordered[next]?.end ?? 0) < end) next += 1
      const other = ordered[next]
      return other === undefined || other.start > start
    })
}
