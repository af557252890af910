// Tells a table that holds the minutes themselves, an item or a paragraph a row.
import { linesOfCell, type Row, type TableBlock, textOfCell } from '../../block.js'

/** A table whose head names items beside notes or actions, over text. */
export function isMinutes(table: TableBlock, head: readonly string[]): boolean {
  if (head.length < 2) return false
  const hasNotes = head.some((label) =>
    /^(?:notes?|minutes?|discussions?|details?|description|summary|comments?|key points|points? discussed|discussion(?: points?| and (?:decisions?|agreements?|actions?|outcomes?))?|minute detail|record|subject|item|agenda item|topics?|agenda|outcomes?|item \/? ?discussion|notes and actions|main points|update)$/.test(
      label,
    ),
  )
  const hasItem = head.some((label) =>
    /^(?:items?|agenda(?: items?)?|no|#|item no|number|minute(?: no| number)?|ref|topics?|subject)$/.test(label),
  )
  const hasAction = head.some((label) =>
    /^(?:actions?(?: by| for| points?| items?| required| \/? ?(?:who|owner|lead))?|who|owner|action owner|lead|by whom)$/.test(label),
  )
  const isLong = table.rows.slice(1).some(({ cells }) => cells.some((cell) => textOfCell(cell).length > 150 || cell.length > 2))
  const isFirst =
    head[0] === '' ||
    /^(?:items?|agenda(?: items?)?|no|#|item no|number|minute(?: no| number)?|ref|topics?|subject|notes?|minutes?|discussions?)$/.test(
      head[0] ?? '',
    )
  const goesOn = hasItem && hasAction && numberedRows(table).length > 0 && continuedRows(table).length > 0
  return (
    hasNotes &&
    isFirst &&
    (goesOn || (hasItem && (isLong || head.some((label) => /notes|minutes|discussion/.test(label)))) || (hasAction && isLong))
  )
}

/** A table without a head whose rows are numbered, or go on where a number began. */
export function isNumberedMinutes(table: TableBlock): boolean {
  const [numbered, rest] = [numberedRows(table), continuedRows(table)]
  const isDotted = numbered.length === table.rows.length && numbered.every(({ cells }) => /\d\.\d/.test(textOfCell(cells[0])))
  const hasWords = isDotted || table.rows.some(({ cells }) => textOfCell(cells[1]).length > 100 || linesOfCell(cells[1]).length > 1)
  return numbered.length > 0 && hasWords && numbered.length + rest.length >= table.rows.length * 0.6
}

function numberedRows({ rows }: TableBlock): Row[] {
  return rows.filter(({ cells }) => /^(?:item )?\d{1,3}(?:[./]\d+)*[.)]?$/i.test(textOfCell(cells[0]).trim()))
}

/** Rows that go on where a number began. */
function continuedRows({ rows }: TableBlock): Row[] {
  return rows.filter(({ cells }) => textOfCell(cells[0]).trim() === '')
}
