// Decides what is sent and recorded when draft notes go round for comment.
import type { Change } from '../../core/change.js'
import { formatDate } from '../../core/date.js'
import type { DraftDocument } from '../../core/draft-document.js'
import { Failure } from '../../core/failure.js'
import type { RecordOf, Records } from '../../core/records.js'
import { lastRound } from '../../core/rounds.js'
import { withFields } from '../../core/with-fields.js'
import { FullNames } from '../full-names.js'
import { attendeesOf } from './answers-to-notes.js'
import { draftDocument } from './draft-document.js'
import { requireStage } from './require-stage.js'

type Meeting = RecordOf<'meeting'>

export interface Round {
  asOf: string
  /** The last day on which comments are taken. */
  commentsBy: string
  /** Whether notes that are out already may go out once more. */
  again: boolean
}

export interface CirculatedNotes {
  change: Change
  draft: DraftDocument
  letter: { to: { name: string; address: string }[]; subject: string; text: string }
  /** Initials of those who attended and have no address; ids where there are none. */
  withoutAddress: string[]
}

/** A round of comments on a meeting's notes. Fails where the notes are past that, and where the days don't fit. */
export function circulateNotes(records: Records, meeting: Meeting, { asOf, commentsBy, again }: Round): CirculatedNotes {
  requireStage(meeting, ['draft', 'circulated'], 'only drafts go round for comment')
  refuseOutOfOrder(meeting, asOf, commentsBy, again)
  const people = attendeesOf(records, meeting)
  if (people.length === 0)
    throw new Failure('refused', 'The notes say of nobody that they attended.', `Name those who did under attendees in ${meeting.file}.`)
  if (meeting.body.replace(/^#.*$/gm, '').trim() === '')
    throw new Failure('refused', 'The notes have headings and no words yet.', `Write them in ${meeting.file}; then say who attended.`)
  const round = lastRound(meeting) + 1
  const circulation = { on: asOf, 'comments-by': commentsBy, ...(round === 1 ? {} : { round }) }
  const circulated = withFields(meeting, { status: 'circulated', circulation })
  const to = people.flatMap(({ id }) => addressOf(records, id))
  return {
    change: { file: meeting.file, text: circulated.text, was: meeting.text },
    draft: draftDocument(records, circulated),
    letter: { to, ...wordsOf(records, meeting, commentsBy) },
    withoutAddress: people.filter(({ id }) => addressOf(records, id).length === 0).map(({ word }) => word),
  }
}

function refuseOutOfOrder({ id, data }: Meeting, asOf: string, commentsBy: string, again: boolean): void {
  if (asOf < data.date) throw new Failure('refused', `The meeting is on ${formatDate(data.date)}, which is still to come.`, null)
  if (commentsBy < asOf)
    throw new Failure('usage', `The last day for comments, ${formatDate(commentsBy)}, is past.`, 'Give a later day to --comments-by.')
  if (data.status !== 'circulated' || again) return
  const until = data.circulation?.['comments-by']
  throw new Failure(
    'refused',
    `The notes of ${id} are out already${until === undefined ? '' : `, for comments by ${formatDate(until)}`}.`,
    'To send them once more, for a new round of comments, add --again.',
  )
}

function addressOf(records: Records, id: string): { name: string; address: string }[] {
  const person = records.get('person', id)?.data
  return person?.email === undefined ? [] : [{ name: person.name, address: person.email }]
}

function wordsOf(
  records: Records,
  { data: { group: groupId, date, chair } }: Meeting,
  commentsBy: string,
): { subject: string; text: string } {
  const group = records.get('group', groupId)?.data.name ?? groupId
  const [met, until] = [formatDate(date), formatDate(commentsBy)]
  const subject = `Draft notes of the ${group}, ${met}: comments by ${until}`
  const text = `Dear colleagues,

The draft notes of the ${group} meeting on ${met} are attached.

Please send your comments by ${until}, or say that you have nothing to add. After that day the notes go to the Chair, ${new FullNames(records, date).full(chair)}, for approval.

The notes are a draft and may hold confidential information. Please do not pass them on.

${records.settings.name}
`
  return { subject, text }
}
