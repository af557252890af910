// The action log as a spreadsheet for Excel: days are days, and no cell can be a formula. A heavy room: the writer lives here alone.
import { unzipSync } from 'fflate'
import writeSpreadsheet, { type CellObject } from 'write-excel-file/node'
import type { ActionLine, ActionPart } from '../core/action-log.js'
import { daysBetween } from '../core/date.js'
import { readableLine } from './readable-text.js'
import { stableZip } from './stable-zip.js'

/** Null for an empty one, for which the writer has least to do. */
type Cell = CellObject | null

interface Column {
  head: string
  /** In characters. */
  width: number
  cell: (action: ActionLine) => Cell
}

const COLUMNS: readonly Column[] = [
  { head: 'Id', width: 22, cell: ({ id }) => words(id) },
  { head: 'Action', width: 60, cell: ({ title }) => words(title) },
  { head: 'Owners', width: 16, cell: ({ owners }) => words(owners.join(', ')) },
  { head: 'Status', width: 12, cell: ({ status }) => words(status) },
  { head: 'Due', width: 13, cell: ({ due }) => day(due) },
  { head: 'Days overdue', width: 9, cell: ({ daysOverdue, overdue }) => (overdue ? number(daysOverdue) : null) },
  { head: 'Due day from', width: 16, cell: ({ dueFrom, dueWords }) => words(dueWords ?? DUE_FROM[dueFrom]) },
  { head: 'First due', width: 13, cell: ({ firstDue }) => day(firstDue) },
  { head: 'Times put off', width: 9, cell: ({ deferrals }) => (deferrals === 0 ? null : number(deferrals)) },
  { head: 'Raised', width: 13, cell: ({ raised }) => day(raised) },
  { head: 'Age in days', width: 9, cell: ({ age }) => number(age) },
  { head: 'Group', width: 12, cell: ({ group }) => words(group ?? '') },
  { head: 'Meeting', width: 18, cell: ({ meeting }) => words(meeting ?? '') },
  { head: 'Item', width: 7, cell: ({ item }) => (item === null ? null : number(item)) },
  { head: 'Priorities', width: 24, cell: ({ priorities }) => words(priorities.join(', ')) },
  { head: 'Last note on', width: 13, cell: ({ latestNote }) => day(latestNote?.on ?? null) },
  { head: 'Last note by', width: 10, cell: ({ latestNote }) => words(latestNote?.by ?? '') },
  { head: 'Last note', width: 50, cell: ({ latestNote }) => words(latestNote?.text ?? '') },
  { head: 'Replaced by', width: 22, cell: ({ replacedBy }) => words(replacedBy ?? '') },
]

const DUE_FROM = { given: '', 'next-meeting': 'next meeting', none: 'not known' }

/** The bytes of an .xlsx file: one sheet with a head that stays in sight, the same from the same actions. */
export function actionsAsXlsx(actions: readonly ActionLine[]): Promise<Uint8Array> {
  return print(actions.map(rowOf), COLUMNS)
}

/** The same with the heading of its part before each row; an action that stands in two parts has two rows. */
export function partsAsXlsx(parts: readonly ActionPart[]): Promise<Uint8Array> {
  const rows = parts.flatMap(({ title, actions }) => actions.map((action) => [words(title), ...rowOf(action)]))
  return print(rows, [{ head: 'Part', width: 30 }, ...COLUMNS])
}

function rowOf(action: ActionLine): Cell[] {
  return COLUMNS.map(({ cell }) => cell(action))
}

async function print(rows: Cell[][], columns: readonly Pick<Column, 'head' | 'width'>[]): Promise<Uint8Array> {
  const head = columns.map(({ head }): Cell => ({ ...words(head), fontWeight: 'bold' }))
  const file = writeSpreadsheet([head, ...rows], {
    sheet: 'Actions',
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
  })
  return stableZip(unzipSync(await file.toBuffer()), 1)
}

function words(text: string): Cell {
  const line = readableLine(text)
  if (line === '') return null
  return { type: String, value: unescapable(line), wrap: true, alignVertical: 'top' }
}

function number(value: number): CellObject {
  return { type: Number, value, alignVertical: 'top' }
}

/** Excel counts days from here on, after a 29 February 1900 that never was. */
const DAY_NOUGHT = '1899-12-30'

/** A day as Excel keeps it: a number, whatever the machine's time zone is, with the form of a day. */
function day(date: string | null): Cell {
  if (date === null) return null
  return { type: Number, value: daysBetween(DAY_NOUGHT, date), format: 'd mmm yyyy', align: 'left', alignVertical: 'top' }
}

/**
 * Excel reads `_x000A_` in a text as the character of that number, so its first underscore is written as such a number itself. The
 * library keeps its texts in a plain object, in which a text such as `constructor` is found before it was put there: a blank tells them apart.
 */
function unescapable(text: string): string {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return escaped in {} ? `${escaped} ` : escaped
}
