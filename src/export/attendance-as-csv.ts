// A group's attendance as a spreadsheet's CSV, a row for each seat and meeting.
import type { GroupAttendance } from '../core/group-attendance.js'
import { printable } from '../core/printable.js'
import { type CsvCell, writeCsv } from './csv.js'

const COLUMNS = ['date', 'meeting', 'seat', 'statutory', 'as', 'status', 'person', 'deputy', 'name', 'items'] as const

type Row = { readonly [column in (typeof COLUMNS)[number]]?: CsvCell | undefined }

/** Whoever holds no seat comes after the seats. */
export function attendanceAsCsv({ attendance, others }: Pick<GroupAttendance, 'attendance' | 'others'>): string {
  const seats = attendance.flatMap(({ seat, statutory, meetings }) =>
    meetings.map((at) => ({ ...at, seat, statutory, as: 'seat', items: at.items?.join('; ') })),
  )
  const rest = others.flatMap(({ person, name, meetings }) => meetings.map((at) => ({ ...at, person, name, items: at.items?.join('; ') })))
  return writeCsv([...seats, ...rest].map(cellsOf), COLUMNS)
}

function cellsOf(row: Row): CsvCell[] {
  return COLUMNS.map((column) => {
    const cell = row[column] ?? null
    return typeof cell === 'string' ? printable(cell) : cell
  })
}
