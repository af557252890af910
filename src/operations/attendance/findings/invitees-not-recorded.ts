// People with a standing invitation (arrangements 3.6) of whom the lists of a meeting say nothing.
import type { AttendanceFinding } from '../../../core/group-attendance.js'
import type { HeldMeeting } from '../held-meetings.js'
import { type Invitee, isInvitee } from '../invitees.js'
import { onDays } from '../words.js'
import type { Finder, Sight } from './sight.js'

/** One an invitee, over all the meetings asked for. */
export const inviteesNotRecorded: Finder = (sight) => sight.invitees.flatMap((invitee) => findingFor(sight, invitee) ?? [])

function findingFor({ records, held, asOf }: Sight, invitee: Invitee): AttendanceFinding | null {
  const silent = held.filter((each) => !isListed(each, invitee))
  const latest = silent.at(-1)
  if (latest === undefined) return null
  const isHeld = records.of('person').some((person) => isInvitee(invitee, { word: person.id, person }, asOf))
  const post = isHeld ? '' : ' No person in the records has that post.'
  const days = onDays(silent.map(({ meeting }) => meeting.data.date))
  return {
    code: 'standing-invitee-not-recorded',
    severity: 'note',
    message: `${invitee.name} has a standing invitation and is neither among the attendees nor among the apologies ${days}.${post}`,
    person: invitee.person?.data.initials ?? invitee.person?.id ?? invitee.name,
    meeting: latest.meeting.id,
  }
}

function isListed({ meeting, presence }: HeldMeeting, invitee: Invitee): boolean {
  return presence.entries.some((entry) => isInvitee(invitee, entry, meeting.data.date))
}
