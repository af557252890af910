// Somebody of the same organisation who was there while the holder of a seat was not, and is not said to deputise.
import { formatDate } from '../../../core/date.js'
import type { RecordOf } from '../../../core/records.js'
import { isCurrent } from '../../../core/references.js'
import { type Entry, keyOf } from '../presence.js'
import { nameOf, wordOf } from '../seat-at-meeting.js'
import { holdersOn } from '../seat-holders.js'
import { fileOf, quoted } from '../words.js'
import type { Finder } from './sight.js'

/** For seats of which a holder was not there, and nobody deputised. */
export const mayHaveDeputised: Finder = ({ records, seats, held }) =>
  [...held].reverse().flatMap(({ meeting, presence }) => {
    const { date } = meeting.data
    const seated = new Set(seats.flatMap((seat) => holdersOn(seat, date)).map(keyOf))
    const free = presence.entries.filter((entry) => entry.list === 'attendees' && entry.deputisingFor === null && !seated.has(keyOf(entry)))
    return seats.flatMap((seat) => {
      const away = holdersOn(seat, date).filter(
        (holder) => presence.of(holder)?.list !== 'attendees' && presence.deputyFor(holder) === undefined,
      )
      return away.flatMap((holder) =>
        free
          .filter((entry) => haveSameOrganisation(entry, holder, date))
          .map((entry) => ({
            code: 'may-have-deputised',
            severity: 'note' as const,
            message: `${nameOf(entry)}, of the same organisation as ${nameOf(holder)} (${quoted(seat.name)}), was there on ${formatDate(date)} and is not said to deputise. If so, write deputising-for: ${wordOf(records, holder, date)} in ${fileOf(meeting)}.`,
            seat: seat.name,
            person: wordOf(records, entry, date),
            meeting: meeting.id,
          })),
      )
    })
  })

function haveSameOrganisation({ person: one }: Entry, { person: other }: { person: RecordOf<'person'> | undefined }, day: string): boolean {
  const theirs = new Set(organisationsOf(other, day))
  return organisationsOf(one, day).some((organisation) => theirs.has(organisation))
}

function organisationsOf(person: RecordOf<'person'> | undefined, day: string): string[] {
  return (person?.data.roles ?? []).flatMap((role) => (isCurrent(role, day) && role.organisation) || [])
}
