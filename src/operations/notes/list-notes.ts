// Decides what a list says of each meeting's notes: the stage, since when, who was heard, and the command that comes next.
import { approvalFault } from '../../core/approval-fault.js'
import { daysBetween } from '../../core/date.js'
import type { NotesLine, NotesList } from '../../core/notes-list.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import { lastRound } from '../../core/rounds.js'
import { titleInLists } from '../hide-marked.js'
import { answersTo, shortIdOf } from './answers-to-notes.js'

type Meeting = RecordOf<'meeting'>

export interface NotesFilter {
  group: string | null
  /** Empty for all. */
  stages: readonly string[]
}

export const STAGES: readonly string[] = ['draft', 'circulated', 'approved', 'published']

/** The notes that pass the filter, those of the latest meeting first. */
export function listNotes(records: Records, asOf: string, digestOf: (text: string) => string, { group, stages }: NotesFilter): NotesList {
  const notes = records
    .of('meeting')
    .filter(({ data }) => (group === null || data.group === group) && (stages.length === 0 || stages.includes(data.status)))
    .map((meeting) => lineOf(records, meeting, asOf, digestOf))
    .sort((a, b) => (a.date === b.date ? (a.meeting < b.meeting ? -1 : 1) : a.date < b.date ? 1 : -1))
  return { asOf, notes }
}

function lineOf(records: Records, meeting: Meeting, asOf: string, digestOf: (text: string) => string): NotesLine {
  const { group, date, status, circulation } = meeting.data
  const { answered, silent, open } = answersTo(records, meeting)
  const round = lastRound(meeting)
  const since = sinceOf(meeting)
  const fault = approvalFault(meeting, digestOf)
  const deadline = circulation?.['comments-by'] ?? null
  const line: Waiting = {
    meeting: meeting.id,
    title: titleInLists(records, meeting),
    group,
    date,
    stage: status,
    since,
    days: since === null || since > asOf ? null : daysBetween(since, asOf),
    round,
    deadline,
    closed: deadline !== null && deadline < asOf,
    answered: round === 0 ? [] : answered.map(({ word }) => word),
    silent: round === 0 ? [] : silent.map(({ word }) => word),
    open: open.map(shortIdOf),
    changed: fault === 'changed',
    missing: fault === 'no-digest' ? 'digest' : fault === 'no-approval' ? 'approval' : null,
    file: meeting.file,
  }
  const chair = resolvePerson(records, meeting.data.chair, date)?.id
  const isHeard = line.closed || silent.every(({ id }) => id === chair)
  const next = fault === null ? nextStep(line, isHeard, meeting.data.chair, asOf) : `kscp notes amend ${meeting.id} --why "..."`
  return { ...line, next }
}

/** The day the stage began; a draft begins with the meeting, or when the notes were opened again. */
function sinceOf({ data: { status, date, circulation, approval, publication, amendments } }: Meeting): string | null {
  switch (status) {
    case 'draft':
      return amendments?.at(-1)?.on ?? date
    case 'circulated':
      return circulation?.on ?? null
    case 'approved':
      return approval?.on ?? null
    case 'published':
      return publication?.on ?? null
  }
}

type Waiting = Omit<NotesLine, 'next'>

function nextStep({ meeting, date, stage, open }: Waiting, isHeard: boolean, chair: string, asOf: string): string | null {
  if (stage === 'draft') return date > asOf ? null : `kscp notes circulate ${meeting}`
  if (stage === 'approved') return `kscp notes publish ${meeting}`
  if (stage === 'published') return null
  if (open.length > 0) return `kscp notes comment ${meeting} --accept ${open[0]}`
  return isHeard ? `kscp notes approve ${meeting} --by ${chair}` : null
}
