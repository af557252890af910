// Decides whether everything in a meeting's notes that looks personal was decided by somebody; what was not stops publication.
import { capital } from '../../core/capital.js'
import type { Records } from '../../core/records.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { adviceFor } from '../../redact/scan/advice.js'
import { findElsewhere } from './find-elsewhere.js'
import { type Deciding, findInNotes, type NoteFinding } from './find-in-notes.js'
import { findInPublicNames } from './find-in-public-names.js'
import { type Propagations, sortPlaces, whyLeft } from './propagate-marks.js'

export interface Decided extends Cleared {
  /** One finding for each place that nobody has decided about, here or in other notes; none repeats the words. */
  undecided: Finding[]
}

export interface Cleared {
  /** The names that a clearance lets stand; what a clearing mark holds is cleared in its own place alone. */
  clearedNames: string[]
  /** Everything that a clearance lets stand in these notes. */
  clearedWords: string[]
}

/** What is decided about a meeting's notes, and what is not. */
export function findUndecided(records: Records, meetingId: string, deciding: Deciding): Decided {
  const meeting = records.get('meeting', meetingId)
  if (meeting === undefined) return { undecided: [], clearedNames: [], clearedWords: [] }
  const found = findInNotes(records, meeting, deciding)
  const others = findElsewhere(records, meeting, deciding)
  const places = sortPlaces(records, meeting, found, others)
  const here = found
    .filter(({ clearedBy }) => clearedBy === null)
    .map((finding) => {
      const message = `Nobody has decided about this (${finding.type}). ${adviceFor(finding)}`
      const hint = hintToMark(places, finding, meetingId) ?? `Decide with kscp notes check ${meetingId}, or mark it in the file.`
      return findingIn(meeting.file, finding.place, 'undecided', message, hint)
    })
  const elsewhere = others.map(({ meeting: other, finding }) => {
    const message = `A name that the notes of ${meetingId} take out may stand here unmarked.`
    const hint = hintToMark(places, finding, meetingId) ?? `Decide with kscp notes check ${other.id}: it may be somebody else's.`
    return findingIn(other.file, finding.place, 'stands-elsewhere', message, hint)
  })
  return {
    undecided: [...here, ...elsewhere, ...findInPublicNames(records, meeting, deciding.asOf)],
    ...clearedIn(found),
  }
}

/** What clearances let stand, given all that was found in the notes. */
export function clearedIn(found: readonly NoteFinding[]): Cleared {
  const may = found.filter(({ clearedBy }) => clearedBy !== null && clearedBy !== 'mark')
  return {
    clearedNames: may.flatMap(({ type, words }) => (type === 'PERSON' ? [words] : [])),
    clearedWords: may.map(({ words }) => words),
  }
}

/** What marks the place: --propagate only where it does. Null where it is to be decided about. */
function hintToMark({ certain, left }: Propagations, finding: NoteFinding, meetingId: string): string | null {
  if (certain.some((each) => each.finding === finding))
    return `Mark it in the file, or everywhere with kscp notes redact ${meetingId} --propagate.`
  const place = left.find((each) => each.finding === finding)
  return place === undefined ? null : capital(whyLeft(place))
}
