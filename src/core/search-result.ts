// What a search found: records by how well they fit, each with the line of its file that fits best.
import type { Stretch } from './stretch.js'

export interface SearchResult {
  asOf: string
  /** The best first, as many as were asked for. */
  results: FoundRecord[]
  /** How many records fit, shown or not. */
  found: number
  /** Whether the records hold all of the words; `some` where none holds all. */
  holding: 'all' | 'some'
  /** Words of the records that are near to those of which none was found. */
  suggestions: string[]
}

export interface FoundRecord {
  kind: string
  id: string
  /** Plain text; empty where the record has neither title nor name. */
  title: string
  /** From the store's root, with `/`. */
  file: string
  /** Counted from 1. */
  line: number
  /** The line in plain words, what a mark takes out as its pseudonym, `[redacted]` or `…`. */
  text: string
  /** Where in the text the words stand that were found (UTF-16). */
  marked: Stretch[]
  score: number
}
