// Finds the numbers right behind their label, where they may be written in a looser form than anywhere else.
import type { Sighting } from '../sighting.js'
import { type Found, foundAt, matchesOf } from './matching.js'

interface Form {
  label: RegExp
  /** Sticky. */
  number: RegExp
}

export interface Labelled extends Found {
  label: string
}

/** Each number of the form behind a label, but those that start where one was seen already. */
export function behindLabels(text: string, { label, number }: Form, seen: readonly Sighting[]): Labelled[] {
  const starts = new Set(seen.map(({ start }) => start))
  return matchesOf(text, label).flatMap(({ text: words, end }) => {
    const found = starts.has(end) ? null : foundAt(text, number, end)
    return found === null ? [] : { ...found, label: words }
  })
}
