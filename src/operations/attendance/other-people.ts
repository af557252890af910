// Everyone in the lists of a group's meetings who sits in none of its seats, and why they are there.
import type { OtherAs, OtherAtMeeting, OtherLine } from '../../core/group-attendance.js'
import type { Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import type { HeldMeeting } from './held-meetings.js'
import { type Invitee, isInvitee } from './invitees.js'
import { type Entry, keyOf } from './presence.js'
import { nameOf, wordOf } from './seat-at-meeting.js'
import { holdersOn, type Seat } from './seat-holders.js'

interface Table {
  seats: readonly Seat[]
  invitees: readonly Invitee[]
}

/** In the order in which they first came. */
export function otherPeople(records: Records, held: readonly HeldMeeting[], table: Table): OtherLine[] {
  const others = new Map<string, OtherAtMeeting[]>()
  const latest = new Map<string, Pick<OtherLine, 'person' | 'name' | 'as'>>()
  for (const each of held) {
    for (const entry of entriesWithoutSeat(each, table.seats)) {
      const at = atMeeting(records, each, entry, reasonOf(records, each, entry, table.invitees))
      const key = keyOf(entry)
      others.set(key, others.get(key) ?? [])
      others.get(key)?.push(at)
      latest.set(key, { person: wordOf(records, entry, at.date), name: nameOf(entry), as: at.as })
    }
  }
  return [...latest].map(([key, line]) => ({ ...line, meetings: others.get(key) ?? [] }))
}

/** Those who hold no seat that day, and don't stand in for an absent holder either; each once. */
function entriesWithoutSeat({ meeting, presence }: HeldMeeting, seats: readonly Seat[]): Entry[] {
  const holders = seats.flatMap((seat) => holdersOn(seat, meeting.data.date))
  const deputies = holders.flatMap((holder) => (presence.of(holder)?.list === 'attendees' ? [] : (presence.deputyFor(holder) ?? [])))
  const seated = new Set([...holders, ...deputies].map(keyOf))
  const others = new Map<string, Entry>()
  for (const entry of presence.entries) if (!seated.has(keyOf(entry)) && !others.has(keyOf(entry))) others.set(keyOf(entry), entry)
  return [...others.values()]
}

function reasonOf(records: Records, { meeting }: HeldMeeting, entry: Entry, invitees: readonly Invitee[]): OtherAs {
  const { person, deputisingFor } = entry
  const { chair, notetaker, date } = meeting.data
  const isInvited = invitees.some((invitee) => isInvitee(invitee, entry, date))
  if (person === undefined) return isInvited ? 'invited' : 'unknown'
  if (resolvePerson(records, chair, date)?.id === person.id) return 'chair'
  if (notetaker !== undefined && resolvePerson(records, notetaker, date)?.id === person.id) return 'notetaker'
  if (deputisingFor !== null) return 'deputy'
  return isInvited ? 'invited' : 'no-seat'
}

function atMeeting(records: Records, { meeting }: HeldMeeting, { list, items, deputisingFor }: Entry, as: OtherAs): OtherAtMeeting {
  const { date } = meeting.data
  return {
    meeting: meeting.id,
    date,
    status: list === 'attendees' ? 'present' : list,
    as,
    items,
    deputisingFor: deputisingFor === null ? null : wordOf(records, deputisingFor, date),
  }
}
