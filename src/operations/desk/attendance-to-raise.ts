// What the desk says of attendance: seats missed past a group's threshold, and what the latest meetings leave somebody to see to.

import { counted } from '../../core/counted.js'
import { addDays, formatDate } from '../../core/date.js'
import type { DeskLine, DeskSection } from '../../core/desk.js'
import type { Records } from '../../core/records.js'
import { lastMeeting } from '../agenda/occasion.js'
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

/** Of the latest meeting, and of the seats as they are: what was wrong a year ago is for the whole list. */
function findings(records: Records, group: string, asOf: string): DeskLine[] {
  if (records.get('group', group)?.data.seats === undefined) return []
  const latest = lastMeeting(records, group, addDays(asOf, 1), asOf)
  const { findings } = groupAttendance(records, group, asOf, { since: null, meeting: latest?.id ?? null })
  return findings
    .filter(({ severity, code }) => severity === 'warning' && code !== 'absences-to-escalate')
    .map(({ message, meeting }) => ({
      when: meeting === undefined || latest === null ? '' : formatDate(latest.data.date),
      who: '',
      what: message,
      id: group,
    }))
}
