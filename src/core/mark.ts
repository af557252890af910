// One mark found in a Markdown source, and one thing that is wrong with a mark.
import type { MarkForm, MarkName } from './mark-names.js'
import type { Directives } from './markdown.js'

export interface Mark {
  name: MarkName
  form: MarkForm
  node: Directives
  /** Where it stands in the source (UTF-16). */
  start: number
  end: number
  /** Its label as written; empty for a block. */
  label: string
  attributes: { [name: string]: string }
  /** The number of an action or a decision. */
  number: number | null
}

/** The codes of faults in a mark's reason, which have a rule of their own. */
export const REASON_CODES: readonly string[] = ['unknown-reason', 'missing-reason']

/** What is wrong, in words that repeat nothing of the source. */
export interface MarkFault {
  code: string
  message: string
  hint: string
  /** Where in the source (UTF-16). */
  offset: number
}
