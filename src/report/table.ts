// Draws a table as wide as the terminal: short columns keep their width, the one for words takes the rest and wraps.
import CliTable from 'cli-table3'
import stringWidth from 'string-width'
import { printable } from '../core/printable.js'

export interface Column {
  title: string
  /** Its words may wrap; one column of a table. */
  wraps?: boolean
}

const GAP = 2
const NARROWEST = 16

/** Cells are plain text, their lines parted by `\n`; `paint` may colour a cell that is already escaped and wrapped. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (cell: string, row: number, column: number) => string,
): string {
  const safe = rows.map((row) => row.map(printableLines))
  const widths = columns.map(({ title }, i) => Math.max(stringWidth(title), ...safe.map((row) => widthOf(row[i] ?? ''))) + GAP)
  const wide = columns.findIndex(({ wraps }) => wraps === true)
  const rest = width - widths.reduce((sum, each, i) => (i === wide ? sum : sum + each), 0)
  if (wide >= 0) widths[wide] = Math.max(NARROWEST, Math.min(widths[wide] ?? 0, rest))
  const table = new CliTable({
    head: columns.map(({ title }) => title),
    colWidths: widths,
    wordWrap: true,
    style: BLANK_STYLE,
    chars: NO_LINES,
  })
  table.push(...safe.map((row, i) => row.map((cell, column) => paint(cell, i, column))))
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`
}

function printableLines(cell: string): string {
  return cell.split('\n').map(printable).join('\n')
}

function widthOf(cell: string): number {
  return Math.max(...cell.split('\n').map((line) => stringWidth(line)))
}

const BLANK_STYLE = {
  head: [],
  border: [],
  'padding-left': 0,
  'padding-right': GAP,
}
const NO_LINES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((name) => [name, '']),
)
