// Tells a table that is an agenda: short cells, an item a row, and who leads it or when.
import { type TableBlock, textOfCell } from '../../block.js'

/** `head` is the plain labels of its columns. */
export function isAgenda(table: TableBlock, head: readonly string[]): boolean {
  if (head.some((label) => /action/.test(label))) return false
  const hasItem = head.some((label) => /^(?:items?|agenda items?|no|#|time|timing)$/.test(label))
  const hasWords = head.some((label) => /^(?:description|subject|topic|agenda item|item|title|agenda|discussion)$/.test(label))
  const hasLead = head.some((label) =>
    /^(?:leads?|presenter|presented by|who|paper|papers?|time|timing|owner|speaker|led by|purpose|duration)$/.test(label),
  )
  return (
    head.length >= 2 &&
    hasItem &&
    hasWords &&
    hasLead &&
    table.rows.length > 2 &&
    table.rows.every(({ cells }) => cells.every((cell) => textOfCell(cell).length < 160))
  )
}
