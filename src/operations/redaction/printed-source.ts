// The source of a meeting's notes without what no public copy prints of it: for telling on which line something stands.
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
  const ranges = NEVER_PRINTED.flatMap((path) => rangeOf(path) ?? [])
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, ' ') + rest.slice(end),
    text,
  )
}
