// The action log as a table for a terminal.
import { type ActionList, dayOf, stateOf } from '../core/action-log.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'

const COLUMNS: readonly Column[] = [{ title: 'Due' }, { title: 'Owners' }, { title: 'Action', wraps: true }, { title: 'Id' }]

/** The day and the state stand in one cell, so that the words have room at 80 columns; state is told in words, colour only repeats it. */
export function actionsAsTable({ actions }: ActionList, width: number, paint: Paint): string {
  if (actions.length === 0) return ''
  const rows = actions.map((action) => [`${dayOf(action)}\n${stateOf(action)}`, action.owners.join(', '), action.title, action.id])
  return drawTable(COLUMNS, rows, width, (cell, row, column) => (column === 0 && actions[row]?.overdue === true ? paint.bad(cell) : cell))
}
