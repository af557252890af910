// Decides whether a meeting's notes may be published, and what the public copy holds: the marks are exact, the references
// mean somebody, and every node is allowed.

import { hiderOf } from '../../core/hidden-texts.js'
import { markedTexts } from '../../core/marked-text.js'
import { itemAt, minutesOf } from '../../core/minutes.js'
import { compareProblems, type Problem } from '../../core/problem.js'
import type { StoreRecord } from '../../core/record.js'
import type { Reading, RecordOf, Records } from '../../core/records.js'
import { isInRole } from '../../core/references.js'
import type { Finding } from '../../redact/finding.js'
import { maskCleared } from '../../redact/oracle/cleared-places.js'
import { clearedBy, type Redaction, type RemovedText, redactionsIn } from '../../redact/oracle/removed-text.js'
import { isApproved, type ProjectionOptions, projectNotes } from '../../redact/projection/project-notes.js'
import type { PublicDocument } from '../../redact/projection/public-document.js'
import { approvedMinutesAreUnchanged } from '../../rules/approved-minutes-are-unchanged.js'
import { clearancesAreWhole } from '../../rules/clearances-are-whole.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { idsAreWellFormed } from '../../rules/ids-are-well-formed.js'
import { initialsMeanOnePerson } from '../../rules/initials-mean-one-person.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'
import { referencesResolve } from '../../rules/references-resolve.js'
import { withoutHiddenTexts } from '../records/check-records.js'
import { removedTexts } from './marked-records.js'
import { findUnreadMarks } from './unread-marks.js'

/** What must be right in the meeting's own record before anything of it is published. */
const RULES = [fieldsFitTheSchema, idsAreWellFormed, referencesResolve, initialsMeanOnePerson, marksAreExact, reasonsAreFromTheList]

interface Documents {
  document: PublicDocument
  /** The same with everybody's name as it is written, for the search alone; null where no role stands for a name. */
  asWritten: PublicDocument | null
}

export interface PublishableNotes extends Documents {
  /** The same with what clearing marks hold masked, and what that is, for the search alone; null where nothing is cleared. */
  cleared: (Documents & { texts: readonly string[] }) | null
  redactions: Redaction[]
  removed: RemovedText[]
}

type RedactedNotes = { refused: Finding[]; redactions: Redaction[] } | PublishableNotes

/**
 * The public notes of a meeting, or why there are none: a person whose record can't be read can't be kept out of the copy. A draft needs `allowDraft`.
 */
export function redactNotes(reading: Reading, meetingId: string, allowDraft: boolean): RedactedNotes {
  const { records } = reading
  const meeting = records.get('meeting', meetingId)
  const blocking = findBlocking(reading, meetingId)
  if (blocking.length > 0 || meeting === undefined) return { refused: blocking, redactions: [] }
  const redactions = redactionsOf(meeting)
  if (!isApproved(meeting) && !allowDraft) return { refused: [notApproved(meeting)], redactions }
  const changed = approvedMinutesAreUnchanged(reading.digestOf)(records.checkingOnly(ownRecord(records, meetingId)))
  if (changed.length > 0) return { refused: changed, redactions }
  const projection = projectNotes(records, meeting)
  if ('findings' in projection) return { refused: projection.findings.sort(compareProblems), redactions }
  return {
    document: projection.document,
    asWritten: asWritten(records, meeting),
    cleared: clearedIn(records, meeting),
    redactions,
    removed: removedFromNotes(records, meeting),
  }
}

function asWritten(records: Records, meeting: RecordOf<'meeting'>, options: ProjectionOptions = {}): PublicDocument | null {
  if (records.of('person').every(({ data }) => data.publish === 'name')) return null
  const projection = projectNotes(records, meeting, { ...options, withStandIns: false })
  return 'document' in projection ? projection.document : null
}

function clearedIn(records: Records, meeting: RecordOf<'meeting'>): PublishableNotes['cleared'] {
  const texts = markedTexts(meeting).flatMap(clearedBy)
  if (texts.length === 0) return null
  const projection = projectNotes(records, meeting, { maskCleared })
  return 'document' in projection ? { texts, document: projection.document, asWritten: asWritten(records, meeting, { maskCleared }) } : null
}

/** All that must not stand in a public file of a meeting's notes: what its marks take out, and who may not be named. */
export function removedFromNotes(records: Records, meeting: RecordOf<'meeting'>): RemovedText[] {
  return [...removedTexts(meeting), ...actionsOf(records, meeting.id).flatMap(removedTexts), ...hiddenPeople(records, meeting)]
}

/** What is wrong in the meeting's own record, in one that says who may be named, or in the marks of any other; in order. */
export function findBlocking({ records, problems, texts }: Reading, meetingId: string): Finding[] {
  const own = ownRecord(records, meetingId)
  const matters = (file: string) =>
    file === `records/meetings/${meetingId}.md` ||
    file.startsWith(`records/actions/${meetingId}-`) ||
    !/^records\/(meetings|actions)\//.test(file)
  const blocking = [
    ...problems.filter(({ file }) => matters(file)),
    ...unsoundNeighbours(records),
    ...findUnreadMarks({ records, problems: problems.filter(({ file }) => !matters(file)), texts }, meetingId),
    ...marksAreExact(records.checkingOnly(['person', 'group', 'organisation'].flatMap((kind) => records.anyOf(kind)))),
    ...clearancesAreWhole(records),
    ...RULES.flatMap((rule) => rule(records.checkingOnly(own))),
  ]
  const hider = hiderOf(texts.values(), records)
  return blocking.sort(compareProblems).map((problem) => withoutHiddenTexts(problem, hider))
}

function ownRecord(records: Records, meetingId: string): StoreRecord[] {
  return records.anyOf('meeting').filter(({ id }) => id === meetingId)
}

/** A person, group or body whose record is wrong may be one who must not be named. */
function unsoundNeighbours(records: Records): Problem[] {
  const unsound = ['person', 'group', 'organisation', 'clearance'].flatMap((kind) => records.unsound(kind))
  return unsound.length === 0 ? [] : fieldsFitTheSchema(records.checkingOnly(unsound))
}

/** What the marks of a meeting's notes take out, and where. */
export function redactionsOf(meeting: RecordOf<'meeting'>): Redaction[] {
  return markedTexts(meeting).flatMap((text) =>
    redactionsIn(text, (offset) => {
      if (text.field !== null) return text.field
      const item = itemAt(minutesOf(meeting), offset)
      return item === null ? 'above item 1' : `item ${item}`
    }),
  )
}

/** What the record of an action marks in its title stands in the minutes too. */
function actionsOf(records: Records, meetingId: string): RecordOf<'action'>[] {
  return records.of('action').filter(({ data }) => data.meeting === meetingId)
}

/** The names, and the initials, of everyone who is not published by name: the leak search looks for them too. */
function hiddenPeople(records: Records, { data: { date }, file }: RecordOf<'meeting'>): RemovedText[] {
  const at = { file, place: { line: 1, column: 1 } }
  return records
    .of('person')
    .filter((person) => person.data.publish !== 'name')
    .flatMap((person) => {
      const name: RemovedText = { text: person.data.name, what: 'name', ...at }
      const { initials } = person.data
      return initials === undefined || !isInRole(person, date) ? [name] : [name, { text: initials, what: 'initials', ...at }]
    })
}

function notApproved(meeting: RecordOf<'meeting'>): Finding {
  const message = `The notes are ${meeting.data.status}, not approved.`
  const hint = 'Have the Chair approve them first, or write a copy marked DRAFT with --draft.'
  return {
    code: 'not-approved',
    severity: 'error',
    message,
    hint,
    file: meeting.file,
    ...meeting.locate(['status']),
  }
}
