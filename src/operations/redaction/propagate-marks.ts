// Decides which marks would take out everywhere what is taken out somewhere: in a meeting's own notes, and in others.
import type { Change } from '../../core/change.js'
import type { RecordOf, Records } from '../../core/records.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { wordsIn } from '../../redact/scan/words.js'
import { findElsewhere } from './find-elsewhere.js'
import { type Deciding, findInNotes, type NoteFinding, namesTakenOutOf } from './find-in-notes.js'
import { markInMeeting, type StretchToMark } from './mark-in-meeting.js'

type Meeting = RecordOf<'meeting'>

/** One place that a mark would be put at. */
export interface Propagation {
  meeting: Meeting
  stretch: StretchToMark
  finding: NoteFinding
}

/**
 * Every unmarked place of a name that the meeting's notes take out, or of somebody whose record forbids it. A name that may be
 * somebody else's is left out: that is for a person to decide.
 */
export function findPropagations(records: Records, meeting: Meeting, deciding: Deciding): Propagation[] {
  const names = namesTakenOutOf(records, meeting)
  const own = findInNotes(records, meeting, deciding)
    .filter((finding) => finding.clearedBy === null && isCertain(finding))
    .map((finding) => {
      const words = wordsIn(finding.words).map(({ plain }) => plain)
      const taken = names.find(({ name }) => name.split(' ').some((word) => words.includes(word)))
      return { meeting, finding, stretch: stretchOf(finding, taken?.reason ?? 's40', taken?.as ?? null) }
    })
  const elsewhere = findElsewhere(records, meeting, deciding)
    .filter(({ finding }) => isCertain(finding))
    .map(({ meeting: other, finding, taken }) => ({ meeting: other, finding, stretch: stretchOf(finding, taken.reason, taken.as) }))
  return [...own, ...elsewhere]
}

/** One word that is a plain word too ("Mark", "Grant") may be no name here: that is for a person to see. */
function isCertain({ rule, words }: NoteFinding): boolean {
  const names = wordsIn(words)
  return rule === 'protected-name' && (names.length > 1 || names.some(({ plain }) => !knownWord(plain).isWord))
}

function stretchOf({ field, start, end, place }: NoteFinding, reason: StretchToMark['reason'], as: string | null): StretchToMark {
  return { field, start, end, place, reason, as }
}

/** The changes that put the marks there. Fails where one doesn't fit. */
export function propagateMarks(records: Records, propagations: readonly Propagation[]): Change[] {
  const meetings = [...new Set(propagations.map(({ meeting }) => meeting))]
  return meetings.flatMap((meeting) =>
    markInMeeting(
      records,
      meeting,
      propagations.filter((each) => each.meeting === meeting).map(({ stretch }) => stretch),
    ),
  )
}
