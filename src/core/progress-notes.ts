// The progress notes in an action's body, each under `### YYYY-MM-DD INITIALS`, the newest last.
import { blankProtected } from './mask-protected.js'
import { headingOf } from './note-headings.js'
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

const TAKEN_OUT = '[redacted]'

/** The notes in the order of the body; words above the first heading are none. */
export function progressNotesOf({ body }: Pick<RecordOf<'action'>, 'body'>): ProgressNote[] {
  return partsOf(body).map(readPart)
}

/** The last note of the body, or null. */
export function latestNoteOf({ body }: Pick<RecordOf<'action'>, 'body'>): ProgressNote | null {
  const last = partsOf(body).at(-1)
  return last === undefined ? null : readPart(last)
}

/** The day of each note. */
export function noteDaysOf({ body }: Pick<RecordOf<'action'>, 'body'>): string[] {
  return linesOf(body).flatMap((line) => headingOf(line)?.on ?? [])
}

interface Part {
  on: string
  by: string
  lines: string[]
  /** The same lines, each that a block takes out whole as one word. */
  shown: string[]
}

function partsOf(body: string): Part[] {
  const parts: Part[] = []
  const lines = linesOf(body)
  const blanked = blankProtected(body)
  const shown = blanked === body ? lines : linesOf(blanked)
  for (const [i, line] of lines.entries()) {
    const heading = headingOf(line)
    if (heading !== null) parts.push({ ...heading, lines: [], shown: [] })
    else {
      parts.at(-1)?.lines.push(line)
      parts.at(-1)?.shown.push(line.trim() !== '' && shown[i]?.trim() === '' ? TAKEN_OUT : line)
    }
  }
  return parts
}

function readPart({ on, by, lines, shown }: Part): ProgressNote {
  return { on, by, text: lines.join('\n').trim(), plain: plainTitle(collapse(shown.join('\n'))) }
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
