// Counts working days: neither Saturdays and Sundays nor bank holidays.
import { counted } from './counted.js'
import { addDays, daysBetween, formatDate } from './date.js'
import { Failure } from './failure.js'

/** The bank holidays that are known. */
export interface Holidays {
  days: ReadonlySet<string>
  /** The first day from which every one is known; empty where none is. */
  since: string
  /** The last day up to which every one is known; empty where none is. */
  until: string
  /** The school terms, the earliest first. */
  terms: readonly Term[]
}

export interface Term {
  title: string
  from: string
  to: string
}

/** After it days have no form that a record holds. */
const LAST_DAY = '9999-12-31'

/** A working day, and where bank holidays on the way to it are not known, so that only weekends are left out: before those that are, or after. */
export interface WorkingDay {
  day: string
  notKnown: 'before' | 'after' | null
}

/** The working day so many after a day. Fails past the year 9999. */
export function addWorkingDays(day: string, count: number, { days, since, until }: Holidays): WorkingDay {
  if (count > daysBetween(day, LAST_DAY)) refuseSoFar(day, count)
  let reached = day
  for (let left = count; left > 0; ) {
    if (reached === LAST_DAY) refuseSoFar(day, count)
    reached = addDays(reached, 1)
    if (!isWeekend(reached) && !days.has(reached)) left -= 1
  }
  return { day: reached, notKnown: reached > until ? 'after' : count > 0 && addDays(day, 1) < since ? 'before' : null }
}

function refuseSoFar(day: string, count: number): never {
  throw new Failure(
    'usage',
    `${counted(count, 'working day')} after ${formatDate(day)} is past the year 9999.`,
    'Give a day that is sooner.',
  )
}

const A_SATURDAY = '2000-01-01'

function isWeekend(day: string): boolean {
  const sinceSaturday = (daysBetween(A_SATURDAY, day) % 7) + 7
  return sinceSaturday % 7 < 2
}
