// Somebody in no seat who has the posts that the last holders of two vacant seats had: who is to take both, as far as the records tell.
import { formatDate } from '../../../core/date.js'
import type { RecordOf, Records } from '../../../core/records.js'
import { wordFor } from '../../person-named.js'
import { keyOf } from '../presence.js'
import { nameOf } from '../seat-at-meeting.js'
import { type Seat, type Term, vacanciesOf } from '../seat-holders.js'
import { listed, quoted } from '../words.js'
import { statutoryShare } from './one-person-in-two-seats.js'
import type { Finder } from './sight.js'

type Person = RecordOf<'person'>
type Role = Person['data']['roles'][number]

interface OpenSeat {
  seat: Seat
  last: Term
  /** The first day that nobody is known to hold it. */
  from: string
}

export const onePersonExpectedInTwoSeats: Finder = ({ records, group, seats, asOf }) => {
  const open = seats.flatMap((seat) => openSeat(seat) ?? [])
  return followersIn(records, seats).flatMap((person) => {
    const theirs = open.filter(({ last }) => rolesLike(person, last).some(({ to }) => to === undefined || to >= asOf))
    if (theirs.length < 2) return []
    const seatsOpen = theirs.map(({ seat }) => seat)
    const names = seatsOpen.map(({ name }) => name)
    return [
      {
        code: 'one-person-expected-in-two-seats',
        severity: 'warning',
        message: `One person in two seats is expected from ${formatDate(latestOf(theirs.map(({ from }) => from)))}: ${listed(names.map(quoted))}${statutoryShare(seatsOpen, seats)}. ${person.data.name} is recorded in the posts of ${listed(theirs.map(({ last }) => nameOf(last)))} ${startOf(person, theirs)}, but holds neither seat. If so, write ${person.id} as the holder of both in ${group.file}, with the day.`,
        seats: names,
        person: wordFor(records, person, asOf),
      },
    ]
  })
}

function latestOf(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? ''
}

function startOf(person: Person, theirs: readonly OpenSeat[]): string {
  const starts = theirs.flatMap(({ last }) => rolesLike(person, last).flatMap(({ from }) => from ?? []))
  return starts.length === 0 ? 'with no start date' : `from ${formatDate(latestOf(starts))}`
}

function openSeat(seat: Seat): OpenSeat | null {
  const vacancy = vacanciesOf(seat).at(-1)
  const last = vacancy?.before
  return vacancy?.to === null && vacancy.from !== null && last != null ? { seat, last, from: vacancy.from } : null
}

/** Everyone who never held a seat. */
function followersIn(records: Records, seats: readonly Seat[]): Person[] {
  const seated = new Set(seats.flatMap(({ terms }) => terms).map(keyOf))
  return records.of('person').filter(({ id }) => !seated.has(id))
}

/** The roles that are a holder's post: of the same organisation, and called the same but for how it is held. */
function rolesLike(person: Person, { person: last }: Term): Role[] {
  return person.data.roles.filter((role) => (last?.data.roles ?? []).some((held) => isSamePost(role, held)))
}

function isSamePost(a: Role, b: Role): boolean {
  return a.organisation !== undefined && a.organisation === b.organisation && postOf(a.title) === postOf(b.title)
}

/** A post's title without the words for how somebody holds it. */
function postOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b(?:interim|acting|joint|new|temporary)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
