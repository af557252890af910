// Gives a record another value where there is one already: of a list or a mapping only the entries that change, in the form they have.
import { withEntry, withoutEntry } from './edit-entries.js'
import { keptEntries } from './kept-entries.js'
import { parseRecord, type StoreRecord } from './record.js'
import { isSameValue } from './same-value.js'
import { type Data, type Entries, formatYamlLike, formatYamlValue, type Path } from './yaml.js'

/** The same record with another value, put there whole where no smaller edit says it; null where that doesn't say it either. */
export function withValue(record: StoreRecord, path: Path, value: unknown): StoreRecord | null {
  const says = (changed: StoreRecord | null) => changed !== null && isSameValue(valueAt(changed, path), value)
  const small = edited(record, path, valueAt(record, path), value)
  if (says(small)) return small
  const whole = read(record, record.withField(path, value))
  return says(whole) ? whole : null
}

/** The same record with one more top-level field behind the others; null where no edit says it. */
export function withPair(record: StoreRecord, field: string, value: unknown): StoreRecord | null {
  return put(record, [], { at: Number.POSITIVE_INFINITY, item: { [field]: value } })
}

/** The same record without one of its top-level fields; null where no edit says it. */
export function withoutPair(record: StoreRecord, field: string): StoreRecord | null {
  return cut(record, [], Object.keys(record.data).indexOf(field))
}

function valueAt({ data }: StoreRecord, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Data | undefined)?.[step], data)
}

function edited(record: StoreRecord, path: Path, old: unknown, now: unknown): StoreRecord | null {
  if (isSameValue(old, now)) return record
  if (Array.isArray(old) && Array.isArray(now)) return old.length === 0 || now.length === 0 ? null : withList(record, path, old, now)
  return isMapping(old) && isMapping(now) ? withMapping(record, path, old, now) : null
}

/** From the end to the start, so that no number before moves; what comes is put in first, so that the list is never empty. */
function withList(record: StoreRecord, path: Path, old: readonly unknown[], now: readonly unknown[]): StoreRecord | null {
  let changed: StoreRecord | null = record
  let [oldEnd, nowEnd] = [old.length, now.length]
  for (const [oldKept, nowKept] of [[-1, -1] as const, ...keptEntries(old, now)].reverse()) {
    const coming = now.slice(nowKept + 1, nowEnd)
    for (const item of [...coming].reverse()) changed = put(changed, path, { at: oldKept + 1, item })
    for (let at = oldEnd - 1; at > oldKept; at--) changed = cut(changed, path, at + coming.length)
    oldEnd = oldKept
    nowEnd = nowKept
  }
  return changed
}

function withMapping(record: StoreRecord, path: Path, old: Data, now: Data): StoreRecord | null {
  let changed: StoreRecord | null = record
  for (const [key, value] of Object.entries(now)) {
    if (value === undefined) continue
    if (key in old) changed = changed && withValue(changed, [...path, key], value)
    else changed = put(changed, path, { at: Number.POSITIVE_INFINITY, item: { [key]: value } })
  }
  const keys = Object.keys(old)
  for (const [at, key] of [...keys.entries()].reverse()) if (now[key] === undefined) changed = cut(changed, path, at)
  return changed
}

function cut(record: StoreRecord | null, path: Path, at: number): StoreRecord | null {
  const entries = record?.entriesOf(path) ?? null
  return record === null || entries === null ? null : read(record, withoutEntry(record.text, entries, at))
}

/** An item of a list, or a mapping of the one field that a mapping is to have besides. */
function put(record: StoreRecord | null, path: Path, { at, item }: { at: number; item: unknown }): StoreRecord | null {
  const entries = record?.entriesOf(path) ?? null
  if (record === null || entries === null) return null
  const written = Array.isArray(valueAt(record, path)) ? formatItem(record, path, entries, item) : formatPair(item, entries)
  return read(record, withEntry(record.text, entries, at, written))
}

/** In the quotation marks of the first item; in brackets a comma or a bracket needs them too. */
function formatItem(record: StoreRecord, path: Path, { isFlow }: Entries, item: unknown): string {
  const { start } = record.rangeOf([...path, 0]) ?? { start: 0 }
  const quote = record.text.charAt(start)
  if (typeof item === 'string' && /["']/.test(quote)) return formatYamlLike(item, quote)
  return isFlow ? formatYamlValue([item]).slice(1, -1) : formatYamlValue(item)
}

/** `key: value`, which stands in braces when it is written alone. */
function formatPair(pair: unknown, { isFlow }: Entries): string {
  if (isFlow) return formatYamlValue(pair).slice(1, -1)
  return Object.entries(pair as Data)
    .map(([key, value]) => `${formatYamlValue(key)}: ${formatYamlValue(value)}`)
    .join('')
}

function read(record: StoreRecord, text: string | null): StoreRecord | null {
  if (text === null) return null
  const parsed = parseRecord(record.kind, record.file, record.id, text)
  return 'record' in parsed ? parsed.record : null
}

function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
}
