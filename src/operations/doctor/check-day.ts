// The day commands count from: whose is it, and can the computer's clock be right?
import { daysBetween, formatDate } from '../../core/date.js'
import { type Diagnosis, doubtful, right } from '../../core/diagnosis.js'

interface Day {
  timezone: string
  /** The day it is there by the computer's clock. */
  today: string
  /** The day that --as-of gives; null for none. */
  given: string | null
  /** The day of the last commit there; null where there is none. */
  lastCommit: string | null
}

export function checkDay({ timezone, today, given, lastCommit }: Day): Diagnosis {
  if (lastCommit !== null && daysBetween(today, lastCommit) > 1)
    return doubtful(
      'day',
      `By this computer's clock it is ${formatDate(today)}, and the last commit is of ${formatDate(lastCommit)}.`,
      'Set the clock, or count from another day with --as-of <date>.',
    )
  return right(
    'day',
    given === null
      ? `It is ${formatDate(today)} in the time zone ${timezone}.`
      : `Days are counted from ${formatDate(given)}, as --as-of says; the time zone is ${timezone}.`,
  )
}
