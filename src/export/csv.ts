// Writes rows as a spreadsheet's CSV: no cell can be a formula. A heavy room: the writer lives here alone.
import { stringify } from 'csv-stringify/sync'

/** What some spreadsheets take for a formula although blanks stand before it. */
const FORMULA_BEHIND_BLANKS = /^\s+[=+\-@＝＋－＠]/

/** UTF-8 with a byte-order mark, which Excel needs, and a head of the columns' names; true is written as yes, false as no. */
export function writeCsv(rows: readonly object[], columns: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    // Where a spreadsheet parts cells at semicolons, what follows one would be a cell of its own.
    quoted_match: /;/,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      string: (value) => (FORMULA_BEHIND_BLANKS.test(value) ? `'${value}` : value),
    },
  })
}
