// What the desk says of attendance: seats missed past a group's threshold, and what the latest meetings leave somebody to see to.

import { counted } from '../../core/counted.js'
import { formatDate } from '../../core/date.js'
import type { DeskLine, DeskSection } from '../../core/desk.js'
import type { Records } from '../../core/records.js'
import { absencesToEscalate, groupAttendance } from '../attendance/group-attendance.js'

export function attendanceToRaise(records: Records, asOf: string, groups: readonly string[]): DeskSection {
  return {
    section: 'attendance',
    title: 'Attendance to raise',
    lines: groups.flatMap((group) => [...absences(records, group, asOf), ...findings(records, group, asOf)]),
    nothing: 'Nothing about attendance is to be raised.',
    next: groups.filter((group) => records.get('group', group)?.data.seats !== undefined).map((group) => `kscp attendance ${group}`),
  }
}

function absences(records: Records, group: string, asOf: string): DeskLine[] {
  return absencesToEscalate(records, group, asOf).map(({ seat, holders, missed }) => ({
    when: `${counted(missed, 'meeting')} missed`,
    who: holders.join(', '),
    what: `${seat}: nobody came, so it goes to the parent group.`,
    id: group,
  }))
}

/** Those of the latest meeting, and those of no one meeting: what was wrong a year ago is for the whole list. */
function findings(records: Records, group: string, asOf: string): DeskLine[] {
  if (records.get('group', group)?.data.seats === undefined) return []
  const { findings, meetings } = groupAttendance(records, group, asOf)
  const latest = meetings.at(-1)?.meeting
  return findings
    .filter(
      ({ severity, meeting, code }) =>
        severity === 'warning' && code !== 'absences-to-escalate' && (meeting === undefined || meeting === latest),
    )
    .map(({ message, meeting }) => ({ when: whenOf(meetings, meeting), who: '', what: message, id: group }))
}

function whenOf(meetings: readonly { meeting: string; date: string }[], id: string | undefined): string {
  const date = meetings.find(({ meeting }) => meeting === id)?.date
  return date === undefined ? '' : formatDate(date)
}
