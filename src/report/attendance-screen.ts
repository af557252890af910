// A group's attendance for a person at a terminal: the table, the sentence that sums it up, and the findings.
import type { GroupAttendance } from '../core/group-attendance.js'
import { findingsAsText } from './attendance-findings.js'
import { attendanceAsTable } from './attendance-table.js'
import type { Paint } from './paint.js'
import { wrapWords } from './wrap-words.js'

/** Parted by empty lines; the summary may be empty. */
export function attendanceAsScreen(result: GroupAttendance, summary: string, width: number, paint: Paint): string {
  const wrapped = wrapWords(summary.trimEnd(), width)
  const parts = [
    attendanceAsTable(result, width, paint),
    wrapped.map((line) => `${line}\n`).join(''),
    findingsAsText(result.findings, width, paint),
  ]
  return parts.filter((part) => part !== '').join('\n')
}
