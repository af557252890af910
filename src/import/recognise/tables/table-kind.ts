// Tells what a table in minutes is for: who was there, actions, the minutes themselves, fields such as the date, or only data.
import type { TableBlock } from '../../block.js'
import { actionColumns } from './action-columns.js'
import { isAgenda } from './agenda-table.js'
import { isFields } from './fields-table.js'
import { headOf } from './head-of-table.js'
import { isItemsWithMargin, isTextWithMargin } from './margin-tables.js'
import { isMinutes, isNumberedMinutes } from './minutes-table.js'
import { isAttendance } from './people-table.js'
import { isEarlier } from './settled-rows.js'

export type TableKind = 'attendance' | 'actions' | 'earlier-actions' | 'minutes' | 'fields' | 'agenda' | 'layout' | 'data'

/** The kind of a table; `data` for one that is none of the others. */
export function kindOfTable(table: TableBlock): TableKind {
  const columns = Math.max(...table.rows.map(({ cells }) => cells.length))
  const head = headOf(table)
  if (isMinutes(table, head) || isItemsWithMargin(table, head)) return 'minutes'
  const actions = isAgenda(table, head) ? null : actionColumns(table)
  if (actions !== null) return isEarlier(table, actions) ? 'earlier-actions' : 'actions'
  if (isAgenda(table, head)) return 'agenda'
  if (isAttendance(table, head)) return 'attendance'
  if (isFields(table)) return 'fields'
  if (columns === 1 || (table.rows.length === 1 && !isNumberedMinutes(table))) return 'layout'
  return isNumberedMinutes(table) || isTextWithMargin(table) ? 'minutes' : 'data'
}
