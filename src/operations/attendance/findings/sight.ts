// What the findings about a group's attendance are found in.
import type { AttendanceFinding, OtherLine, SeatLine } from '../../../core/group-attendance.js'
import type { RecordOf, Records } from '../../../core/records.js'
import type { HeldMeeting } from '../held-meetings.js'
import type { Invitee } from '../invitees.js'
import type { Seat } from '../seat-holders.js'

export interface Sight {
  records: Records
  group: RecordOf<'group'>
  asOf: string
  seats: readonly Seat[]
  invitees: readonly Invitee[]
  /** The meetings asked for, the earliest first. */
  shown: readonly HeldMeeting[]
  /** Those of them whose lists name anybody. */
  held: readonly HeldMeeting[]
  /** One for each seat, in the seats' order. */
  lines: readonly SeatLine[]
  others: readonly OtherLine[]
}

/** Looks for one kind of finding; of a kind that each meeting can give, the latest comes first. */
export type Finder = (sight: Sight) => AttendanceFinding[]

/** The seats as they stood at each meeting whose lists name anybody; the latest meeting first. */
export function byMeeting({ shown, lines }: Sight) {
  return shown
    .map(({ meeting, isRecorded }, i) => ({
      meeting,
      isRecorded,
      seats: lines.flatMap(({ seat, statutory, meetings }) => {
        const at = meetings[i]
        return at === undefined ? [] : [{ seat, statutory, at }]
      }),
    }))
    .filter(({ isRecorded }) => isRecorded)
    .reverse()
}
