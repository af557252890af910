// The action log as a spreadsheet for Excel.
import type { ActionLine, ActionPart } from '../core/action-log.js'
import { type SheetColumn, type Value, writeSpreadsheet } from './spreadsheet.js'

interface Column extends SheetColumn {
  value: (action: ActionLine) => Value
}

const COLUMNS: readonly Column[] = [
  { head: 'Id', width: 22, form: 'words', value: ({ id }) => id },
  { head: 'Action', width: 60, form: 'words', value: ({ title }) => title },
  { head: 'Owners', width: 16, form: 'words', value: ({ owners }) => owners.join(', ') },
  { head: 'Status', width: 12, form: 'words', value: ({ status }) => status },
  { head: 'Due', width: 13, form: 'day', value: ({ due }) => due },
  { head: 'Days overdue', width: 9, form: 'number', value: ({ daysOverdue, overdue }) => (overdue ? daysOverdue : null) },
  { head: 'Due day from', width: 16, form: 'words', value: ({ dueFrom, dueWords }) => dueWords ?? DUE_FROM[dueFrom] },
  { head: 'First due', width: 13, form: 'day', value: ({ firstDue }) => firstDue },
  { head: 'Times put off', width: 9, form: 'number', value: ({ deferrals }) => (deferrals === 0 ? null : deferrals) },
  { head: 'Raised', width: 13, form: 'day', value: ({ raised }) => raised },
  { head: 'Age in days', width: 9, form: 'number', value: ({ age }) => age },
  { head: 'Group', width: 12, form: 'words', value: ({ group }) => group },
  { head: 'Meeting', width: 18, form: 'words', value: ({ meeting }) => meeting },
  { head: 'Item', width: 7, form: 'number', value: ({ item }) => item },
  { head: 'Priorities', width: 24, form: 'words', value: ({ priorities }) => priorities.join(', ') },
  { head: 'Last note on', width: 13, form: 'day', value: ({ latestNote }) => latestNote?.on ?? null },
  { head: 'Last note by', width: 10, form: 'words', value: ({ latestNote }) => latestNote?.by ?? null },
  { head: 'Last note', width: 50, form: 'words', value: ({ latestNote }) => latestNote?.text ?? null },
  { head: 'Replaced by', width: 22, form: 'words', value: ({ replacedBy }) => replacedBy },
]

const PART: SheetColumn = { head: 'Part', width: 30, form: 'words' }

const DUE_FROM = { given: '', 'next-meeting': 'next meeting', none: 'not known' }

const SHEET = 'Actions'

/** The bytes of an .xlsx file, the same from the same actions. */
export function actionsAsXlsx(actions: readonly ActionLine[]): Promise<Uint8Array> {
  return writeSpreadsheet(SHEET, COLUMNS, actions.map(rowOf))
}

/** The same with the heading of its part before each row; an action that stands in two parts has two rows. */
export function partsAsXlsx(parts: readonly ActionPart[]): Promise<Uint8Array> {
  const rows = parts.flatMap(({ title, actions }) => actions.map((action) => [title, ...rowOf(action)]))
  return writeSpreadsheet(SHEET, [PART, ...COLUMNS], rows)
}

function rowOf(action: ActionLine): Value[] {
  return COLUMNS.map(({ value }) => value(action))
}
