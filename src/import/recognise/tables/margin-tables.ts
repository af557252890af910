// Tells the tables of two columns that hold minutes, and beside them who is to act.
import { type TableBlock, textOfCell } from '../../block.js'

/** "Item | Action by" over cells that begin with a number and a title each. */
export function isItemsWithMargin({ rows }: TableBlock, head: readonly string[]): boolean {
  const titled = rows.slice(1).filter(({ cells }) => /^\d{1,2}[.)]?\s+\p{Lu}/u.test(textOfCell(cells[0])))
  return head.length === 2 && /^(?:actions?(?: by| for| required| owner)?|who|owner|lead|by whom)$/.test(head[1] ?? '') && titled.length > 1
}

/** Two columns without a head: sentences, and beside some of them the initials of who is to act. */
export function isTextWithMargin({ rows }: TableBlock): boolean {
  const beside = rows.filter(({ cells }) => (cells[1] ?? []).length > 0)
  return (
    beside.length > 0 &&
    rows.every(({ cells }) => cells.length === 2 && /[.!?)]$/.test(textOfCell(cells[0]).trim())) &&
    beside.every(({ cells }) => MARGIN.test(textOfCell(cells[1]).trim()))
  )
}

const MARGIN = /^(?:actions?\s*[:–-]?\s*)?\p{Lu}{2,3}(?:\s*[/,&+]\s*\p{Lu}{2,3})*\.?$/iu
