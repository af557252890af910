// Decides what the record of a meeting says once whoever chaired it approves its notes.
import type { Change } from '../../core/change.js'
import { counted } from '../../core/counted.js'
import { addDays, formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { minutesText } from '../../core/minutes-text.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import { withFields } from '../../core/with-fields.js'
import { personNamed, wordFor } from '../person-named.js'
import { answersTo, shortIdOf } from './answers-to-notes.js'
import { requireOrder } from './require-order.js'
import { requireStage } from './require-stage.js'

type Meeting = RecordOf<'meeting'>

export interface Approving {
  /** Initials or an id. */
  by: string
  on: string
  digestOf: (text: string) => string
}

/** The approved meeting. Fails for anybody but the chair of that meeting, while comments may come, and while one is open. */
export function approveNotes(records: Records, meeting: Meeting, { by, on, digestOf }: Approving): Change {
  requireStage(meeting, ['circulated'], 'the Chair approves what has gone round for comment')
  const { chair, date } = meeting.data
  const person = personNamed(records, by, date)
  if (person.id !== resolvePerson(records, chair, date)?.id)
    throw new Failure('refused', `${by} did not chair this meeting: ${chair} did.`, 'Only whoever chaired a meeting approves its notes.')
  const { open, silent } = answersTo(records, meeting)
  if (open.length > 0)
    throw new Failure(
      'refused',
      `${counted(open.length, 'comment')} on the notes of ${meeting.id} ${open.length === 1 ? 'is' : 'are'} not answered: ${open.map(shortIdOf).join(', ')}.`,
      `Answer with: kscp notes comment ${meeting.id} --accept ID, or --decline ID --why "..."`,
    )
  requireOrder(on, meeting.data.circulation?.on, 'The notes went round')
  refuseTooEarly(
    meeting,
    on,
    silent.filter(({ id }) => id !== person.id).map(({ word }) => word),
  )
  const approval = { by: wordFor(records, person, date), on, digest: digestOf(minutesText(meeting)) }
  return { file: meeting.file, text: withFields(meeting, { status: 'approved', approval }).text, was: meeting.text }
}

/** Whoever approves answers by that; for the others the round must be over. */
function refuseTooEarly({ id, data: { circulation } }: Meeting, on: string, silent: readonly string[]): void {
  const until = circulation?.['comments-by']
  if (silent.length === 0 || (until !== undefined && on > until)) return
  const message = `${silent.join(', ')} ${silent.length === 1 ? 'has' : 'have'} not answered yet`
  if (until === undefined)
    throw new Failure('refused', `${message}, and no last day for comments is recorded.`, `Give one: kscp notes circulate ${id} --again`)
  throw new Failure(
    'refused',
    `${message}, and comments may be made until ${formatDate(until)}.`,
    `The notes may be approved from ${formatDate(addDays(until, 1))} on, or once everyone has answered.`,
  )
}
