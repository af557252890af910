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
export type Table = Row[]

interface Parting {
  sign: string
  /** Whether every row has as many cells as the first, and none of the first is long: prose has commas too. */
  isEven: boolean
}

const BLANKS: Parting = { sign: '  ', isEven: false }
const PARTINGS: readonly Parting[] = [
  { sign: '|', isEven: false },
  { sign: '\t', isEven: false },
  BLANKS,
  { sign: ',', isEven: true },
  { sign: ';', isEven: true },
]
const COLUMNS_IN_BLANKS = /[^\s,;.:!?] {2,}\S/
const SHORT_CELLS = /^[^,;]{0,60}(?:[,;][^,;]{0,60}){1,200}$/

const LONGEST_HEAD = 1000
const LONGEST_ROW = 20_000

/** Each from the first row that has a label; the offsets are the text's. Time in step with the text. */
export function tablesIn(text: string): Table[] {
  return [...tablesOfLines(text), ...(text.includes(CELL) ? tablesOfMarkup(text) : [])]
}

function tablesOfLines(text: string): Table[] {
  const tables: Table[] = []
  let parting: Parting | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const head = tables.at(-1)?.[0]
    const row = parting !== undefined && head !== undefined ? rowOf(line, start, parting, head) : null
    if (row !== null) tables.at(-1)?.push(row)
    else {
      parting = partingOf(line)
      const cells = parting === undefined ? [] : cellsOf(line, start, parting)
      if (cells.some(({ label }) => label !== null)) tables.push([cells])
      else parting = undefined
    }
    start += line.length + 1
  }
  return tables
}

/** How a line that may be the first of a table is parted. */
function partingOf(line: string): Parting | undefined {
  if (line.length > LONGEST_HEAD) return undefined
  const bare = unquoted(line)
  return PARTINGS.find(
    (each) => bare.includes(each.sign) && (each !== BLANKS || COLUMNS_IN_BLANKS.test(bare)) && (!each.isEven || SHORT_CELLS.test(bare)),
  )
}

/** The line as another row of a table, or null where it is none. */
function rowOf(line: string, start: number, parting: Parting, head: Row): Row | null {
  if (!line.includes(parting.sign) || line.length > LONGEST_ROW) return null
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
  let isInTable = false
  let start = 0
  for (const part of text.split(ROW)) {
    const row = part.includes(CELL) ? labelled(cellsBetween(part, CELL, start)).slice(1) : []
    const table = isInTable ? tables.at(-1) : undefined
    if (row.length > 0 && table !== undefined) table.push(row)
    else if (row.some(({ label }) => label !== null)) tables.push([row])
    isInTable = row.some(({ label }) => label !== null) || (isInTable && (row.length > 0 || part.trim() === ''))
    start += part.length + 1
  }
  return tables
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
  return line.includes('"') ? line.replace(/"[^"]*"/g, (quoted) => quoted.replace(/[,;]/g, '.')) : line
}
