// Gives a record other values for some fields, adds those that are not there yet and takes others out; every other byte stays.
import { Failure } from './failure.js'
import { lineEndingOf, placeAt } from './lines.js'
import { parseRecord, type StoreRecord } from './record.js'
import { isSameValue } from './same-value.js'
import { withoutPair, withPair, withValue } from './with-value.js'
import { type Data, formatYamlValue } from './yaml.js'

/**
 * The same record with other top-level fields; null takes a field out. A list or a mapping keeps the form it has, and the comments of what
 * stays in it. Fails when the result is no record any more, or would not say that and nothing else.
 */
export function withFields<Fields>(record: StoreRecord<Fields>, fields: { readonly [field: string]: unknown }): StoreRecord<Fields> {
  return Object.entries(fields).reduce((changed, [field, value]) => withOne(changed, field, value), record)
}

/** The same record with another text. Fails when it is no record any more. */
export function reread<Fields>({ kind, file, id }: StoreRecord<Fields>, text: string): StoreRecord<Fields> {
  const parsed = parseRecord(kind, file, id, text)
  if ('faults' in parsed) throw new Failure('refused', `With this change ${file} could not be read any more.`, 'Change it by hand.')
  return parsed.record as unknown as StoreRecord<Fields>
}

/** YAML has many hands: where the file would not say what is meant, and nothing else, it isn't touched. */
function withOne<Fields>(record: StoreRecord<Fields>, field: string, value: unknown): StoreRecord<Fields> {
  const before = record.data as Data
  const changed = changedIn(record as unknown as StoreRecord, field, value) as unknown as StoreRecord<Fields> | null
  if (changed !== null && isSameValue(changed.data, { ...before, [field]: value ?? undefined })) return changed
  throw new Failure(
    'refused',
    `${record.file} is written in a way that this change doesn't fit.`,
    'Change it by hand, then run kscp validate.',
  )
}

function changedIn(record: StoreRecord, field: string, value: unknown): StoreRecord | null {
  if (value === null && !(field in record.data)) return record
  if (value !== null && field in record.data) return withValue(record, [field], value)
  if (!hasPlainLines(record)) return value === null ? withoutPair(record, field) : withPair(record, field, value)
  if (value === null) return reread(record, withoutLines(record, field))
  return reread(record, withNewLines(record.text, `${field}: ${formatYamlValue(value)}`))
}

/** Whether each field begins a line of its own; in braces or indented they are edited as the entries of any other mapping. */
export function hasPlainLines({ entriesOf, text }: Pick<StoreRecord, 'entriesOf' | 'text'>): boolean {
  const {
    isFlow,
    ranges: [first],
  } = entriesOf([]) ?? { isFlow: false, ranges: [] }
  return !isFlow && (first === undefined || text[first.start - 1] === '\n')
}

/** Before the closing fence, which is the second line that is `---` alone. */
export function withNewLines(text: string, ...lines: readonly string[]): string {
  const end = lineEndingOf(text)
  return text.replace(/(\r\n|\n)---(?=\r\n|\n|$)/, (fence) => `${lines.map((line) => `${end}${line}`).join('')}${fence}`)
}

/** A comment below a field's value that is indented belongs to it. */
const CONTINUES = /^[ \t]+\S/

/** A field's line, and those below it that are its value, blank ones between them too. */
function withoutLines(record: StoreRecord, field: string): string {
  const { text } = record
  const lines = text.split(/(?<=\n)/)
  const first = record.locate([field], 'key').line - 1
  const { start, end } = record.rangeOf([field]) ?? { start: 0, end: 0 }
  let next = Math.max(first + 1, placeAt(text, start + text.slice(start, end).trimEnd().length).line)
  for (let i = next; isBlank(lines[i]) || CONTINUES.test(lines[i] ?? ''); i += 1) if (!isBlank(lines[i])) next = i + 1
  return [...lines.slice(0, first), ...lines.slice(next)].join('')
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === ''
}
