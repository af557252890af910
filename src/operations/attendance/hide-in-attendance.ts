// Hides in a group's attendance what the marks of some records take out: for a list that goes into another program, and on from there.
import type { GroupAttendance, OtherAtMeeting, OtherLine, SeatAtMeeting, SeatLine } from '../../core/group-attendance.js'
import type { Hide } from '../hide-marked.js'

type Listed = Pick<GroupAttendance, 'attendance' | 'others'>

/** The seats and the others, by names and words; a word of a meeting's list may be a name, where it means nobody known. */
export function hideInAttendance({ attendance, others }: Listed, hide: Hide): Listed {
  return { attendance: attendance.map((line) => hideInSeat(line, hide)), others: others.map((line) => hideInOther(line, hide)) }
}

function hideInSeat(line: SeatLine, hide: Hide): SeatLine {
  return {
    ...line,
    seat: hide(line.seat),
    holders: line.holders.map(hide),
    names: line.names.map(hide),
    meetings: line.meetings.map((at) => hideAtMeeting(at, hide)),
  }
}

function hideAtMeeting(at: SeatAtMeeting, hide: Hide): SeatAtMeeting {
  const { person, deputy, name } = at
  return { ...at, person: hideWord(person, hide), deputy: hideWord(deputy, hide), name: hideWord(name, hide) }
}

function hideInOther(line: OtherLine, hide: Hide): OtherLine {
  const meetings = line.meetings.map((at): OtherAtMeeting => ({ ...at, deputisingFor: hideWord(at.deputisingFor, hide) }))
  return { ...line, person: hide(line.person), name: hide(line.name), meetings }
}

function hideWord(word: string | null, hide: Hide): string | null {
  return word === null ? null : hide(word)
}
