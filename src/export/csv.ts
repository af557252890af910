// Writes rows as a spreadsheet's CSV: no cell can be a formula. A heavy room: the writer lives here alone.
import { stringify } from 'csv-stringify/sync'

/** UTF-8 with a byte-order mark, which Excel needs, and a head of the columns' names; true is written as yes, false as no. */
export function writeCsv(rows: readonly object[], columns: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  })
}
