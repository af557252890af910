// Reads a time of the day from the command line.
import { InvalidArgumentError } from './command.js'

/** The time itself; fails when there is no such time. */
export function parseTime(text: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new InvalidArgumentError('Write a time of the 24-hour clock, such as 14:00.')
  return text
}
