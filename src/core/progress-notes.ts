// The progress notes in an action's body, each under `### YYYY-MM-DD INITIALS`, the newest last.
import { isDate } from './date.js'
import { plainTitle } from './plain-title.js'
import type { RecordOf } from './records.js'
import { collapse } from './undertakings.js'

export interface ProgressNote {
  on: string
  /** Initials or an id; empty where the heading names nobody. */
  by: string
  /** As written. */
  text: string
  /** Plain text on one line, what a mark takes out as `[redacted]` or its pseudonym. */
  plain: string
}

const HEADING = /^### (\d{4}-\d{2}-\d{2})(?:[ \t]+(\S+))?[ \t]*$/

/** The notes in the order of the body; words above the first heading are none. */
export function progressNotesOf({ body }: Pick<RecordOf<'action'>, 'body'>): ProgressNote[] {
  const notes: { on: string; by: string; lines: string[] }[] = []
  for (const line of body.split(/\r\n|\n|\r/)) {
    const [, on, by = ''] = HEADING.exec(line) ?? []
    if (on !== undefined && isDate(on)) notes.push({ on, by, lines: [] })
    else notes.at(-1)?.lines.push(line)
  }
  return notes.map(({ on, by, lines }) => {
    const text = lines.join('\n').trim()
    return { on, by, text, plain: plainTitle(collapse(text)) }
  })
}
