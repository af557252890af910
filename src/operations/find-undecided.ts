// Decides whether everything in a meeting's notes that looks personal was decided by somebody; what was not stops publication.
import type { Records } from '../core/records.js'
import { type Finding, findingIn } from '../redact/finding.js'
import { adviceFor } from '../redact/scan/advice.js'
import { type Deciding, findInNotes } from './find-in-notes.js'

/** One finding for each place that nobody has decided about; none repeats the words. */
export function findUndecided(records: Records, meetingId: string, deciding: Deciding): Finding[] {
  const meeting = records.get('meeting', meetingId)
  if (meeting === undefined) return []
  return findInNotes(records, meeting, deciding)
    .filter(({ clearedBy }) => clearedBy === null)
    .map((finding) => {
      const message = `Nobody has decided about this (${finding.type}). ${adviceFor(finding)}`
      return findingIn(
        meeting.file,
        finding.place,
        'undecided',
        message,
        `Decide with kscp notes check ${meetingId}, or mark it in the file.`,
      )
    })
}
