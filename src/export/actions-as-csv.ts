// The action log as a spreadsheet's CSV.
import type { ActionLine, ActionPart } from '../core/action-log.js'
import { printable } from '../core/printable.js'
import { writeCsv } from './csv.js'

/** By the names of their fields; those that came later stand last. */
const COLUMNS = [
  'id',
  'number',
  'title',
  'owners',
  'status',
  'raised',
  'due',
  'dueFrom',
  'overdue',
  'daysOverdue',
  'meeting',
  'item',
  'priorities',
  'file',
  'firstDue',
  'deferrals',
  'dueWords',
  'age',
  'latestNoteOn',
  'latestNoteBy',
  'latestNote',
  'replacedBy',
  'group',
]

/** A row for each action. */
export function actionsAsCsv(actions: readonly ActionLine[]): string {
  return writeCsv(actions.map(cellsOf), COLUMNS)
}

/** The same with the heading of its part in each row's last cell; an action that stands in two parts has two rows. */
export function partsAsCsv(parts: readonly ActionPart[]): string {
  const rows = parts.flatMap(({ title, actions }) => actions.map((action) => ({ ...cellsOf(action), part: printable(title) })))
  return writeCsv(rows, [...COLUMNS, 'part'])
}

function cellsOf({ title, owners, priorities, dueWords, latestNote, ...rest }: ActionLine) {
  return {
    ...rest,
    title: printable(title),
    owners: printable(owners.join('; ')),
    priorities: printable(priorities.join('; ')),
    dueWords: printable(dueWords ?? ''),
    latestNoteOn: latestNote?.on,
    latestNoteBy: printable(latestNote?.by ?? ''),
    latestNote: printable(latestNote?.text ?? ''),
  }
}
