// Gives a record other values for some fields, adds those that are not there yet and takes others out; every other byte stays.
import { Failure } from './failure.js'
import { parseRecord, type StoreRecord } from './record.js'
import { type Data, formatYamlValue } from './yaml.js'

/** The same record with other top-level fields; null takes a field out. Fails when the result is no record any more. */
export function withFields<Fields>(record: StoreRecord<Fields>, fields: { readonly [field: string]: unknown }): StoreRecord<Fields> {
  return Object.entries(fields).reduce((changed, [field, value]) => reread(changed, withOne(changed, field, value)), record)
}

/** The same record with another text. Fails when it is no record any more. */
export function reread<Fields>({ kind, file, id }: StoreRecord<Fields>, text: string): StoreRecord<Fields> {
  const parsed = parseRecord(kind, file, id, text)
  if ('faults' in parsed) throw new Failure('refused', `With this change ${file} could not be read any more.`, 'Change it by hand.')
  return parsed.record as unknown as StoreRecord<Fields>
}

function withOne<Fields>(record: StoreRecord<Fields>, field: string, value: unknown): string {
  const isThere = field in (record.data as Data)
  if (value === null) return isThere ? withoutLines(record, field) : record.text
  return (isThere ? record.withField([field], value) : null) ?? withNewLine(record.text, `${field}: ${formatYamlValue(value)}`)
}

/** Before the closing fence, which is the second line that is `---` alone. */
function withNewLine(text: string, line: string): string {
  const end = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  return text.replace(/(\r\n|\n)---(?=\r\n|\n|$)/, (fence) => `${end}${line}${fence}`)
}

/** A line below a field's own that is part of its value: indented, or an entry of a list. */
const CONTINUES = /^(?:[ \t]+\S|-[ \t\r\n])/

/** A field's line, and those below it that are its value, blank ones between them too. */
function withoutLines<Fields>(record: StoreRecord<Fields>, field: string): string {
  const lines = record.text.split(/(?<=\n)/)
  const first = record.locate([field], 'key').line - 1
  let next = first + 1
  for (let i = next; isBlank(lines[i]) || CONTINUES.test(lines[i] ?? ''); i += 1) if (!isBlank(lines[i])) next = i + 1
  return [...lines.slice(0, first), ...lines.slice(next)].join('')
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === ''
}
