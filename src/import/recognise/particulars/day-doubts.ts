// What is doubtful in a day that was read, or that could not be: its weekday, whether there is such a day at all.
import { capital } from '../../../core/capital.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { type FoundDate, impossibleDays, weekdayOf } from '../dates.js'

/** Adds a warning where the weekday that is written is not the day's. */
export function checkWeekday({ date, weekday }: FoundDate, line: number, warnings: ImportWarning[]): void {
  if (date === null || weekday === null || weekdayOf(date) === weekday) return
  const [said, was] = [weekday, weekdayOf(date)].map(capital)
  warnings.push({ code: 'weekday-conflict', message: `The text says ${said}, but ${date} was a ${was}.`, line })
}

/** A warning for each day of a text that no calendar has. */
export function impossible(text: string, line: number): ImportWarning[] {
  return impossibleDays(text).map(({ words }) => ({ code: 'no-such-day', message: `There is no such day as “${words}”.`, line }))
}
