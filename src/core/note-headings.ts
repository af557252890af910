// The headings of an action's progress notes, each `### YYYY-MM-DD INITIALS` (DESIGN.md 2).
import { isDate } from './date.js'
import { blankProtected } from './mask-protected.js'

const HEADING = /^### (\d{4}-\d{2}-\d{2})(?:[ \t]+(\S+))?[ \t]*$/

/** A line that gives a day as a heading does, in whatever form and level; "2019-20" is a year of accounts. */
const MEANT_AS_HEADING = /^#{1,6}[ \t]*(?:\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2})[-/.]\d[^\r\n]*/gm

interface NoteHeading {
  /** `by` is empty where it names nobody; null where it is not one exactly, so that the words below are no note. */
  note: { on: string; by: string } | null
  /** Where it stands in the body (UTF-16). */
  offset: number
}

/** What is meant as the heading of a note, in the order of the body; what a mark takes out is none, since a message tells of it. */
export function noteHeadingsOf({ body }: { body: string }): NoteHeading[] {
  return [...blankProtected(body).matchAll(MEANT_AS_HEADING)].map(({ index, 0: line }) => ({ note: headingOf(line), offset: index }))
}

/** The day of a line that is such a heading, and who made the note: initials, an id, or empty. Null for any other line. */
export function headingOf(line: string): { on: string; by: string } | null {
  const [, on, by = ''] = HEADING.exec(line) ?? []
  return on !== undefined && isDate(on) ? { on, by } : null
}
