// Reads a span of time from the command line.
import { InvalidArgumentError } from './command.js'

/** Days of a span such as `14d`, `2w` or `14`. */
export function parseSpan(text: string): number {
  const parts = /^(\d{1,4})(d|w)?$/.exec(text)
  if (parts === null) throw new InvalidArgumentError('Write it like 14d or 2w.')
  return Number(parts[1]) * (parts[2] === 'w' ? 7 : 1)
}
