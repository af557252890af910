// The seats nobody came for so often in a row that the group's own threshold has its parent group told.
import type { AbsentSeat } from '../../core/group-attendance.js'
import type { Records } from '../../core/records.js'
import { type HeldMeeting, meetingsHeld } from './held-meetings.js'
import { isHeld, isRepresented, seatAtMeeting, wordOf } from './seat-at-meeting.js'
import { holdersOn, type Seat, seatsOf } from './seat-holders.js'

/**
 * The seats of a group for which neither holder nor deputy came to its latest meetings up to the as-of day, so many in a row as its
 * `escalate-absences-after` says, or more. A vacancy ends the row: nobody was there to be absent. None without a threshold.
 */
export function absencesToEscalate(records: Records, groupId: string, asOf: string): AbsentSeat[] {
  const group = records.get('group', groupId)
  const threshold = group?.data['escalate-absences-after']
  if (group === undefined || threshold === undefined) return []
  const latestFirst = meetingsHeld(records, groupId, asOf)
    .filter(({ isRecorded }) => isRecorded)
    .reverse()
  return seatsOf(records, group)
    .map((seat) => {
      const missed = missedInARow(records, seat, latestFirst)
      const holders = holdersOn(seat, asOf).map((holder) => wordOf(records, holder, asOf))
      return { seat: seat.name, holders, missed: missed.length, meetings: missed.reverse() }
    })
    .filter(({ missed }) => missed >= threshold)
}

/** The ids of the meetings missed, the latest first. */
function missedInARow(records: Records, seat: Seat, latestFirst: readonly HeldMeeting[]): string[] {
  const end = latestFirst.findIndex((held) => {
    const at = seatAtMeeting(records, seat, held)
    return isRepresented(at) || !isHeld(at)
  })
  return latestFirst.slice(0, end < 0 ? undefined : end).map(({ meeting }) => meeting.id)
}
