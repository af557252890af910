// Tells a table that lists people, by the labels of its columns or in its cells.
import type { TableBlock } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { isFieldRow, isFields, isListLabel } from './fields-table.js'
import { headOf } from './head-of-table.js'

/** The labels of its columns may stand below a row of one cell. */
export function isAttendance(table: TableBlock, first: readonly string[]): boolean {
  const head = first.filter((label) => label !== '').length === 1 ? [...first, ...headOf(table, 1)] : first
  const labels = head.map((label) => labelKind(label))
  if (
    labels.some((kind) => kind === 'present' || kind === 'apologies' || kind === 'absent') &&
    !(table.rows[0] !== undefined && isFieldRow(table.rows[0]))
  )
    return true
  const hasName = head.some((label) => /^(?:names?|full name|member|members|attendee|councillor|trustee|governor)$/.test(label))
  const hasMore = head.some((label) =>
    /^(?:role|title|job title|position|designation|organi[sz]ation|representing|agency|company|affiliation|initials?|attendance|status|present|apologies|attended|capacity|area|job role|institution|signature|department|team)$/.test(
      label,
    ),
  )
  if (hasName && hasMore) return true
  return (
    table.rows.some(({ cells }) => cells.filter((cell) => cell.length > 0).length <= 2 && cells.some((cell) => isListLabel(cell))) &&
    !isFields(table)
  )
}
