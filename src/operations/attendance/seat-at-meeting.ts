// What a meeting's lists say of a seat: whether its holder came, or who came instead.
import type { SeatAtMeeting, SeatStatus } from '../../core/group-attendance.js'
import type { RecordOf, Records } from '../../core/records.js'
import { wordFor } from '../person-named.js'
import type { HeldMeeting } from './held-meetings.js'
import type { Entry, Named, Presence } from './presence.js'
import { holdersOn, type Seat } from './seat-holders.js'

/** Where two people share a seat, what says most for it holds. */
const BEST_FIRST: readonly SeatStatus[] = ['present', 'deputy', 'apologies', 'absent', 'not-recorded']

const STATUS_OF_LIST = { attendees: 'present', apologies: 'apologies', absent: 'absent' } as const

interface Said {
  status: SeatStatus
  holder: Named
  deputy: Entry | null
  items: number[] | null
}

export function seatAtMeeting(records: Records, seat: Seat, { meeting, presence }: HeldMeeting): SeatAtMeeting {
  const { date } = meeting.data
  const said = holdersOn(seat, date).map((holder) => saidOf(presence, holder))
  const [best] = said.sort((a, b) => BEST_FIRST.indexOf(a.status) - BEST_FIRST.indexOf(b.status))
  const at = { meeting: meeting.id, date }
  if (best === undefined) return { ...at, status: 'vacant', person: null, deputy: null, items: null, name: null }
  const { status, holder, deputy, items } = best
  const name = deputy === null ? nameOf(holder) : `${nameOf(deputy)} for ${nameOf(holder)}`
  return {
    ...at,
    status,
    person: wordOf(records, holder, date),
    deputy: deputy === null ? null : wordOf(records, deputy, date),
    items,
    name,
  }
}

/** Whether anybody was there for the seat. */
export function isRepresented({ status }: Pick<SeatAtMeeting, 'status'>): boolean {
  return status === 'present' || status === 'deputy'
}

/** Whether it counts in a rate: a vacant seat can't be absent. */
export function isHeld({ status }: Pick<SeatAtMeeting, 'status'>): boolean {
  return status !== 'vacant'
}

export function nameOf({ person, word }: Named): string {
  return person?.data.name ?? word
}

/** Initials where they mean this person on the day, else the id, or the word where it means nobody. */
export function wordOf(records: Records, { person, word }: { person: RecordOf<'person'> | undefined; word: string }, day: string): string {
  return person === undefined ? word : wordFor(records, person, day)
}

function saidOf(presence: Presence, holder: Named): Said {
  const own = presence.of(holder)
  const deputy = presence.deputyFor(holder)
  if (own?.list === 'attendees') return { status: 'present', holder, deputy: null, items: own.items }
  if (deputy?.list === 'attendees') return { status: 'deputy', holder, deputy, items: deputy.items }
  if (own !== undefined) return { status: STATUS_OF_LIST[own.list], holder, deputy: deputy ?? null, items: null }
  if (deputy !== undefined) return { status: STATUS_OF_LIST[deputy.list], holder, deputy, items: null }
  return { status: 'not-recorded', holder, deputy: null, items: null }
}
