// Writes rows as a spreadsheet's CSV: no cell can be a formula. A heavy room: the writer lives here alone.
import { stringify } from 'csv-stringify/sync'

/** What some spreadsheets take for a formula although blanks stand before it. */
const FORMULA_BEHIND_BLANKS = /^\s+[=+\-@＝＋－＠]/

/** Null for an empty one. */
export type CsvCell = string | number | boolean | null

/** UTF-8 with a byte-order mark, which Excel needs, and a head of the columns' names; true is written as yes, false as no. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], columns: readonly string[]): string {
  return stringify(
    rows.map((row) => row.map(shown)),
    {
      header: true,
      columns: [...columns],
      bom: true,
      escape_formulas: true,
      // Where a spreadsheet parts cells at semicolons, what follows one would be a cell of its own.
      quoted_match: /;/,
    },
  )
}

function shown(cell: CsvCell): CsvCell {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'string' && FORMULA_BEHIND_BLANKS.test(cell) ? `'${cell}` : cell
}
