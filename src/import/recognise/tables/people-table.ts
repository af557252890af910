// Tells a table that lists people, by the labels of its columns or in its cells.
import type { TableBlock } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { APOLOGIES, WAS_THERE } from '../labels/list-words.js'
import { isFieldRow, isFields, isListLabel } from './fields-table.js'
import { headOf } from './head-of-table.js'

const OF_PEOPLE = new RegExp(
  `^(?:role|title|job title|position|designation|organi[sz]ation|representing|agency|company|affiliation|initials?|status|present|${WAS_THERE}|${APOLOGIES}|capacity|area|job role|institution|signature|department|team)$`,
)

/** The labels of its columns may stand below a row of one cell. */
export function isAttendance(table: TableBlock, first: readonly string[]): boolean {
  const head = first.filter((label) => label !== '').length === 1 ? [...first, ...headOf(table, 1)] : first
  const labels = head.map((label) => labelKind(label))
  if (
    labels.some((kind) => kind === 'present' || kind === 'apologies' || kind === 'absent') &&
    !(table.rows[0] !== undefined && isFieldRow(table.rows[0]))
  )
    return true
  const hasName = head.some((label) => /^(?:names?|full name|members?|attendees?|councillors?|trustees?|governors?)$/.test(label))
  const hasMore = head.some((label) => OF_PEOPLE.test(label))
  if (hasName && hasMore) return true
  return (
    table.rows.some(({ cells }) => cells.filter((cell) => cell.length > 0).length <= 2 && cells.some((cell) => isListLabel(cell))) &&
    !isFields(table)
  )
}
