// Gives a record one more item at the end of a list; every other byte stays, comments inside the list too.
import { lineStarts } from './lines.js'
import type { StoreRecord } from './record.js'
import { reread, withFields } from './with-fields.js'
import { type Data, formatYamlValue } from './yaml.js'

/** The same record with another item in a top-level list, which is begun where there is none. Fails when the result is no record any more. */
export function withItem<Fields>(record: StoreRecord<Fields>, field: string, item: Data): StoreRecord<Fields> {
  const list = (record.data as Data)[field]
  if (list === undefined) return begun(record, field, item)
  if (!Array.isArray(list) || list.length === 0) return withFields(record, { [field]: [item] })
  const { text } = record
  const start = offsetOf(record, [field])
  const last = endOf(record, [field, list.length - 1], list.at(-1))
  const written = formatYamlValue(item)
  if (text[start] === '[') return reread(record, `${text.slice(0, last)}, ${written}${text.slice(last)}`)
  const dash = /^[ \t]*- /.exec(text.slice(text.lastIndexOf('\n', start) + 1))
  if (dash === null) return withFields(record, { [field]: [...list, item] })
  const lineEnd = last + (/\r|\n|$/.exec(text.slice(last))?.index ?? 0)
  return reread(record, `${text.slice(0, lineEnd)}${lineEndingOf(text)}${dash[0]}${written}${text.slice(lineEnd)}`)
}

/** The line ending that a text's first line has. */
export function lineEndingOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n'
}

/** One item a line, so that each later one is a line of its own. */
function begun<Fields>(record: StoreRecord<Fields>, field: string, item: Data): StoreRecord<Fields> {
  const end = lineEndingOf(record.text)
  const lines = `${end}${field}:${end}  - ${formatYamlValue(item)}`
  return reread(
    record,
    record.text.replace(/(\r\n|\n)---(?=\r\n|\n|$)/, (fence) => lines + fence),
  )
}

function offsetOf<Fields>({ text, locate }: StoreRecord<Fields>, path: readonly (string | number)[]): number {
  const { line, column } = locate(path)
  return (lineStarts(text)[line - 1] ?? 0) + column - 1
}

/** Where a value ends, told by what stands behind another value in its place. */
function endOf<Fields>(record: StoreRecord<Fields>, path: readonly (string | number)[], value: unknown): number {
  const replaced = record.withField(path, value) ?? record.text
  const behind = replaced.length - offsetOf(record, path) - formatYamlValue(value).length
  return record.text.length - behind
}
