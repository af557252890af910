// Puts a redaction mark around words of a source, and makes sure that it is one exactly.
import type { Reason } from '../../core/mark-names.js'
import { parseInline, parseMarkdown } from '../../core/markdown.js'
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
    const marked = `${source.slice(0, from)}${markAround(source.slice(from, to), taking)}${source.slice(to)}`
    if (holdsMarkAt(marked, from, isInline) && faults(marked, isInline) <= faults(source, isInline)) return marked
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

function holdsMarkAt(source: string, at: number, isInline: boolean): boolean {
  return read(source, isInline).marks.some(({ name, start }) => name === 'redact' && start === at)
}

function faults(source: string, isInline: boolean): number {
  return read(source, isInline).faults.length
}

function read(source: string, isInline: boolean) {
  return findMarks(isInline ? parseInline(source) : parseMarkdown(source), source)
}

/** Whether words may stand as a pseudonym: nothing in them ends the mark. */
export function isPseudonym(words: string): boolean {
  return words.trim() !== '' && !/["{}[\]\r\n]/.test(words)
}
