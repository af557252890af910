// Finds in what a newsletter prints the words that the marks of other notes take out: one meeting's newsletter must not tell another's.
import { formatDate } from '../../core/date.js'
import type { Place } from '../../core/problem.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { tellerOf } from '../../redact/oracle/telling-rows.js'
import { isApproved } from '../../redact/projection/project-notes.js'
import { removedFromNotes } from './redact-notes.js'

export interface Told {
  /** The meetings that the newsletter is about: what their own marks take out is searched for more closely. */
  meetings: readonly string[]
  /** What somebody decided may stand in their notes. */
  clearedNames: readonly string[]
  /** Everything that is printed or told. */
  parts: readonly string[]
}

/**
 * A finding for each mark of other approved or published notes whose words stand in the newsletter; it repeats none. One or two
 * everyday words may be anything in other notes, and so may a single name.
 */
export function findFromOtherNotes(records: Records, { meetings, clearedNames, parts }: Told): Finding[] {
  const others = records.of('meeting').filter((meeting) => isApproved(meeting) && !meetings.includes(meeting.id))
  const isTold = tellerOf(parts, { records, clearedNames })
  return others.flatMap((meeting) =>
    removedFromNotes(records, meeting)
      .filter((removed) => removed.what === 'marked' && isTold(removed))
      .map(({ file, place }) => findingFrom(meeting, file, place)),
  )
}

function findingFrom({ data: { date } }: RecordOf<'meeting'>, file: string, place: Place): Finding {
  const message = `What this mark takes out of the notes of ${formatDate(date)} stands in the newsletter.`
  const hint =
    'Say it in other words in the newsletter, or mark it there too. Where it means something else, write :clear[...]{by=... why="..."}.'
  return findingIn(file, place, 'leak', message, hint)
}
