// Blanks what needs no scanning in a source with marks: what redactions take out, and the marks' own signs; every offset stays.
import type { Mark } from '../../core/mark.js'
import { isReason } from '../../core/mark-names.js'
import { endOf, parseMarkdown, startOf } from '../../core/markdown.js'
import { findMarks } from '../../core/marks.js'

const MARK = /:(?:redact|clear|action|decision|next-agenda|summary)\[|:::(?:redact|summary)\b/

/** Whether there may be marks in a source: then only the Markdown parser can tell. */
export function mayHoldMarks(source: string): boolean {
  return MARK.test(source)
}

/** The source with the marks that stand in it blanked; one that is not exact takes out nothing. It is within the limits of a body. */
export function withoutMarks(source: string): string {
  if (!mayHoldMarks(source)) return source
  if (source.startsWith('\ufeff')) return `\ufeff${withoutMarks(source.slice(1))}`
  const { marks } = findMarks(parseMarkdown(source), source)
  return blankMarks(
    source,
    marks.filter(({ name, attributes }) => name !== 'redact' || isReason(attributes.reason ?? '')),
  )
}

/** The source with the signs of all marks blanked and their words left, so that marking words changes no sentence. */
export function blankSigns(source: string, marks: readonly Mark[]): string {
  return blank(source, marks.flatMap(signsOf))
}

/** The source with the given marks blanked, each character by a space; lines stay. The label of a mark that redacts nothing stays too. */
export function blankMarks(source: string, marks: readonly Mark[]): string {
  return blank(
    source,
    marks.flatMap((mark) => (mark.name === 'redact' ? [mark] : signsOf(mark))),
  )
}

function blank(source: string, stretches: readonly { start: number; end: number }[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue
    const first = Math.max(start, from)
    pieces.push(source.slice(from, first), source.slice(first, end).replace(/[^\r\n]/g, ' '))
    from = end
  }
  return [...pieces, source.slice(from)].join('')
}

function signsOf({ form, node, start, end }: Mark): { start: number; end: number }[] {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (first === undefined || last === undefined) return form === 'containerDirective' ? [] : [{ start, end }]
  return [
    { start, end: startOf(first) },
    { start: endOf(last), end },
  ]
}
