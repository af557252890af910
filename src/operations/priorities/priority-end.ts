// When a priority comes to its end, and whether that is past on a day.
import { daysBetween } from '../../core/date.js'
import { addMonths } from '../../core/months.js'
import type { RecordOf } from '../../core/records.js'

type Priority = RecordOf<'priority'>

/** How long a Top Five runs: "a shorter timescale of perhaps three months" (notes of 20 November 2019, item 6). */
const MONTHS_OF_TOP_FIVE = 3

export interface PriorityEnd {
  day: string
  /** Whether the record names the day, as its last; else it is the day on which the three months of a Top Five are over. */
  isGiven: boolean
}

/** Its last day, else for the Top Five three months from its first; null where the dates for that are not set. */
export function endOf({ data: { horizon, from, to } }: Priority): PriorityEnd | null {
  if (to !== undefined) return { day: to, isGiven: true }
  return horizon === 'top-five' && from !== undefined ? { day: addMonths(from, MONTHS_OF_TOP_FIVE), isGiven: false } : null
}

/** Negative past the end. */
export function daysLeftOf(end: PriorityEnd, on: string): number {
  return daysBetween(on, end.day)
}

/** A day that the record names is still within; on the other the months are over. */
export function isPast({ day, isGiven }: PriorityEnd, on: string): boolean {
  return isGiven ? day < on : day <= on
}
