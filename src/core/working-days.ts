// Counts working days: neither Saturdays and Sundays nor bank holidays.
import { addDays, daysBetween } from './date.js'

/** The bank holidays that are known. */
export interface Holidays {
  days: ReadonlySet<string>
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

/** The working day so many after a day; and whether it lies past what is known, where only weekends are left out. */
export function addWorkingDays(day: string, count: number, { days, until }: Holidays): { day: string; isPastHolidays: boolean } {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1)
    if (!isWeekend(reached) && !days.has(reached)) left -= 1
  }
  return { day: reached, isPastHolidays: reached > until }
}

const A_SATURDAY = '2000-01-01'

function isWeekend(day: string): boolean {
  const sinceSaturday = (daysBetween(A_SATURDAY, day) % 7) + 7
  return sinceSaturday % 7 < 2
}
