// A group's attendance as a spreadsheet's CSV, a row for each seat and meeting; no cell can be a formula.
import type { GroupAttendance } from '../core/group-attendance.js'
import { printable } from '../core/printable.js'

const COLUMNS = ['date', 'meeting', 'seat', 'statutory', 'as', 'status', 'person', 'deputy', 'name', 'items']

/** UTF-8 with a byte-order mark, which Excel needs, and a head of field names. Whoever holds no seat comes after the seats. */
export function attendanceAsCsv({ attendance, others }: GroupAttendance): string {
  const seats = attendance.flatMap(({ seat, statutory, meetings }) =>
    meetings.map(({ date, meeting, status, person, deputy, name, items }) => [
      date,
      meeting,
      seat,
      statutory ? 'yes' : 'no',
      'seat',
      status,
      person ?? '',
      deputy ?? '',
      name ?? '',
      items?.join('; ') ?? '',
    ]),
  )
  const rest = others.flatMap(({ person, name, meetings }) =>
    meetings.map(({ date, meeting, as, status, items }) => [date, meeting, '', '', as, status, person, '', name, items?.join('; ') ?? '']),
  )
  return `\ufeff${[COLUMNS, ...seats, ...rest].map((row) => `${row.map(cellOf).join(',')}\n`).join('')}`
}

/** A cell a spreadsheet would take for a formula gets an apostrophe before it. */
function cellOf(text: string): string {
  const safe = printable(text).replace(/^(?=[=+\-@＝＋－＠])/, "'")
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
