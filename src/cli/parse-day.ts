// Reads a day from the command line.

import { isDate } from '../core/date.js'
import { InvalidArgumentError } from './command.js'

/** The day itself; fails when there is no such day. */
export function parseDay(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('Write a day that exists, as YYYY-MM-DD.')
  return text
}
