// Shows a text without what redaction marks take out, so that no message, excerpt or list repeats it.
import { lineStarts } from './lines.js'
import { printable } from './printable.js'
import { protectedRanges } from './protected-text.js'
import { ELLIPSIS, type Stretch, withoutStretches } from './stretch.js'

/** The text with every protected stretch shown as `…`. */
export function maskProtected(text: string): string {
  return withoutStretches(text, protectedRanges(text))
}

/** The text with every protected stretch blank, its lines as many and as long as before: for finding on which line something stands. */
export function blankProtected(text: string): string {
  return protectedRanges(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, ' ') + rest.slice(end),
    text,
  )
}

/** A word as somebody typed it, for a message: nothing in it moves a cursor, and what it marks is out of it; an empty one stands in quotation marks. */
export function asTyped(word: string): string {
  return word.trim() === '' ? `"${printable(word)}"` : printable(maskProtected(word))
}

/** A word of a record in quotation marks, for a message. */
export function quote(word: string): string {
  return `"${maskProtected(word)}"`
}

interface MaskedLine {
  words: string
  /** Where the column asked for stands in these words. */
  column: number
}

/** Shows lines of a text (counted from 1) with its protected stretches as `…`. */
export function maskedLines(text: string): (line: number, column: number) => MaskedLine {
  const starts = lineStarts(text)
  const ranges = protectedRanges(text)
  return (line, column) => {
    const start = starts[line - 1] ?? text.length
    const end = start + (/[\r\n]/.exec(text.slice(start, starts[line] ?? text.length))?.index ?? text.length - start)
    return maskLine(text, { start, end }, ranges, column)
  }
}

function maskLine(text: string, line: Stretch, ranges: readonly Stretch[], column: number): MaskedLine {
  const target = line.start + column - 1
  let words = ''
  let from = line.start
  let moved = column
  for (const range of ranges) {
    if (range.end <= from || range.start >= line.end) continue
    const hidden = { start: Math.max(range.start, from), end: Math.min(range.end, line.end) }
    words += text.slice(from, hidden.start) + ELLIPSIS
    if (target >= hidden.end) moved -= hidden.end - hidden.start - ELLIPSIS.length
    else if (target > hidden.start) moved -= target - hidden.start
    from = hidden.end
  }
  return { words: words + text.slice(from, line.end), column: Math.max(1, moved) }
}
