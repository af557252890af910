// Who holds a group's seats, and when: the holders of a day, and the times when nobody does.
import { addDays } from '../../core/date.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent, resolvePerson } from '../../core/references.js'
import type { Named } from './presence.js'

/** One person's time in a seat; without `from` since ever, without `to` for good. */
export interface Term extends Named {
  from?: string
  to?: string
}

export interface Seat {
  /** Plain text. */
  name: string
  statutory: boolean
  /** The earliest first. */
  terms: readonly Term[]
}

/** A time when nobody holds a seat: null for since ever, and for no known end. */
export interface Vacancy {
  from: string | null
  to: string | null
  before: Term | null
  after: Term | null
}

export function seatsOf(records: Records, { data }: RecordOf<'group'>): Seat[] {
  return (data.seats ?? []).map(({ seat, statutory, holders }) => ({
    name: plainTitle(seat),
    statutory: statutory === true,
    terms: (holders ?? [])
      .map(({ person: word, ...time }) => ({ word, person: resolvePerson(records, word, time.from ?? null), ...time }))
      .sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) < startOf(b) ? -1 : 1)),
  }))
}

export function holdersOn({ terms }: Seat, day: string): Term[] {
  return terms.filter((term) => isCurrent(term, day))
}

/** Every time a seat is vacant, the earliest first. */
export function vacanciesOf({ terms }: Seat): Vacancy[] {
  const vacancies: Vacancy[] = []
  let free: string | null = ''
  let before: Term | null = null
  for (const term of terms) {
    if (free === null) break
    const from = startOf(term)
    if (from > free) vacancies.push({ from: free || null, to: addDays(from, -1), before, after: term })
    const end: string | null = term.to === undefined ? null : addDays(term.to, 1)
    if (end === null || end > free) {
      free = end
      before = term
    }
  }
  if (free !== null) vacancies.push({ from: free || null, to: null, before, after: null })
  return vacancies
}

/** Since ever comes before every day. */
function startOf({ from }: Term): string {
  return from ?? ''
}
