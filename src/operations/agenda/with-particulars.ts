// Writes the time and the place of a meeting into its record: into the lines that the template keeps for them, times in quotes.
import type { StoreRecord } from '../../core/record.js'
import { collapse } from '../../core/undertakings.js'
import { reread, withFields } from '../../core/with-fields.js'
import { formatYamlValue } from '../../core/yaml.js'

/** When and where a meeting is to be; what isn't known is left out. */
export interface Particulars {
  start?: string | undefined
  end?: string | undefined
  venue?: string | undefined
}

/** The same record with those that are given, every other byte as it was. */
export function withParticulars<Fields>(record: StoreRecord<Fields>, { start, end, venue }: Particulars): StoreRecord<Fields> {
  const given = Object.entries({ start, end, venue }).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, collapse(value)] as const],
  )
  return given.reduce((placed, [field, value]) => withOne(placed, field, value), record)
}

function withOne<Fields>(record: StoreRecord<Fields>, field: string, value: string): StoreRecord<Fields> {
  const kept = new RegExp(`^# ${field}:.*$`, 'm')
  const isKept = !(field in (record.data as object)) && kept.test(record.text)
  const written = isKept
    ? reread(
        record,
        record.text.replace(kept, () => `${field}: ${formatYamlValue(value)}`),
      )
    : withFields(record, { [field]: value })
  return reread(written, written.text.replace(new RegExp(`^(${field}: )(\\d{2}:\\d{2})(?=\\s)`, 'm'), '$1"$2"'))
}
