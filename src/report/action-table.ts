// The action log as a table for a terminal, or as rows for a pipe.
import type { ActionLine, ActionList } from '../core/action-log.js'
import { counted } from '../core/counted.js'
import type { Paint } from './paint.js'
import { type Column, drawTable, tabbedRows } from './table.js'

const COLUMNS: readonly Column[] = [{ title: 'Due' }, { title: 'Owners' }, { title: 'Action', wraps: true }, { title: 'Id' }]

/** The day and the state stand in one cell, so that the words have room at 80 columns; state is told in words, colour only repeats it. */
export function actionsAsTable({ actions }: ActionList, width: number, paint: Paint): string {
  if (actions.length === 0) return ''
  const rows = actions.map((action) => [`${dayOf(action)}\n${stateOf(action)}`, action.owners.join(', '), action.title, action.id])
  return drawTable(COLUMNS, rows, width, (cell, row, column) => (column === 0 && actions[row]?.overdue === true ? paint.bad(cell) : cell))
}

export function actionsAsRows({ actions }: ActionList): string {
  return tabbedRows(actions.map((action) => [dayOf(action), stateOf(action), action.owners.join(', '), action.title, action.id]))
}

/** A star marks a day that the action does not give itself. */
function dayOf({ due, dueFrom }: ActionLine): string {
  return due === null ? 'no day' : dueFrom === 'next-meeting' ? `${due}*` : due
}

function stateOf({ status, overdue, daysOverdue }: ActionLine): string {
  return overdue ? `overdue ${counted(daysOverdue, 'day')}` : status
}
