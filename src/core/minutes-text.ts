// The minutes as the Chair approves them: redaction and clearing marks off, their words kept; without status, approval and publication.
import type { Mark } from './mark.js'
import { endOf, startOf } from './markdown.js'
import { markedTexts } from './marked-text.js'
import type { RecordOf } from './records.js'
import type { Range } from './yaml.js'

/** Fields that change when notes are approved and published, and say nothing of the meeting. */
const NOT_APPROVED: readonly string[] = ['status', 'approval', 'publication']

/**
 * One text for the same minutes, however they are marked and wherever lines break between blocks: marking undoes no approval,
 * any other change does.
 */
export function minutesText(meeting: RecordOf<'meeting'>): string {
  const texts = markedTexts(meeting)
  const inline = new Map(
    texts.flatMap(({ field, source, marks }) => (field === null ? [] : [[field, withoutMarkSigns(source, marks)] as const])),
  )
  const fields = Object.entries(meeting.data)
    .filter(([field]) => !NOT_APPROVED.includes(field))
    .map(([field, value]) => [field, inline.get(field) ?? value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const body = texts.find(({ field }) => field === null)
  return `${JSON.stringify(fields)}\n${body === undefined ? '' : evenLines(withoutMarkSigns(body.source, body.marks))}`
}

function evenLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

/** The source with the signs of redaction and clearing marks taken away, and their words left. */
function withoutMarkSigns(source: string, marks: readonly Mark[]): string {
  const signs = marks
    .filter(({ name }) => name === 'redact' || name === 'clear')
    .flatMap(({ node, start, end }) => {
      const [first, last] = [node.children[0], node.children.at(-1)]
      if (first === undefined || last === undefined) return [{ start, end }]
      return [
        node.type === 'containerDirective' ? fenceSign(source, start, startOf(first)) : { start, end: startOf(first) },
        { start: endOf(last), end },
      ]
    })
    .sort((a, b) => b.start - a.start)
  return signs.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), source)
}

/** The lines above the first one of a block's own, so that this keeps its indentation; a fence behind a list's dash goes up to the words. */
function fenceSign(source: string, start: number, words: number): Range {
  const line = lineStart(source, start)
  return /^[\s>]*$/.test(source.slice(line, start)) ? { start: line, end: lineStart(source, words) } : { start, end: words }
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}
