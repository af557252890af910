// What somebody decided about one thing of the notes, who decides, and how a decision is spoken of.
import type { Reason } from '../../core/mark-names.js'
import type { Digest } from '../../redact/clearing/digest.js'
import type { Thing } from '../../redact/clearing/things.js'
import type { NoteFinding } from './find-in-notes.js'

/** What somebody decided about one thing. */
export interface Decision {
  thing: Thing<NoteFinding>
  decision: 'redact' | 'publish' | 'generalise'
  scope: 'note' | 'role' | 'always'
  reason: string
  /** Why it is taken out; for what is published null. */
  exemption: Reason | null
  /** What stands in its place; only with `generalise`. */
  as: string | null
  review: string | null
}

export interface Decider {
  by: string
  on: string
  digest: Digest
}

/** Where the thing first stands, to begin a sentence with. */
export function placeOf({ findings: [first] }: Thing<NoteFinding>): string {
  return `Line ${first.place.line}, column ${first.place.column}`
}

/** The id of the person of the records whom a thing is about; null where it is about words. */
export function personOf({ subject }: Thing<NoteFinding>): string | null {
  return subject.startsWith('person ') ? subject.slice('person '.length) : null
}
