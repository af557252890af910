// Finds the row of a table of people that says what its columns hold, and tells the rows that only say it again or begin another list.
import { type Row, type TableBlock, textOfCell } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { APOLOGIES, THOSE_THERE, WAS_THERE } from '../labels/list-words.js'
import { plainLabel } from '../labels/plain-label.js'
import { type AttendanceList, LIST_OF } from './attendance-lists.js'

const NAMES = new RegExp(`^(?:names?|full name|members?|councillors?|trustees?|governors?|${THOSE_THERE}|${APOLOGIES}|who)$`)
const SAYS_WHO_CAME = `(?:status|present\\??|${WAS_THERE}|${APOLOGIES}|absent)`
const STATUS = new RegExp(`^(?:${SAYS_WHO_CAME}|present ?/ ?${APOLOGIES})$`)
const DETAIL = new RegExp(
  `^(?:role|title|job title|position|designation|organi[sz]ation|representing|agency|company|affiliation|initials?|area|capacity|department|team|job role|${SAYS_WHO_CAME})$`,
)

export interface PeopleHead {
  /** Its row, counted from 0. */
  at: number
  labels: readonly string[]
  /** The column of names. */
  nameAt: number
  /** The columns that say who was there. */
  statusAt: readonly number[]
  /** The list that a row above it names. */
  above: AttendanceList | null
}

/** The head, below no more than two rows of one cell; null where the table has none. */
export function headOfPeople({ rows }: TableBlock): PeopleHead | null {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  let above: AttendanceList | null = null
  for (const [at, row] of rows.slice(0, 3).entries()) {
    const labels = labelsOf(row)
    const nameAt = labels.findIndex((label) => NAMES.test(label))
    if (nameAt >= 0 && (width === 1 || labels.some((label, column) => column !== nameAt && DETAIL.test(label))))
      return { at, labels, nameAt, statusAt: statusColumns(labels, nameAt), above }
    if (hasSeveral(labels)) return null
    above = labelAcross(row) ?? above
  }
  return null
}

function labelsOf({ cells }: Row): string[] {
  return cells.map((cell) => plainLabel(textOfCell(cell)))
}

function hasSeveral(labels: readonly string[]): boolean {
  return labels.filter((label) => label !== '').length > 1
}

function statusColumns(labels: readonly string[], nameAt: number): number[] {
  return [...labels.keys()].filter((column) => column !== nameAt && STATUS.test(labels[column] ?? ''))
}

/** The list that the only words in a row name. */
export function labelAcross({ cells }: Row): AttendanceList | undefined {
  const filled = cells.filter((cell) => cell.length > 0)
  return filled.length === 1 ? LIST_OF[labelKind(textOfCell(filled[0])) ?? ''] : undefined
}

/** The list that a row below the head begins: "Apologies" alone, or above the same columns again. */
export function listBegunBy(row: Row, { labels, nameAt }: PeopleHead): AttendanceList | undefined {
  const own = labelsOf(row)
  const isHead = own.every((label, column) => column === nameAt || label === '' || label === labels[column] || isColumnLabel(label))
  return isHead ? (LIST_OF[labelKind(own[nameAt] ?? '') ?? ''] ?? labelAcross(row)) : undefined
}

/** Whether a row says again what the columns hold, or nothing. */
export function isHeadAgain(row: Row, { labels }: PeopleHead): boolean {
  return labelsOf(row).every((label, column) => label === '' || label === labels[column])
}

/** Whether words name a column of such a table: "Role", "Agency". */
export function isColumnLabel(words: string): boolean {
  const label = plainLabel(words)
  return DETAIL.test(label) || /^(?:names?|full name)$/.test(label)
}
