// The priorities as JSON for programs and as rows for a pipe, and the sentence that closes a list of them.

import { counted } from '../core/counted.js'
import { printableJson } from '../core/printable.js'
import type { PriorityList } from '../core/priority-list.js'
import { tabbedRows } from './rows.js'

export function prioritiesAsRows(list: PriorityList): string {
  return tabbedRows(rowsOf(list).map((row, i) => [...row, list.priorities[i]?.id ?? '']))
}

export function prioritiesAsJson({ asOf, priorities }: PriorityList): string {
  return printableJson({ version: 1, asOf, priorities })
}

export function prioritySummary({ priorities }: PriorityList): string {
  return priorities.length === 0 ? 'No such priorities.\n' : `${counted(priorities.length, 'priority', 'priorities')}.\n`
}

/** List, type, status, title. */
export function rowsOf({ priorities }: Pick<PriorityList, 'priorities'>): string[][] {
  return priorities.map(({ title, horizon, type, status }) => [horizon, type, status, title])
}
