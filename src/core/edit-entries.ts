// Takes one entry out of a list or a mapping in YAML, or puts one in, in the form that it has: a line each, or in brackets.
import { lineEndingOf } from './lines.js'
import type { Entries, Range } from './yaml.js'

/** The text without the entry of a number. Where it stands on lines of its own they go, with the comment on them. */
export function withoutEntry(text: string, { isFlow, ranges }: Entries, at: number): string {
  const [before, own, after] = [ranges[at - 1], ranges[at], ranges[at + 1]]
  if (own === undefined) return text
  const lines = linesOf(text, own)
  if (isBeginning(text, own) && (!isFlow || isAlone(text, own))) return cut(text, lines)
  if (!isFlow) return text
  const [gapBefore, gapAfter] = [gapBetween(text, before, own), gapBetween(text, own, after)]
  if (after !== undefined && isOnOneLine(gapAfter)) return cut(text, { start: own.start, end: after.start })
  if (before !== undefined && (isOnOneLine(gapBefore) || (after === undefined && !gapBefore.includes('#'))))
    return cut(text, { start: before.end, end: own.end })
  return cut(text, { start: own.start, end: own.end + (/^[ \t]*,?/.exec(text.slice(own.end))?.[0].length ?? 0) })
}

/** The text with a further entry before the one of a number, or at the end. There must be one already. */
export function withEntry(text: string, { isFlow, ranges }: Entries, at: number, written: string): string {
  const [next, last] = [ranges[at], ranges.at(-1)]
  const beside = next ?? last
  if (beside === undefined) return text
  const isByLines = isBeginning(text, beside) && (!isFlow || isAlone(text, beside))
  const comma = isFlow ? ',' : ''
  if (isByLines) {
    const lead = text.slice(linesOf(text, beside).start, beside.start) + (isFlow ? '' : dashAt(text, beside))
    const end = lineEndingOf(text)
    if (next !== undefined) return put(text, linesOf(text, next).start, `${lead}${written}${comma}${end}`)
    const isOpen = isFlow && /^[ \t]*,/.test(text.slice(beside.end))
    const lineEnd = beside.end + restOfLine(text, beside).length
    const added = put(text, lineEnd, `${end}${lead}${written}${isOpen ? comma : ''}`)
    return isOpen ? added : put(added, beside.end, comma)
  }
  if (!isFlow) return text
  const gap = gapBetween(text, ranges[0], ranges[1])
  const parted = /^,\s*$/.test(gap) ? gap : ', '
  return next === undefined ? put(text, beside.end, parted + written) : put(text, next.start, written + parted)
}

function cut(text: string, { start, end }: Range): string {
  return text.slice(0, start) + text.slice(end)
}

function put(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at)
}

/** From the start of the line on which an entry begins to that of the line below the one on which it ends. */
function linesOf(text: string, range: Range): Range {
  const rest = range.end + restOfLine(text, range).length
  const end = rest + (/^(?:\r\n|\n)/.exec(text.slice(rest))?.[0].length ?? 0)
  return { start: text.lastIndexOf('\n', range.start - 1) + 1, end }
}

function restOfLine(text: string, { end }: Range): string {
  return /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
}

function isBeginning(text: string, range: Range): boolean {
  return text.slice(linesOf(text, range).start, range.start).trim() === ''
}

/** Whether nothing follows an entry in brackets on its line but its comma and a comment. */
function isAlone(text: string, range: Range): boolean {
  return /^[ \t]*,?[ \t]*(?:#.*)?$/.test(restOfLine(text, range))
}

function gapBetween(text: string, before: Range | undefined, after: Range | undefined): string {
  return before === undefined || after === undefined ? '' : text.slice(before.end, after.start)
}

function isOnOneLine(gap: string): boolean {
  return !/[\r\n]/.test(gap)
}

/** A list's dash, with the spaces up to what it stands before. */
function dashAt(text: string, { start }: Range): string {
  const [dash, spaces = ' '] = /^-(?:([ \t]+)(?=[^\s#])|(?=\s))/.exec(text.slice(start)) ?? []
  return dash === undefined ? '' : `-${spaces}`
}
