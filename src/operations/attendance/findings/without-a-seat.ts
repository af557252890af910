// People in the lists who hold no seat and have no standing invitation.
import type { AttendanceFinding, OtherLine } from '../../../core/group-attendance.js'
import { onDays } from '../words.js'
import type { Finder } from './sight.js'

/** One a person, over all the meetings asked for. A group without seats has nobody in one, so nothing is said of it. */
export const withoutASeat: Finder = ({ seats, others }) =>
  seats.length === 0 ? [] : others.filter(({ as }) => as === 'chair' || as === 'notetaker' || as === 'no-seat').map(findingFor)

function findingFor(line: OtherLine): AttendanceFinding {
  return {
    code: 'holds-no-seat',
    severity: 'note',
    message: `${line.name} ${whatTheyDid(line)} and holds no seat.`,
    person: line.person,
    meeting: line.meetings.at(-1)?.meeting ?? '',
  }
}

function whatTheyDid({ meetings }: OtherLine): string {
  const present = meetings.filter(({ status }) => status === 'present')
  if (present.length === 0) return `is only among the apologies or the absent ${onDays(meetings.map(({ date }) => date))}`
  const did = present.every(({ as }) => as === 'chair')
    ? 'was in the chair'
    : present.every(({ as }) => as === 'notetaker')
      ? 'took the notes'
      : 'was present'
  return `${did} ${onDays(present.map(({ date }) => date))}`
}
