// Every finding about a group's attendance, what somebody has to do something about before what is good to know.
import type { AttendanceFinding } from '../../../core/group-attendance.js'
import { plainTitle } from '../../../core/plain-title.js'
import { absencesPastThreshold } from './absences-past-threshold.js'
import { deputiesOutOfPlace } from './deputies.js'
import { inviteesNotRecorded } from './invitees-not-recorded.js'
import { listsMayBeExpectations } from './lists-may-be-expectations.js'
import { mayHaveDeputised } from './may-have-deputised.js'
import { meetingsNotRecorded, seatsNotRecorded } from './not-recorded.js'
import { onePersonExpectedInTwoSeats } from './one-person-expected-in-two-seats.js'
import { onePersonInTwoSeats } from './one-person-in-two-seats.js'
import { partOfAMeeting } from './part-of-a-meeting.js'
import { seatsVacant } from './seats-vacant.js'
import type { Finder, Sight } from './sight.js'
import { statutoryUnrepresented } from './statutory-unrepresented.js'
import { unknownPeople } from './unknown-people.js'
import { withoutASeat } from './without-a-seat.js'

const FINDERS: readonly Finder[] = [
  groupHasNoSeats,
  statutoryUnrepresented,
  absencesPastThreshold,
  seatsVacant,
  onePersonInTwoSeats,
  onePersonExpectedInTwoSeats,
  seatsNotRecorded,
  meetingsNotRecorded,
  unknownPeople,
  mayHaveDeputised,
  deputiesOutOfPlace,
  partOfAMeeting,
  withoutASeat,
  inviteesNotRecorded,
  listsMayBeExpectations,
]

export function attendanceFindings(sight: Sight): AttendanceFinding[] {
  const found = FINDERS.flatMap((find) => find(sight))
  return [...found.filter(({ severity }) => severity === 'warning'), ...found.filter(({ severity }) => severity === 'note')]
}

function groupHasNoSeats({ seats, group }: Sight): AttendanceFinding[] {
  if (seats.length > 0) return []
  return [
    {
      code: 'group-has-no-seats',
      severity: 'warning',
      message: `The record of ${plainTitle(group.data.name)} names no seats, so nobody's attendance can be told by seat. Write them in ${group.file}.`,
    },
  ]
}
