// The action log as a spreadsheet's CSV: no cell can be a formula. A heavy room: the writer lives here alone.
import { stringify } from 'csv-stringify/sync'
import type { ActionLine, ActionPart } from '../core/action-log.js'
import { printable } from '../core/printable.js'

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

/** UTF-8 with a byte-order mark, which Excel needs, and a head of field names. */
export function actionsAsCsv(actions: readonly ActionLine[]): string {
  return print(actions.map(cellsOf), COLUMNS)
}

/** The same with the heading of its part in each row's last cell; an action that stands in two parts has two rows. */
export function partsAsCsv(parts: readonly ActionPart[]): string {
  const rows = parts.flatMap(({ title, actions }) => actions.map((action) => ({ ...cellsOf(action), part: printable(title) })))
  return print(rows, [...COLUMNS, 'part'])
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

function print(rows: readonly object[], columns: string[]): string {
  return stringify([...rows], {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  })
}
