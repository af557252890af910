// Seats that nobody holds: on the as-of day, from a coming day on, or at a meeting that was held.
import { formatDate } from '../../../core/date.js'
import type { AttendanceFinding } from '../../../core/group-attendance.js'
import { nameOf } from '../seat-at-meeting.js'
import { type Seat, type Vacancy, vacanciesOf } from '../seat-holders.js'
import { quoted } from '../words.js'
import type { Finder, Sight } from './sight.js'

export const seatsVacant: Finder = (sight) =>
  sight.seats.flatMap((seat) => vacanciesOf(seat).flatMap((vacancy) => findingFor(sight, seat, vacancy) ?? []))

function findingFor({ asOf, group, held }: Sight, seat: Seat, vacancy: Vacancy): AttendanceFinding | null {
  const { from, to } = vacancy
  const isPast = to !== null && to < asOf
  const met = held.filter(({ meeting }) => (from === null || from <= meeting.data.date) && (to === null || meeting.data.date <= to))
  if (isPast && met.length === 0) return null
  const meeting = met.at(-1)?.meeting.id
  return {
    code: 'seat-vacant',
    severity: isPast ? 'note' : 'warning',
    message: `${sentenceFor(seat, vacancy, asOf)}${isPast ? '' : ` Write who holds it in ${group.file}.`}`,
    seat: seat.name,
    ...(meeting === undefined ? {} : { meeting }),
  }
}

function sentenceFor({ name, terms }: Seat, { from, to, before, after }: Vacancy, asOf: string): string {
  if (terms.length === 0) return `${quoted(name)} has no holder.`
  const last = before?.to === undefined ? '' : `${nameOf(before)} ${before.to < asOf ? 'held' : 'holds'} it until ${formatDate(before.to)}`
  const next =
    after?.from === undefined
      ? 'nobody is said to follow'
      : `${nameOf(after)} ${after.from > asOf ? 'is to hold' : 'holds'} it from ${formatDate(after.from)}`
  return `${quoted(name)} ${stateOf(from, to, asOf)}: ${[last, next].filter((part) => part !== '').join(' and ')}.`
}

function stateOf(from: string | null, to: string | null, asOf: string): string {
  if (to !== null && to < asOf) return `was vacant ${from === null ? '' : `from ${formatDate(from)} `}until ${formatDate(to)}`
  if (from !== null && from > asOf) return `will be vacant from ${formatDate(from)}`
  return from === null ? 'is vacant' : `has been vacant since ${formatDate(from)}`
}
