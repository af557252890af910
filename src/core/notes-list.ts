// The stages of notes as a list shows them: where each meeting's are, since when, and what is waited for.
import { counted } from './counted.js'

export interface NotesLine {
  meeting: string
  title: string
  group: string
  date: string
  stage: string
  /** The day since which they are at it; null where the record does not say. */
  since: string | null
  /** Days at the stage; null where its beginning is not known, or still to come. */
  days: number | null
  /** The round of comments they are in or were in last; 0 before the first. */
  round: number
  /** The last day for comments; null where they are not out. */
  deadline: string | null
  /** Whether that day is past. */
  closed: boolean
  /** Of those who attended: initials, else ids; nobody before the first round. */
  answered: string[]
  silent: string[]
  /** The comments that wait for an answer: their ids, without the meeting's. */
  open: string[]
  /** Whether the minutes were changed since they were approved. */
  changed: boolean
  /** What their record lacks to show that they are as approved; null where it lacks nothing, or nothing is due. */
  missing: 'approval' | 'digest' | null
  /** The command that takes them on; null where somebody is waited for, or nothing is left. */
  next: string | null
  file: string
}

export interface NotesList {
  asOf: string
  notes: NotesLine[]
}

/** "circulated, 3 days"; of an approval that doesn't hold, "approved, 1 day, changed since" or "approved, 1 day, digest missing". */
export function stageOf({ stage, days, changed, missing }: NotesLine): string {
  const fault = changed ? ', changed since' : missing === null ? '' : `, ${missing} missing`
  return `${stage}${days === null ? '' : `, ${counted(days, 'day')}`}${fault}`
}

/** Whether an approval is told that doesn't hold. */
export function isInDoubt({ changed, missing }: NotesLine): boolean {
  return changed || missing !== null
}

/** "2020-01-15", and whether it is past; empty where no comments are waited for. */
export function deadlineOf({ stage, deadline, closed }: NotesLine): string {
  return deadline === null || stage !== 'circulated' ? '' : closed ? `${deadline} past` : deadline
}

/** Who has answered, who is silent, and how many comments are open; empty where no comments are waited for. */
export function answersIn({ stage, answered, silent, open }: NotesLine): string[] {
  if (stage !== 'circulated') return []
  return [
    ...(answered.length === 0 ? [] : [`answered: ${answered.join(', ')}`]),
    ...(silent.length === 0 ? [] : [`silent: ${silent.join(', ')}`]),
    ...(open.length === 0 ? [] : [`${counted(open.length, 'comment')} to answer`]),
  ]
}
