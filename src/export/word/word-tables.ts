// Makes the tables of a Word file: a head that is repeated on each page, rows that are not parted, columns as wide as they need.
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Table as MdastTable, TableCell as MdastTableCell } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { runsOf, type Unknown } from './word-runs.js'
import { LINE, STYLE, TINT } from './word-styles.js'

/** The width of the text on a page, in twentieths of a point. */
export const TEXT_WIDTH = 9638

/** The widths of a letter and of a cell's margins. */
const LETTER = 120
const PADDING = 240

/** In letters: a text that stays on one line, the longest word that gets a column of its width, and from where on texts count as equal. */
const SHORT_TEXT = 20
const WIDEST_WORD = 22
const LONG_TEXT = 60

export function wordTable(table: MdastTable, unknown: Unknown): Table {
  const columns = Math.max(1, table.children[0]?.children.length ?? 0)
  const cellsOf = (row: MdastTable['children'][number]) => Array.from({ length: columns }, (_, column) => row.children[column])
  const widths = columnWidths(table.children.map((row) => cellsOf(row).map((cell) => (cell === undefined ? '' : plainTextOf(cell)))))
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE }
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    margins: { left: 100, right: 100 },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: table.children.map((row, i) => {
      const cells = cellsOf(row).map((cell, column) => wordCell(cell, widths[column] ?? 0, i === 0, unknown))
      return new TableRow({ tableHeader: i === 0, cantSplit: true, children: cells })
    }),
  })
}

function wordCell(cell: MdastTableCell | undefined, width: number, isHead: boolean, unknown: Unknown): TableCell {
  const children = cell === undefined ? [] : runsOf(cell.children, unknown)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    ...(isHead ? { shading: { fill: TINT } } : {}),
    children: [new Paragraph({ style: isHead ? STYLE.cellHead : STYLE.cell, children })],
  })
}

/** A column of short texts is as wide as the longest, another has room for its longest word; what is left goes to the long texts. */
function columnWidths(rows: readonly string[][]): number[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? []
  const least = columns.map((texts) => LETTER * Math.min(WIDEST_WORD, isShort(texts) ? longest(texts) : longest(wordsIn(texts))) + PADDING)
  const wishes = columns.map((texts) => (isShort(texts) ? 1 : Math.min(LONG_TEXT, longest(texts))))
  const left = Math.max(0, TEXT_WIDTH - sum(least))
  const widths = least.map((width, i) => width + (left * (wishes[i] ?? 0)) / sum(wishes))
  return widths.map((width) => Math.floor((width * TEXT_WIDTH) / sum(widths)))
}

function isShort(texts: readonly string[]): boolean {
  return longest(texts) <= SHORT_TEXT
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s+/))
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0)
}
