// People who deputise where that counts for no seat, or who hold a seat of their own.
import { formatDate } from '../../../core/date.js'
import { type Entry, keyOf, type Named, type Presence } from '../presence.js'
import { nameOf, wordOf } from '../seat-at-meeting.js'
import { holdersOn, type Seat } from '../seat-holders.js'
import { quoted } from '../words.js'
import type { Finder } from './sight.js'

export const deputiesOutOfPlace: Finder = ({ records, seats, held }) =>
  [...held].reverse().flatMap(({ meeting, presence }) => {
    const { date } = meeting.data
    return presence.entries
      .filter(({ list, person }) => list === 'attendees' && person !== undefined)
      .flatMap((deputy) => {
        const trouble =
          deputy.deputisingFor?.person === undefined ? null : troubleWith(deputy, deputy.deputisingFor, { seats, presence, date })
        if (trouble === null || deputy.deputisingFor === null) return []
        return [
          {
            ...trouble,
            severity: 'note' as const,
            message: `${nameOf(deputy)} deputised for ${nameOf(deputy.deputisingFor)} on ${formatDate(date)}, ${trouble.message}.`,
            person: wordOf(records, deputy, date),
            meeting: meeting.id,
          },
        ]
      })
  })

interface Table {
  seats: readonly Seat[]
  presence: Presence
  date: string
}

function troubleWith(deputy: Entry, holder: Named, { seats, presence, date }: Table): { code: string; message: string } | null {
  if (seats.length === 0) return null
  if (seatOf(holder, seats, date) === undefined) return { code: 'deputy-for-no-seat', message: 'who holds no seat' }
  if (presence.of(holder)?.list === 'attendees') return { code: 'deputy-beside-holder', message: 'who was there too' }
  const own = seatOf(deputy, seats, date)
  return own === undefined
    ? null
    : { code: 'deputy-holds-a-seat', message: `and holds ${quoted(own.name)} as well: one person for two seats` }
}

function seatOf(who: Named, seats: readonly Seat[], date: string): Seat | undefined {
  return seats.find((seat) => holdersOn(seat, date).some((holder) => keyOf(holder) === keyOf(who)))
}
