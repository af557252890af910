// The source of a record without what no public copy prints of it: for telling on which line something stands.
import type { StoreRecord } from '../../core/record.js'
import type { RecordOf } from '../../core/records.js'
import type { Path } from '../../core/yaml.js'

/** Fields for those who keep the records; the title of earlier notes is printed, but mended by publishing them anew. */
const NEVER_PRINTED: readonly Path[] = [
  ['source'],
  ['note'],
  ['status'],
  ['circulation'],
  ['amendments'],
  ['approval', 'digest'],
  ['publication', 'title'],
  ['publication', 'url'],
  ['publication', 'digest'],
]

/** The text of the record, those fields blank, its lines as many and as long as before. */
export function printedSource({ text, rangeOf }: RecordOf<'meeting'>): string {
  return NEVER_PRINTED.flatMap((path) => rangeOf(path) ?? []).reduce(blank, text)
}

/** The same of a record of which only the title is printed; its fences stay. */
export function printedTitle({ text, rangeOf }: Pick<StoreRecord, 'text' | 'rangeOf'>): string {
  const title = rangeOf(['title']) ?? { start: 0, end: 0 }
  const line = (from: number, to: number) => text.slice(from, to).replace(/^(?!---$).*$/gm, '')
  const start = text.lastIndexOf('\n', title.start) + 1
  return line(0, start) + text.slice(start, title.end) + line(title.end, text.length)
}

function blank(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}
