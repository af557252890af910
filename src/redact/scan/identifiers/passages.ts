// Reads only the parts of a text where something can be: the words around its digits, or around words that announce it.
import type { Sighting } from '../sighting.js'
import { matchesOf } from './matching.js'

/** Words this far from an anchor still tell what it is. */
const AROUND = 100

/** What a detector sees in the passages around the matches of a global pattern, in offsets of the whole text. */
export function inPassages(text: string, anchor: RegExp, detector: (passage: string) => Sighting[]): Sighting[] {
  return passagesAround(text, anchor).flatMap(({ from, to }) =>
    detector(text.slice(from, to)).map((sighting) => ({ ...sighting, start: sighting.start + from, end: sighting.end + from })),
  )
}

interface Passage {
  from: number
  to: number
}

function passagesAround(text: string, anchor: RegExp): Passage[] {
  const passages: Passage[] = []
  for (const { start, end } of matchesOf(text, anchor)) {
    const last = passages.at(-1)
    const to = end + AROUND
    if (last !== undefined && start - AROUND <= last.to) last.to = to
    else passages.push({ from: Math.max(0, start - AROUND), to })
  }
  return passages.map((passage) => betweenWords(text, passage))
}

/** Drops the half words at the ends. */
function betweenWords(text: string, { from, to }: Passage): Passage {
  const head = from === 0 ? null : /\s/.exec(text.slice(from, from + AROUND))
  const tail = to >= text.length ? null : /\s\S*$/.exec(text.slice(to - AROUND, to))
  return { from: head === null ? from : from + head.index, to: tail === null ? to : to - AROUND + tail.index }
}
