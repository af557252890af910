// Refuses a day that lies before the one that must come first: stages follow each other.
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'

/** Fails where `on` is earlier than `first`; `what` says of what that day is, such as "The notes went round". */
export function requireOrder(on: string, first: string | undefined, what: string): void {
  if (first === undefined || on >= first) return
  throw new Failure(
    'refused',
    `${what} on ${formatDate(first)}, so this can't be on ${formatDate(on)}.`,
    'Give the right day with --as-of, or leave it out.',
  )
}
