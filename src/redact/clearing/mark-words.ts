// Puts a redaction mark around words of a source, and makes sure that it is one exactly.
import type { Reason } from '../../core/mark-names.js'
import { parseInline, parseMarkdown, plainText } from '../../core/markdown.js'
import { findMarks } from '../../core/marks.js'

export interface Taking {
  reason: Reason
  /** What stands in place of the words; null for the reason's own wording. */
  as: string | null
}

/** Signs of emphasis and links that may stand at the edge of the words and belong to them. */
const EDGE_BEFORE = /[*_~`[!]+$/
const EDGE_AFTER = /^(?:[*_~`]+|\]\([^()\s]*\))/

/**
 * The source with a mark around a stretch of it, or null where no mark fits there (across paragraphs, in code, halfway through
 * an emphasis): then a person must do it.
 */
export function markWords(source: string, start: number, end: number, taking: Taking, isInline: boolean): string | null {
  for (const [from, to] of [[start, end], widened(source, start, end)] as const) {
    const marked = markAll(source, [{ ...taking, start: from, end: to }], isInline)
    if (marked !== null) return marked
  }
  return null
}

function markAround(words: string, { reason, as }: Taking): string {
  const pseudonym = as === null ? '' : ` as="${as}"`
  return `:redact[${words}]{reason=${reason}${pseudonym}}`
}

function widened(source: string, start: number, end: number): [number, number] {
  const before = EDGE_BEFORE.exec(source.slice(Math.max(0, start - 10), start))?.[0].length ?? 0
  const after = EDGE_AFTER.exec(source.slice(end, end + 500))?.[0].length ?? 0
  return [start - before, end + after]
}

/** All of the stretches at once, in order and apart from each other; null when one of the marks is not exact. */
export function markAll(source: string, stretches: readonly (Taking & { start: number; end: number })[], isInline: boolean): string | null {
  const pieces: string[] = []
  const starts: number[] = []
  let [from, length] = [0, 0]
  for (const { start, end, ...taking } of stretches) {
    const mark = markAround(source.slice(start, end), taking)
    starts.push(length + start - from)
    pieces.push(source.slice(from, start), mark)
    length += start - from + mark.length
    from = end
  }
  const marked = [...pieces, source.slice(from)].join('')
  return isMarkedExactly(source, marked, starts, isInline) ? marked : null
}

/** Whether the marks stand where they should, nothing is wrong with them, and the words read as before. */
function isMarkedExactly(source: string, marked: string, starts: readonly number[], isInline: boolean): boolean {
  const [before, after] = [read(source, isInline), read(marked, isInline)]
  const found = new Set(after.marks.map(({ start }) => start))
  return starts.every((start) => found.has(start)) && after.faults.length <= before.faults.length && before.words === after.words
}

function read(source: string, isInline: boolean) {
  const root = isInline ? parseInline(source) : parseMarkdown(source)
  return { ...findMarks(root, source), words: plainText(root).replace(/\s+/g, ' ') }
}

/** Whether words may stand as a pseudonym: nothing in them ends the mark. */
export function isPseudonym(words: string): boolean {
  return words.trim() !== '' && !/["{}[\]\r\n]/.test(words)
}
