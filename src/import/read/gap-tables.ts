// Reads lines whose cells stand in columns made with blanks or tabs as the tables that they show.
import { type Block, paragraphOf, spanOf } from '../block.js'
import { alignedColumns } from './aligned-columns.js'
import { groupsOfRows, hasSeveralCells, type TextRow } from './rows-in-text.js'

/** The tables, with the lines that part them, of lines as they stand in a source; null where they are no columns. */
export function gapTables(lines: readonly string[], firstLine: number): Block[] | null {
  const columns = lines.some((line) => /\t[ ]*\t/.test(line)) ? tabbed(lines) : alignedColumns(lines)
  if (columns === null || columns.length < 2) return null
  return groupsOfRows(columns.map((cells, i) => ({ cells, line: firstLine + i }))).map(blockOf)
}

/** As many cells in each row as tabs part, or fewer. */
function tabbed(lines: readonly string[]): string[][] | null {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  return rows.filter(({ length }) => length > 1).length > 1 ? rows : null
}

function blockOf(rows: readonly TextRow[]): Block {
  const [first] = rows
  const line = first?.line ?? 1
  if (first !== undefined && rows.length === 1 && !hasSeveralCells(first)) return paragraphOf([spanOf(first.cells.join(' ').trim())], line)
  const cellsOf = ({ cells, line }: TextRow) => cells.map((cell): Block[] => (cell === '' ? [] : [paragraphOf([spanOf(cell)], line)]))
  return { kind: 'table', rows: rows.map((row) => ({ cells: cellsOf(row), line: row.line })), line }
}
