// Finds the records whose marks take something out: at whatever stage they are, and whether or not their fields fit the schema.
import { markedTexts } from '../../core/marked-text.js'
import { protectedRanges } from '../../core/protected-text.js'
import type { StoreRecord } from '../../core/record.js'
import type { Records } from '../../core/records.js'
import { type RemovedText, removedFrom } from '../../redact/oracle/removed-text.js'

const found = new WeakMap<Records, readonly StoreRecord[]>()

/** Every record with a redaction mark; looked for once in each store. */
export function markedRecords(records: Records): readonly StoreRecord[] {
  const known = found.get(records)
  if (known !== undefined) return known
  const marked = records.all.filter(
    (record) => mayRedact(record) && markedTexts(record).some(({ marks }) => marks.some(({ name }) => name === 'redact')),
  )
  found.set(records, marked)
  return marked
}

/** The marked records that are neither the notes of one of the meetings nor the record of one of their actions. */
export function markedBesides(records: Records, meetings: readonly string[]): StoreRecord[] {
  return markedRecords(records).filter((record) => !meetings.some((id) => isOf(record, id)))
}

/** Whether a record is a meeting's own, or that of one of its actions. */
export function isOf({ kind, id, data }: StoreRecord, meetingId: string): boolean {
  return kind.name === 'meeting' ? id === meetingId : kind.name === 'action' && data.meeting === meetingId
}

/** What the marks of a record take out. */
export function removedTexts(record: StoreRecord<object>): RemovedText[] {
  return markedTexts(record).flatMap((text) => removedFrom(text, record.file))
}

/** Whether the text of a file holds a mark, or what is meant as one: then its marks must be exact. */
export function isMeantToRedact(text: string): boolean {
  return protectedRanges(text).length > 0
}

/** Whether one of a record's fields holds such a mark, whatever escapes it is written with. */
export function fieldsHoldMarks(record: StoreRecord): boolean {
  const fields = fieldsOf(record)
  return isMeantToRedact(fields) || (fields.includes('\\') && isMeantToRedact(JSON.stringify(record.data)))
}

/** A quick look, before the marks are read: an escape in the fields may stand for any letter of one. */
function mayRedact(record: StoreRecord): boolean {
  return record.text.includes(':redact') || fieldsOf(record).includes('\\')
}

/** The lines above a record's body. */
function fieldsOf({ text, body }: StoreRecord): string {
  return text.slice(0, text.length - body.length)
}
