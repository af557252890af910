// Reads the tables of a text that have a label in them: cells parted by bars, tabs, commas, semicolons or two blanks, or HTML's.
import { CELL, ROW } from '../table-signs.js'
import { type Label, labelOf } from './labels.js'
import { cellsBetween, edgeOf, type RowCell } from './row-cells.js'

export interface Cell {
  /** Without the blanks and quotation marks around it. */
  text: string
  start: number
  column: number
  label: Label | null
}

type Row = readonly Cell[]
export type Table = [head: Row, ...rows: Row[]]

interface Parting {
  sign: string
  /** What a line is like that may be the first so parted. */
  head: RegExp
  /** Whether every row has as many cells as the first, and none of the first is long: prose has commas too. */
  isEven: boolean
}

interface TableInLines {
  table: Table
  parting: Parting
}

const BLANKS: Parting = { sign: '  ', head: /[^\s,;.:!?] {2,}\S/, isEven: false }
const PARTINGS: readonly Parting[] = [
  { sign: '|', head: /\|/, isEven: false },
  { sign: '\t', head: /\t/, isEven: false },
  BLANKS,
  { sign: ',', head: /^(?=[^,]*,)[^,;]{0,60}(?:[,;][^,;]{0,60}){1,200}$/, isEven: true },
  { sign: ';', head: /^[^,;]{0,60}(?:[,;][^,;]{0,60}){1,200}$/, isEven: true },
]

const LONGEST_HEAD = 1000

/** Each from the first row that has a label; the offsets are the text's. Time in step with the text. */
export function tablesIn(text: string): Table[] {
  return [...tablesOfLines(text), ...(text.includes(CELL) ? tablesOfMarkup(text) : [])]
}

function tablesOfLines(text: string): Table[] {
  const tables: Table[] = []
  let last: TableInLines | null = null
  let start = 0
  for (const line of text.split('\n')) {
    const row: Row | null = last && rowOf(line, start, last)
    if (last && row) last.table.push(row)
    else {
      last = tableFrom(line, start)
      if (last) tables.push(last.table)
    }
    start += line.length + 1
  }
  return tables
}

/** The table of which the line is the first, or null where it is none. */
function tableFrom(line: string, start: number): TableInLines | null {
  if (line.length > LONGEST_HEAD) return null
  const bare = unquoted(line)
  const parting = PARTINGS.find(({ head }) => head.test(bare))
  const cells = parting === undefined ? [] : cellsOf(line, start, parting)
  return parting !== undefined && hasLabel(cells) ? { table: [cells], parting } : null
}

/** The line as another row of a table, or null where it is none. */
function rowOf(line: string, start: number, { parting, table: [head] }: TableInLines): Row | null {
  if (!line.includes(parting.sign)) return null
  const cells = cellsOf(line, start, parting)
  if (parting === BLANKS) return cells.map((cell) => ({ ...cell, column: columnOver(cell, head) }))
  return parting.isEven && cells.length !== head.length ? null : cells
}

/** Aligned cells belong to the last head that begins before they end. */
function columnOver({ column, text }: Cell, head: Row): number {
  return head.findLast((each) => each.column < column + text.length)?.column ?? -1
}

function cellsOf(line: string, start: number, { sign, isEven }: Parting): Cell[] {
  if (sign === BLANKS.sign) return cellsInBlanks(line, start)
  const edge = isEven ? 0 : edgeOf(line)
  return labelled(cellsBetween(isEven ? unquoted(line) : line.slice(edge), sign, start + edge))
}

function tablesOfMarkup(text: string): Table[] {
  const tables: Table[] = []
  let last: Table | null = null
  let start = 0
  for (const part of text.split(ROW)) {
    const row = labelled(cellsBetween(part, CELL, start)).slice(1)
    if (last !== null && row.length > 0) last.push(row)
    else if (hasLabel(row)) {
      last = [row]
      tables.push(last)
    } else if (part.trim() !== '') last = null
    start += part.length + 1
  }
  return tables
}

function hasLabel(row: Row): boolean {
  return row.some(({ label }) => label !== null)
}

function labelled(cells: readonly RowCell[]): Cell[] {
  return cells.map(({ text, start }, column) => cellOf(text, start, column))
}

/** Their columns are where they begin in the line. */
function cellsInBlanks(line: string, lineStart: number): Cell[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => cellOf(match[0], lineStart + match.index, match.index))
}

function cellOf(written: string, start: number, column: number): Cell {
  const text = written.replace(/^[\s"']+/, '')
  const trimmed = text.trimEnd().replace(/["']$/, '')
  return { text: trimmed, start: start + written.length - text.length, column, label: labelOf(trimmed) }
}

/** What stands in quotation marks parts no cells. */
function unquoted(line: string): string {
  return line.replace(/"[^"]*"/g, (quoted) => quoted.replace(/[,;]/g, '.'))
}
