// The action log as a table for a terminal, or as rows for a pipe.
import type { ActionLine, ActionList } from '../core/action-log.js'
import { counted } from '../core/counted.js'
import type { Paint } from './paint.js'
import { type Column, drawTable, tabbedRows } from './table.js'

const COLUMNS: readonly Column[] = [{ title: 'Due' }, { title: 'Status' }, { title: 'Owners' }, { title: 'Action', wraps: true }, { title: 'Id' }]

export function actionsAsTable({ actions }: ActionList, width: number, paint: Paint): string {
  if (actions.length === 0) return ''
  return drawTable(COLUMNS, actions.map(rowOf), width, (cell, row) => (actions[row]?.overdue === true && cell.startsWith('overdue') ? paint.bad(cell) : cell))
}

export function actionsAsRows({ actions }: ActionList): string {
  return tabbedRows(actions.map(rowOf))
}

function rowOf({ id, title, owners, status, due, dueFrom, overdue, daysOverdue }: ActionLine): string[] {
  const day = due === null ? '-' : dueFrom === 'next-meeting' ? `${due}*` : due
  return [day, overdue ? `overdue ${counted(daysOverdue, 'day')}` : status, owners.join(', '), title, id]
}
