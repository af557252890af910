// The priorities: a table for a terminal, rows for a pipe, JSON for programs.

import { counted } from '../core/counted.js'
import { printableJson } from '../core/printable.js'
import type { PriorityList } from '../core/priority-list.js'
import { type Column, drawTable, tabbedRows } from './table.js'

const COLUMNS: readonly Column[] = [{ title: 'List' }, { title: 'Type' }, { title: 'Status' }, { title: 'Priority', wraps: true }]

export function prioritiesAsTable({ priorities }: PriorityList, width: number): string {
  return priorities.length === 0 ? '' : drawTable(COLUMNS, rowsOf({ priorities }), width, (cell) => cell)
}

export function prioritiesAsRows(list: PriorityList): string {
  return tabbedRows(rowsOf(list).map((row, i) => [...row, list.priorities[i]?.id ?? '']))
}

export function prioritiesAsJson({ asOf, priorities }: PriorityList): string {
  return printableJson({ version: 1, asOf, priorities })
}

export function prioritySummary({ priorities }: PriorityList): string {
  return priorities.length === 0 ? 'No such priorities.\n' : `${counted(priorities.length, 'priority', 'priorities')}.\n`
}

function rowsOf({ priorities }: Pick<PriorityList, 'priorities'>): string[][] {
  return priorities.map(({ title, horizon, type, status }) => [horizon, type, status, title])
}
