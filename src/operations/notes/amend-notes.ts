// Decides what the record of a meeting says once its approved notes are opened again: a draft, with what held until then as history.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { RecordOf, Records } from '../../core/records.js'
import { withFields } from '../../core/with-fields.js'
import { isPlainWord } from '../../redact/scan/plain-word.js'
import { scanText } from '../../redact/scan/scan-text.js'
import { registerByRecord } from '../../redact/scan/store-register.js'
import { personNamed, wordFor } from '../person-named.js'
import { refuseMarks } from '../redaction/refuse-marks.js'

export interface Amending {
  why: string
  /** Initials or an id of whoever opens them, or null. */
  by: string | null
  on: string
}

/** The meeting as a draft again. Fails unless its notes are approved. */
export function amendNotes(records: Records, meeting: RecordOf<'meeting'>, { why, by, on }: Amending): Change {
  const { status, circulation, approval, amendments } = meeting.data
  if (status !== 'approved' && status !== 'published')
    throw new Failure('refused', `The notes of ${meeting.id} are ${status}, so they are open already.`, `Change them in ${meeting.file}.`)
  if (why.trim() === '')
    throw new Failure('usage', 'Nothing says why the notes are opened again.', 'Write it like --why "A name was wrong."')
  refuseMarks(why, '--why')
  if (scanText(why, registerByRecord(records)).some((sighting) => !isPlainWord(sighting, why)))
    throw new Failure(
      'refused',
      'What is said after --why may name somebody, or tell who it is, and it is printed in the public copy.',
      'Say it in other words, such as --why "A name in item 3 was wrong."',
    )
  const amendment = {
    on,
    ...(by === null ? {} : { by: wordFor(records, personNamed(records, by, on), on) }),
    why: why.trim(),
    ...(circulation === undefined ? {} : { circulation }),
    ...(approval === undefined ? {} : { approval }),
  }
  const fields = { status: 'draft', circulation: null, approval: null, amendments: [...(amendments ?? []), amendment] }
  return { file: meeting.file, text: withFields(meeting, fields).text, was: meeting.text }
}
