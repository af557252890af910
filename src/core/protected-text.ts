// Hides what redaction marks take out, so that no message, excerpt or list repeats it. Works on any text, even a broken file's.

import { lineStarts } from './lines.js'
import { isReason } from './mark-names.js'
import { lookAlikesIn, reasonsIn } from './mark-patterns.js'
import { type Paragraphs, paragraphsOf } from './paragraphs.js'
import { printable } from './printable.js'

const ELLIPSIS = '…'
const MARK =
  /(?::|\\(?:x3a|u003a|U0000003a)|：|﹕|︓|&#0*58;|&#x0*3a;|&colon;)[\s\p{Cf}]*r\p{Cf}*e\p{Cf}*d\p{Cf}*a\p{Cf}*c\p{Cf}*t(?![\p{L}\p{N}_-])/giu

/**
 * What stands in every mark, and in all that is meant as one: its name, a bracket straight behind a word, or braces. Most records hold
 * none of them, and to look closer at ten thousand such takes longer than most else.
 */
const MAY_BE_MARKED = /\{|\[(?<=[\p{L}-]\[)|r\p{Cf}*e\p{Cf}*d\p{Cf}*a\p{Cf}*c\p{Cf}*t/iu

/** Whether a text may hold a mark, or what is meant as one; most texts don't. */
export function mayBeMarked(text: string): boolean {
  return MAY_BE_MARKED.test(text)
}

interface Range {
  start: number
  end: number
}

/**
 * The stretches of a text that a reader of messages must not see, in order: every label of a redaction mark, every block's
 * lines, and after a mark that is not closed or not exact everything to the end of its paragraph (a block: of the text).
 * Around braces with a reason that belong to no label, the whole paragraph.
 */
export function protectedRanges(text: string): Range[] {
  if (!mayBeMarked(text)) return []
  const paragraphs = paragraphsOf(text)
  const marks = markRanges(text, paragraphs)
  const misspelt = lookAlikesIn(text)
    .filter(({ name, index }) => name === 'redact' && !startsMark(text, index))
    .map(({ index }) => ({ start: index, end: paragraphs.endOf(index) }))
  const loose = outside(marks, reasonsIn(text))
    .filter((index) => !isFence(text, index))
    .map((index) => ({ start: paragraphs.startOf(index), end: paragraphs.endOf(index) }))
  return joined([...marks, ...misspelt, ...loose])
}

/** The offsets that lie in no range and do not follow one's closing bracket; both in order. */
function outside(ranges: readonly Range[], offsets: readonly number[]): number[] {
  let next = 0
  return offsets.filter((offset) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) + 1 < offset) next += 1
    const range = ranges[next]
    return range === undefined || offset < range.start
  })
}

/** The labels and blocks of marks; a mark inside one that is hidden already is hidden with it. */
function markRanges(text: string, paragraphs: Paragraphs): Range[] {
  const ranges: Range[] = []
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < (ranges.at(-1)?.end ?? 0)) continue
    const after = index + mark.length
    if (/\s/.test(mark) && !/^\s*\[/.test(text.slice(after, after + 20))) continue // "decision: redact" is words
    ranges.push(isBlock(text, index) ? blockRange(text, index, after) : labelRange(text, after, paragraphs.endOf(after)))
  }
  return ranges
}

/** Ranges in order, those that touch as one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}

/** Whether a look-alike is one that the pattern for marks finds by itself. */
function startsMark(text: string, index: number): boolean {
  return /^:{1,9}redact(?![\p{L}\p{N}_-])/u.test(text.slice(index, index + 20))
}

/** Whether braces stand on the opening line of a block, which is no label's. */
function isFence(text: string, index: number): boolean {
  return /:{3,}redact$/.test(text.slice(Math.max(0, index - 40), index))
}

/** Whether the colon is the last of two or more that stand first on their line, in lists and quotations or not. */
function isBlock(text: string, colon: number): boolean {
  const colons = firstColon(text, colon)
  if (colons === colon) return false
  let i = colons
  while (i > 0 && /[ \t>*+.)\d-]/.test(text[i - 1] ?? '')) i -= 1
  return i === 0 || /[\r\n]/.test(text[i - 1] ?? '')
}

function firstColon(text: string, colon: number): number {
  let i = colon
  while (text[i - 1] === ':') i -= 1
  return i
}

/** The text with every protected stretch shown as `…`. */
export function maskProtected(text: string): string {
  let masked = ''
  let from = 0
  for (const { start, end } of protectedRanges(text)) {
    masked += text.slice(from, start) + ELLIPSIS
    from = end
  }
  return masked + text.slice(from)
}

/** The text with every protected stretch blank, its lines as many and as long as before: for finding on which line something stands. */
export function blankProtected(text: string): string {
  return protectedRanges(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, ' ') + rest.slice(end),
    text,
  )
}

/** A word as somebody typed it, for a message: nothing in it moves a cursor, and what it marks is out of it. */
export function asTyped(word: string): string {
  return printable(maskProtected(word))
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

function maskLine(text: string, line: Range, ranges: readonly Range[], column: number): MaskedLine {
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

/** A label's end is where the Markdown parser sees it: brackets balance, a backslash frees the next one. */
function labelRange(text: string, after: number, paragraphEnd: number): Range {
  if (text[after] !== '[' || text[after + 1] === ']') return { start: after, end: paragraphEnd }
  let depth = 0
  for (let i = after; i < paragraphEnd; i++) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '[') depth += 1
    else if (text[i] === ']' && --depth === 0)
      return { start: after + 1, end: hasKnownReason(text, i + 1, paragraphEnd) ? i : paragraphEnd }
  }
  return { start: after + 1, end: paragraphEnd }
}

/** Only a reason of the list may be shown: anything else between the braces may be what the reader must not see. */
function hasKnownReason(text: string, from: number, paragraphEnd: number): boolean {
  const reason = /^\{\s*reason=["']?([\w-]+)["']?(?:\s+as=(?:"[^"]*"|'[^']*'|[^\s"'}]+))?\s*\}/.exec(
    text.slice(from, Math.min(paragraphEnd, from + 300)),
  )?.[1]
  return reason !== undefined && isReason(reason)
}

/**
 * A block ends at a fence of its own length that stands as deep in quotations as it does and hardly further right, else with
 * the text: rather too much is hidden than too little.
 */
function blockRange(text: string, colon: number, after: number): Range {
  const first = firstColon(text, colon)
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, first - 200), first))?.[0] ?? ''
  const quotations = ' {0,3}>'.repeat(before.split('>').length - 1)
  const indent = before.length - (before.lastIndexOf('>') + 1) + 3
  const fence = new RegExp(`(?:\\r\\n|\\n|\\r)${quotations} {0,${indent}}:{${colon - first + 1}}[ \\t]*(?=\\r|\\n|$)`, 'g')
  const lineEnd = after + (/\r|\n|$/.exec(text.slice(after))?.index ?? 0)
  fence.lastIndex = lineEnd
  const start = text[after] === '[' ? after : lineEnd
  const end = fence.exec(text)?.index ?? text.length
  const inner = new RegExp(`[\\r\\n][ \\t>]*:{${colon - first + 1},}[a-z]`, 'i')
  return { start, end: inner.test(text.slice(lineEnd, end)) ? text.length : end }
}
