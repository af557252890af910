// Hides what redaction marks take out, so that no message, excerpt or list repeats it. Works on any text, even a broken file's.

const ELLIPSIS = '…'
const MARK = /(?::|：|﹕|︓|&#0*58;|&#x0*3a;|&colon;)[\s\p{Cf}]*r\p{Cf}*e\p{Cf}*d\p{Cf}*a\p{Cf}*c\p{Cf}*t(?![\p{L}\p{N}_-])/giu

interface Range {
  start: number
  end: number
}

/**
 * The stretches of a text that a reader of messages must not see: every label of a redaction mark, every block's lines,
 * and after a mark that is not closed or not exact everything to the end of its paragraph (a block: of the text).
 */
export function protectedRanges(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(MARK)) {
    const after = match.index + match[0].length
    const isBlock = /(^|\n|\r)[\s>]*:{2,}$/.test(text.slice(0, match.index))
    ranges.push(isBlock ? blockRange(text, match.index, after) : labelRange(text, after))
  }
  return ranges
}

/** The text with every protected stretch shown as `…`. Lines are kept apart only outside those stretches. */
export function maskProtected(text: string): string {
  let masked = ''
  let from = 0
  for (const { start, end } of protectedRanges(text)) {
    if (end <= from) continue
    masked += text.slice(from, Math.max(from, start)) + (start >= from ? ELLIPSIS : '')
    from = end
  }
  return masked + text.slice(from)
}

/** A word of a record in quotation marks, for a message. */
export function quote(word: string): string {
  return `"${maskProtected(word)}"`
}

/** One line of a text (counted from 1) with its protected stretches shown as `…`; also where a column of it has moved to. */
export function maskedLine(text: string, line: number, column: number): { words: string; column: number } {
  const ranges = protectedRanges(text)
  const { start, end } = lineRange(text, line)
  const target = start + column - 1
  let words = ''
  let from = start
  let moved = column
  for (const range of ranges) {
    if (range.end <= from || range.start >= end) continue
    const hidden = {
      start: Math.max(range.start, from),
      end: Math.min(range.end, end),
    }
    words += text.slice(from, hidden.start) + ELLIPSIS
    if (target >= hidden.end) moved -= hidden.end - hidden.start - ELLIPSIS.length
    else if (target > hidden.start) moved -= target - hidden.start
    from = hidden.end
  }
  return { words: words + text.slice(from, end), column: Math.max(1, moved) }
}

/** A label's end is where the Markdown parser sees it: brackets balance, a backslash frees the next one. */
function labelRange(text: string, after: number): Range {
  const paragraphEnd = endOfParagraph(text, after)
  if (text[after] !== '[') return { start: after, end: paragraphEnd }
  let depth = 0
  for (let i = after; i < paragraphEnd; i++) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '[') depth += 1
    else if (text[i] === ']' && --depth === 0) return { start: after + 1, end: text[i + 1] === '{' ? i : paragraphEnd }
  }
  return { start: after + 1, end: paragraphEnd }
}

function blockRange(text: string, colon: number, after: number): Range {
  const colons = /:+$/.exec(text.slice(0, colon + 1))?.[0].length ?? 3
  const lineEnd = /\r|\n|$/.exec(text.slice(after))?.index ?? 0
  const rest = text.slice(after + lineEnd)
  const close = new RegExp(`(?:\\r\\n|\\n|\\r)[\\s>]*:{${colons}}[ \\t]*(?=\\r|\\n|$)`).exec(rest)
  const hasLabel = text[after] === '['
  const start = hasLabel ? after : after + lineEnd
  return {
    start,
    end: close === null ? text.length : after + lineEnd + close.index,
  }
}

function endOfParagraph(text: string, from: number): number {
  const blank = /(\r\n|\n|\r)[ \t>]*(\r\n|\n|\r)/.exec(text.slice(from))
  return blank === null ? text.length : from + blank.index
}

function lineRange(text: string, line: number): Range {
  let start = 0
  for (let i = 1; i < line; i++) {
    const ending = /\r\n|\n|\r/.exec(text.slice(start))
    if (ending === null) return { start: text.length, end: text.length }
    start += ending.index + ending[0].length
  }
  const length = /\r|\n|$/.exec(text.slice(start))?.index ?? 0
  return { start, end: start + length }
}
