// The records as lists may show them: where a mark stands in a name or in another field that holds none, its words are out.
import { plainTitle } from './plain-title.js'
import { mayBeMarked, protectedRanges } from './protected-text.js'
import type { StoreRecord } from './record.js'
import { Records } from './records.js'
import type { FieldSchema } from './schema.js'
import type { Settings } from './settings.js'

/**
 * The same store for commands that show it: `validate` calls such a mark an error, and until it is mended a name shows as
 * `[redacted]`, or `…` where the mark is not exact. Titles and bodies stay as they are, since whoever shows them reads their marks.
 */
export function shownRecords(records: Records): Records {
  const all = records.all.map(shownRecord)
  const settings = shownSettings(records.settings)
  if (settings === records.settings && all.every((record, i) => record === records.all[i])) return records
  return new Records(records.kinds, settings, all, records.unread)
}

/** The record itself where nothing is hidden, as in nearly all. */
function shownRecord(record: StoreRecord): StoreRecord {
  const { kind, text, body, data } = record
  const above = text.slice(0, text.length - body.length)
  // An escape may stand for any letter of a mark.
  if (!mayBeMarked(above) && !above.includes('\\')) return record
  return { ...record, data: shownFields(data, kind.schema) }
}

function shownSettings(settings: Settings): Settings {
  if (![settings.name, ...Object.entries(settings.glossary).flat()].some(mayBeMarked)) return settings
  const glossary = Object.entries(settings.glossary).map(([short, meaning]) => [shownText(short), shownText(meaning)])
  return { ...settings, name: shownText(settings.name), glossary: Object.fromEntries(glossary) }
}

function shownFields<Value>(value: Value, schema: FieldSchema | undefined): Value
function shownFields(value: unknown, schema: FieldSchema | undefined): unknown {
  if (typeof value === 'string') return schema?.['x-kscp']?.inline === true ? value : shownText(value)
  if (Array.isArray(value)) return value.map((item) => shownFields(item, schema?.items))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, shownFields(inner, schema?.properties?.[field])]))
}

function shownText(text: string): string {
  return protectedRanges(text).length === 0 ? text : plainTitle(text)
}
