// Scans one text: every layer over what a person would read, and over what the markup hides; the offsets are the source's.
import { sightingsInAddress } from './addresses.js'
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
  const { words, addresses, titles } = readableTextOf(source)
  const inAddress = knowing((address) => sightingsInAddress(address, sightingsIn(address, register), register))
  const sightings = [
    ...[words, ...titles].flatMap((read) => inSource(read, sightingsIn(read.text, register))),
    ...addresses.flatMap((read) => inSource(read, inAddress(read.text))),
  ]
  return sightings.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The answers of the function, each text asked about once: one document has the same tag, or the same link, many times. */
function knowing(answer: (text: string) => Sighting[]): (text: string) => Sighting[] {
  const known = new Map<string, Sighting[]>()
  return (text) => {
    const sightings = known.get(text) ?? answer(text)
    known.set(text, sightings)
    return sightings
  }
}

function inSource(read: Rewritten, sightings: readonly Sighting[]): Sighting[] {
  return sightings.map((sighting) => ({
    ...sighting,
    start: read.sourceStart(sighting.start),
    end: read.sourceEnd(sighting.end),
  }))
}

function sightingsIn(text: string, register: Register): Sighting[] {
  const words = wordsIn(text)
  const identifiers = identifiersIn(text).map((sighting) => withProtection(sighting, text, register))
  const names = outside(namesIn(words, register), identifiers)
  const initials = outside(initialsIn(words, register, names), [...identifiers, ...names])
  const counts = outside(smallCountsIn(text, register.smallCounts), identifiers)
  const details = outside(identifyingDetailsIn(text, words), [...identifiers, ...names])
  return [...identifiers, ...names, ...initials, ...counts, ...details]
}

/** An e-mail address made of a name that must not stand is that name. */
function withProtection(sighting: Sighting, text: string, register: Register): Sighting {
  const isNamed = sighting.type === 'EMAIL' && register.isProtectedInside(text.slice(sighting.start, sighting.end).toLowerCase())
  return isNamed ? { ...sighting, rule: 'protected-email' } : sighting
}

/** The sightings that lie inside no other ones. */
function outside(sightings: readonly Sighting[], others: readonly Sighting[]): Sighting[] {
  const ordered = [...others].sort((a, b) => a.start - b.start)
  let next = 0
  return [...sightings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((ordered[next]?.end ?? end) < end) next += 1
      const other = ordered[next]
      return other === undefined || other.start > start
    })
}
