// Where lines begin in a text, on which line an offset stands, and how a line ends. `\r\n`, `\n` and `\r` each end a line.
import type { Place } from './problem.js'

/** The offset (UTF-16) at which each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  return starts
}

/** The place of an offset (UTF-16), given where the lines begin. */
export function placeIn(starts: readonly number[], offset: number): Place {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** The place of one offset in a text. */
export function placeAt(text: string, offset: number): Place {
  return placeIn(lineStarts(text), offset)
}

/** The line ending that a text's first line has. */
export function lineEndingOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n'
}
