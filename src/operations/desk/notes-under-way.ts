// What the desk says of notes: every meeting's that are not published yet, or whose approval doesn't hold.

import { counted } from '../../core/counted.js'
import { formatDate } from '../../core/date.js'
import type { DeskSection } from '../../core/desk.js'
import type { NotesLine } from '../../core/notes-list.js'
import { deadlineOf, isInDoubt, stageOf } from '../../core/notes-list.js'
import type { Records } from '../../core/records.js'
import { listNotes } from '../notes/list-notes.js'

export function notesUnderWay(records: Records, asOf: string, digestOf: (text: string) => string, group: string | null): DeskSection {
  const notes = listNotes(records, asOf, digestOf, { group, stages: [] }).notes.filter(
    (line) => line.stage !== 'published' || isInDoubt(line),
  )
  return {
    section: 'notes',
    title: 'Notes under way',
    lines: notes.map((line) => ({ when: stageOf(line), who: line.silent.join(', '), what: stateOf(line), id: line.meeting })),
    nothing: 'All notes are published.',
    next: notes.flatMap(({ next }) => next ?? []),
  }
}

function stateOf(line: NotesLine): string {
  const waiting = line.silent.length === 0 ? '' : `, ${counted(line.silent.length, 'attendee')} silent`
  const deadline =
    line.deadline === null || deadlineOf(line) === ''
      ? ''
      : `, comments by ${formatDate(line.deadline)}${line.closed ? ' (past)' : ''}${waiting}`
  return `${line.title}, ${formatDate(line.date)}${deadline}`
}
