// Gives a record one more item at the end of a list; every other byte stays, comments inside the list too.
import type { StoreRecord } from './record.js'
import { hasPlainLines, reread, withFields, withNewLines } from './with-fields.js'
import { type Data, formatYamlValue } from './yaml.js'

/** The same record with another item in a top-level list, which is begun where there is none. Fails when the result is no record any more. */
export function withItem<Fields>(record: StoreRecord<Fields>, field: string, item: Data): StoreRecord<Fields> {
  const list = (record.data as Data)[field]
  if (list !== undefined) return withFields(record, { [field]: [...(Array.isArray(list) ? list : []), item] })
  if (!hasPlainLines(record)) return withFields(record, { [field]: [item] })
  // One item a line, so that each later one is a line of its own.
  return reread(record, withNewLines(record.text, `${field}:`, `  - ${formatYamlValue(item)}`))
}
