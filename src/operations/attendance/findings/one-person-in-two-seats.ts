// One person who holds two of the seats at once, so that one voice speaks for two.
import { formatDate } from '../../../core/date.js'
import { keyOf } from '../presence.js'
import { nameOf, wordOf } from '../seat-at-meeting.js'
import type { Seat, Term } from '../seat-holders.js'
import { listed, quoted } from '../words.js'
import type { Finder, Sight } from './sight.js'

interface Double {
  seats: readonly [Seat, Seat]
  who: Term
  from: string | null
  to: string | null
}

/** Each time two seats are held by one person that touches the as-of day, a day to come, or a meeting asked for. */
export const onePersonInTwoSeats: Finder = (sight) =>
  doublesIn(sight.seats)
    .filter((double) => matters(sight, double))
    .map(({ seats, who, from, to }) => ({
      code: 'one-person-in-two-seats',
      severity: 'warning',
      message: `One person in two seats: ${nameOf(who)} ${verbFor(from, to, sight.asOf)} ${listed(seats.map(({ name }) => quoted(name)))}${spanOf(from, to)}${statutoryShare(seats, sight.seats)}.`,
      seats: seats.map(({ name }) => name),
      person: wordOf(sight.records, who, from ?? sight.asOf),
    }))

/** ", 2 of the 4 statutory seats", where both are. */
export function statutoryShare(some: readonly Seat[], all: readonly Seat[]): string {
  const statutory = all.filter((seat) => seat.statutory).length
  return some.every((seat) => seat.statutory) ? `, ${some.length} of the ${statutory} statutory seats` : ''
}

function doublesIn(seats: readonly Seat[]): Double[] {
  return seats.flatMap((one, i) =>
    seats.slice(i + 1).flatMap((other) => one.terms.flatMap((a) => other.terms.flatMap((b) => overlapOf(one, a, other, b) ?? []))),
  )
}

function overlapOf(one: Seat, a: Term, other: Seat, b: Term): Double | null {
  if (keyOf(a) !== keyOf(b)) return null
  const from =
    [a.from, b.from]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  const to =
    [a.to, b.to]
      .filter((day) => day !== undefined)
      .sort()
      .at(0) ?? null
  return from !== null && to !== null && from > to ? null : { seats: [one, other], who: a, from, to }
}

function matters({ asOf, held }: Sight, { from, to }: Double): boolean {
  const within = (day: string) => (from === null || from <= day) && (to === null || day <= to)
  return to === null || to >= asOf || held.some(({ meeting }) => within(meeting.data.date))
}

function verbFor(from: string | null, to: string | null, asOf: string): string {
  return from !== null && from > asOf ? 'is to hold' : to !== null && to < asOf ? 'held' : 'holds'
}

function spanOf(from: string | null, to: string | null): string {
  return `${from === null ? '' : ` from ${formatDate(from)}`}${to === null ? '' : ` until ${formatDate(to)}`}`
}
