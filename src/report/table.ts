// Draws a table as wide as the terminal: short columns keep their width, the one for words takes the rest and wraps.
import { printable } from '../core/printable.js'
import { columnWidth } from './column-width.js'
import { wrapWords } from './wrap-words.js'

export interface Column {
  /** Without any, a table has no head. */
  title: string
  /** Its words may wrap, or are cut to what one line has room for; one column of a table. */
  wraps?: boolean
  cuts?: boolean
  /** The most lines that its words may wrap to, the last of them cut; any number without it. */
  most?: number
  /** Wraps too, rather than leave hardly any room for the words. */
  yields?: boolean
}

const GAP = 2
const NARROWEST = 14
/** The room that yielding columns leave for words. */
const ROOM_FOR_WORDS = 24

/** Cells are plain text, their lines parted by `\n`; `paint` may colour a line of a cell, which is escaped and wrapped by then. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (line: string, row: number, column: number) => string,
): string {
  const safe = rows.map((row) => row.map((cell) => cell.split('\n').map(printable)))
  const widths = widthsOf(columns, safe, width)
  const head = columns.some(({ title }) => title !== '')
    ? [
        drawRow(
          columns.map(({ title }) => [title]),
          widths,
          (line) => line,
        ),
      ]
    : []
  const drawn = safe.map((row, i) => drawRow(fitted(columns, row, widths), widths, (line, column) => paint(line, i, column)))
  return [...head, ...drawn].map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join('')).join('')
}

type Cell = readonly string[]

function widthsOf(columns: readonly Column[], rows: readonly Cell[][], width: number): number[] {
  const widths = columns.map(({ title }, i) =>
    rows.reduce((widest, row) => Math.max(widest, ...(row[i] ?? []).map(columnWidth)), columnWidth(title)),
  )
  const wide = columns.findIndex(({ wraps, cuts }) => wraps === true || cuts === true)
  if (wide >= 0) yieldRoom(columns, widths, width + Math.max(0, (widths[wide] ?? 0) - ROOM_FOR_WORDS))
  const others = widths.reduce((sum, each, i) => (i === wide ? sum : sum + each + GAP), 0)
  if (wide >= 0) widths[wide] = Math.max(NARROWEST, Math.min(widths[wide] ?? 0, width - others))
  return widths
}

/** Makes the widest of the columns that yield narrower, step by step, until the row has room. */
function yieldRoom(columns: readonly Column[], widths: number[], width: number): void {
  const lacking = widths.reduce((sum, each) => sum + each + GAP, -GAP) - width
  for (let step = 0; step < lacking; step++) {
    const widest = Math.max(...widths.filter((_, i) => columns[i]?.yields === true))
    if (widest <= NARROWEST) return
    widths[widths.findIndex((each, i) => columns[i]?.yields === true && each === widest)] = widest - 1
  }
}

function fitted(columns: readonly Column[], row: readonly Cell[], widths: readonly number[]): Cell[] {
  return columns.map(({ wraps, cuts, yields, most = Number.POSITIVE_INFINITY }, i) => {
    const [cell, room] = [row[i] ?? [], widths[i] ?? 0]
    if (wraps === true || yields === true)
      return cell.flatMap((line) => (columnWidth(line) <= room ? [line] : ended(wrapped(line, room), room, most)))
    return cuts === true ? cell.map((line) => cut(line, room)) : cell
  })
}

/** A word without a space in it that has no room, such as an address, is broken. */
function wrapped(line: string, room: number): string[] {
  return wrapWords(line, room).flatMap((part) => (columnWidth(part) <= room ? [part] : broken(part, room)))
}

/** The first of the lines, with the others in the last of them as far as it has room. */
function ended(lines: string[], room: number, most: number): string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), room)]
}

function broken(word: string, room: number): string[] {
  const parts = ['']
  for (const letter of word) {
    if (parts.at(-1) !== '' && columnWidth(`${parts.at(-1)}${letter}`) > room) parts.push('')
    parts[parts.length - 1] += letter
  }
  return parts
}

/** The words of one line that so many columns have room for, the last of them cut at a space where there is one. */
function cut(line: string, room: number): string {
  if (columnWidth(line) <= room) return line
  let kept = ''
  for (const character of line) {
    if (columnWidth(kept + character) > room - 1) break
    kept += character
  }
  return `${kept.replace(/(?<=\S{8}.*)\s+\S*$/, '').trimEnd()}…`
}

function drawRow(cells: readonly Cell[], widths: readonly number[], paint: (line: string, column: number) => string): string[] {
  const height = Math.max(...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell, column) => {
        const line = cell[at] ?? ''
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) + GAP - columnWidth(line)))
        return `${line === '' ? '' : paint(line, column)}${space}`
      })
      .join(''),
  )
}
