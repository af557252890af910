// A group's attendance as JSON for programs and as rows for a pipe, and the sentence that sums it up.

import { counted } from '../core/counted.js'
import { type GroupAttendance, itemsInWords, rateInWords } from '../core/group-attendance.js'
import { printable, printableJson } from '../core/printable.js'
import { tabbedRows } from './rows.js'

export function attendanceAsJson({
  asOf,
  group,
  name,
  meetings,
  present,
  held,
  rate,
  attendance,
  others,
  findings,
}: GroupAttendance): string {
  return printableJson({ version: 1, asOf, group, name, meetings, present, held, rate, attendance, others, findings })
}

/** Day, meeting, seat (empty for whoever holds none), status, who; then the findings, with their severity first. */
export function attendanceAsRows({ attendance, others, findings }: GroupAttendance): string {
  const seats = attendance.flatMap(({ seat, meetings }) =>
    meetings.map(({ date, meeting, status, items, name }) => [date, meeting, seat, `${status}${itemsInWords(items)}`, name ?? '']),
  )
  const rest = others.flatMap(({ name, meetings }) =>
    meetings.map(({ date, meeting, status, items }) => [date, meeting, '', `${status}${itemsInWords(items)}`, name]),
  )
  return tabbedRows([...seats, ...rest, ...findings.map(({ severity, code, message }) => [severity, code, message])])
}

/** "Strategic Leadership Group: 2 meetings by 2020-01-16, seats represented 15 of 18 (83%)." */
export function attendanceSummary(result: GroupAttendance): string {
  const { asOf, meetings, held } = result
  const name = printable(result.name)
  if (meetings.length === 0) return `No such meetings of ${name} by ${asOf}.\n`
  const rate = held === 0 ? '' : `, seats represented ${rateInWords(result)}`
  return `${name}: ${counted(meetings.length, 'meeting')} by ${asOf}${rate}.\n`
}
