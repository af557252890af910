// The stages of notes as a table for a terminal.
import { answersIn, deadlineOf, isInDoubt, type NotesList, stageOf } from '../core/notes-list.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'

const COLUMNS: readonly Column[] = [{ title: 'Meeting' }, { title: 'Stage' }, { title: 'Comments by' }, { title: 'Answers', wraps: true }]

/** What is late or wrong is told in words, colour only repeats it. */
export function notesAsTable({ notes }: NotesList, width: number, paint: Paint): string {
  if (notes.length === 0) return ''
  const rows = notes.map((line) => [
    line.meeting,
    stageOf(line).replaceAll(', ', '\n'),
    deadlineOf(line).replace(' ', '\n'),
    answersIn(line).join('\n'),
  ])
  const isRed = (row: number) => notes.slice(row, row + 1).some(isInDoubt)
  return drawTable(COLUMNS, rows, width, (cell, row, column) => (column === 1 && isRed(row) ? paint.bad(cell) : cell))
}
