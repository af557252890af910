// Rows for a pipe: the columns of a table, parted by tabs.
import { printable } from '../core/printable.js'

/** One line a row, without a head; cells are plain text. */
export function tabbedRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => printable(cell)).join('\t')}\n`).join('')
}
