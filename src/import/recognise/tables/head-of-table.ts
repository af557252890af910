// The labels of a table's columns.
import { type TableBlock, textOfCell } from '../../block.js'
import { plainLabel } from '../labels/plain-label.js'

/** The plain words of each cell of a row. */
export function headOf(table: TableBlock, at = 0): string[] {
  return (table.rows[at]?.cells ?? []).map((cell) => plainLabel(textOfCell(cell)))
}
