// Decides what there is to say of a group's attendance: by seat and meeting, and what of it somebody has to know.

import { Failure } from '../../core/failure.js'
import { type GroupAttendance, type MeetingLine, rateOf, type SeatLine } from '../../core/group-attendance.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { titleInLists } from '../hide-marked.js'
import { attendanceFindings } from './findings/all-findings.js'
import { type HeldMeeting, meetingsHeld } from './held-meetings.js'
import { inviteesOf } from './invitees.js'
import { otherPeople } from './other-people.js'
import { isHeld, isRepresented, nameOf, seatAtMeeting, wordOf } from './seat-at-meeting.js'
import { holdersOn, type Seat, seatsOf } from './seat-holders.js'

export { absencesToEscalate } from './absences-to-escalate.js'

export interface AttendanceFilter {
  /** Only meetings on this day or later. */
  since: string | null
  /** Only the meeting of this id. */
  meeting: string | null
}

/**
 * The attendance at a group's meetings up to and on the as-of day. Membership by seat is that of arrangements 3.5; deputies count for the
 * seat. A meeting counts in the rate of a seat that somebody held that day; one whose lists name nobody counts for none.
 * Fails where the group's record can't be read.
 */
export function groupAttendance(
  records: Records,
  groupId: string,
  asOf: string,
  filter: AttendanceFilter = { since: null, meeting: null },
): GroupAttendance {
  const group = readableGroup(records, groupId)
  const shown = meetingsHeld(records, groupId, asOf).filter((held) => passes(held, filter))
  const held = shown.filter(({ isRecorded }) => isRecorded)
  const seats = seatsOf(records, group)
  const invitees = inviteesOf(records, group)
  const lines = seats.map((seat) => lineOf(records, seat, shown, asOf))
  const others = otherPeople(records, held, { seats, invitees })
  const sight = { records, group, asOf, seats, invitees, shown, held, lines, others }
  return {
    asOf,
    group: groupId,
    name: plainTitle(group.data.name),
    meetings: shown.map((each) => meetingLine(records, each)),
    ...rateOf(sum(lines.map(({ present }) => present)), sum(lines.map(({ held }) => held))),
    attendance: lines,
    others,
    findings: attendanceFindings(sight),
  }
}

function readableGroup(records: Records, groupId: string): RecordOf<'group'> {
  const group = records.get('group', groupId)
  if (group === undefined)
    throw new Failure('refused', `The record of the group ${groupId} can't be read.`, 'Run kscp validate to see why.')
  return group
}

function passes({ meeting }: HeldMeeting, { since, meeting: id }: AttendanceFilter): boolean {
  return (since === null || meeting.data.date >= since) && (id === null || meeting.id === id)
}

function meetingLine(records: Records, { meeting, isRecorded }: HeldMeeting): MeetingLine {
  return { meeting: meeting.id, date: meeting.data.date, title: titleInLists(records, meeting), recorded: isRecorded }
}

function lineOf(records: Records, seat: Seat, shown: readonly HeldMeeting[], asOf: string): SeatLine {
  const meetings = shown.map((each) => seatAtMeeting(records, seat, each))
  const counting = meetings.filter((at, i) => isHeld(at) && shown[i]?.isRecorded === true)
  const holders = holdersOn(seat, asOf)
  return {
    seat: seat.name,
    statutory: seat.statutory,
    holders: holders.map((holder) => wordOf(records, holder, asOf)),
    names: holders.map(nameOf),
    meetings,
    ...rateOf(counting.filter(isRepresented).length, counting.length),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
