// The day that --as-of gives.
import { isDate } from '../core/date.js'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'
import type { GlobalOptions } from './context.js'

/** As `YYYY-MM-DD`; null where none is given. Fails on a day that does not exist. */
export function requireAsOf({ asOf }: GlobalOptions): string | null {
  if (asOf === undefined) return null
  if (isDate(asOf)) return asOf
  throw new Failure('usage', `${printable(asOf)} is not a day, expected one as YYYY-MM-DD.`, 'Write it like --as-of 2020-01-16.')
}
