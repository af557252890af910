// The stages of notes as JSON for programs and as rows for a pipe, and the sentences that close a list of them.
import { counted } from '../core/counted.js'
import { answersIn, deadlineOf, type NotesList, stageOf } from '../core/notes-list.js'
import { printable, printableJson } from '../core/printable.js'
import { tabbedRows } from './rows.js'

export function notesAsJson({ asOf, notes }: NotesList): string {
  return printableJson({ version: 1, asOf, notes })
}

export function notesAsRows({ notes }: NotesList): string {
  return tabbedRows(notes.map((line) => [line.meeting, stageOf(line), deadlineOf(line), answersIn(line).join('; '), line.title]))
}

const MOST_STEPS = 8

/** How many notes are at each stage, and the commands that come next. */
export function notesSummary({ asOf, notes }: NotesList): string {
  if (notes.length === 0) return 'No such notes.\n'
  const stages = [...new Set(notes.map(({ stage }) => stage))]
  const counts = stages.map((stage) => `${notes.filter((line) => line.stage === stage).length} ${stage}`)
  const next = notes.flatMap((line) => line.next ?? [])
  const more = next.length > MOST_STEPS ? `  and ${next.length - MOST_STEPS} more\n` : ''
  const shown = next.slice(0, MOST_STEPS).map((step) => `  ${printable(step)}\n`)
  const steps = next.length === 0 ? '' : `Next:\n${shown.join('')}${more}`
  return `Notes of ${counted(notes.length, 'meeting')} on ${asOf}: ${counts.join(', ')}.\n${steps}`
}
