// Decides what the record of a newsletter says: the meetings it sums up, and that it was sent.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { RecordOf } from '../../core/records.js'
import { withFields } from '../../core/with-fields.js'
import { frontmatterOf } from '../records/frontmatter-of.js'
import type { ChosenNewsletter, MadeNewsletterRecord } from './choose-newsletter.js'

/** Fields as the schema names them. */
type Fields = Partial<RecordOf<'newsletter'>['data']>

/** The record with the fields given, made where there is none; null where it says so already. */
export function writeNewsletter({ id, issue, record }: ChosenNewsletter, fields: Fields): Change | null {
  const file = record?.file ?? `records/newsletters/${id}.md`
  if (record === null) return { file, text: frontmatterOf({ issue, status: 'draft', ...fields }) }
  const changed = Object.entries(fields).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(record.data[field as keyof Fields]),
  )
  return changed.length === 0 ? null : { file, text: withFields(record, Object.fromEntries(changed)).text, was: record.text }
}

/** The record of a newsletter that went out on a day. Fails where it sums up no meeting yet. */
export function sendNewsletter(made: MadeNewsletterRecord, on: string): Change | null {
  if ((made.record.data.meetings ?? []).length === 0)
    throw new Failure('refused', `Newsletter ${made.issue} is not written yet.`, 'Write it with kscp newsletter first.')
  return writeNewsletter(made, { status: 'published', on })
}
