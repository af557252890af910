// The action log as a spreadsheet's CSV.
import type { ActionLine, ActionPart } from '../core/action-log.js'
import { printable } from '../core/printable.js'
import { type CsvCell, writeCsv } from './csv.js'

type CellOf = (action: ActionLine) => CsvCell

/** By the names of their fields; those that came later stand last. */
const COLUMNS: readonly (readonly [name: string, cell: CellOf])[] = [
  ['id', ({ id }) => id],
  ['number', ({ number }) => number],
  ['title', ({ title }) => printable(title)],
  ['owners', ({ owners }) => printable(owners.join('; '))],
  ['status', ({ status }) => status],
  ['raised', ({ raised }) => raised],
  ['due', ({ due }) => due],
  ['dueFrom', ({ dueFrom }) => dueFrom],
  ['overdue', ({ overdue }) => overdue],
  ['daysOverdue', ({ daysOverdue }) => daysOverdue],
  ['meeting', ({ meeting }) => meeting],
  ['item', ({ item }) => item],
  ['priorities', ({ priorities }) => printable(priorities.join('; '))],
  ['file', ({ file }) => file],
  ['firstDue', ({ firstDue }) => firstDue],
  ['deferrals', ({ deferrals }) => deferrals],
  ['dueWords', ({ dueWords }) => printable(dueWords ?? '')],
  ['age', ({ age }) => age],
  ['latestNoteOn', ({ latestNote }) => latestNote?.on ?? null],
  ['latestNoteBy', ({ latestNote }) => printable(latestNote?.by ?? '')],
  ['latestNote', ({ latestNote }) => printable(latestNote?.text ?? '')],
  ['replacedBy', ({ replacedBy }) => replacedBy],
  ['group', ({ group }) => group],
]

const NAMES = COLUMNS.map(([name]) => name)

/** A row for each action. */
export function actionsAsCsv(actions: readonly ActionLine[]): string {
  return writeCsv(actions.map(cellsOf), NAMES)
}

/** The same with the heading of its part in each row's last cell; an action that stands in two parts has two rows. */
export function partsAsCsv(parts: readonly ActionPart[]): string {
  const rows = parts.flatMap(({ title, actions }) => actions.map((action) => [...cellsOf(action), printable(title)]))
  return writeCsv(rows, [...NAMES, 'part'])
}

function cellsOf(action: ActionLine): CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(action))
}
