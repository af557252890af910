// The priorities as a table for a terminal.
import type { PriorityList } from '../core/priority-list.js'
import { rowsOf } from './priority-report.js'
import { type Column, drawTable } from './table.js'

const COLUMNS: readonly Column[] = [{ title: 'List' }, { title: 'Type' }, { title: 'Status' }, { title: 'Priority', wraps: true }]

export function prioritiesAsTable({ priorities }: PriorityList, width: number): string {
  return priorities.length === 0 ? '' : drawTable(COLUMNS, rowsOf({ priorities }), width, (cell) => cell)
}
