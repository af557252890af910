// Decides the record of a comment on a meeting's draft notes, or of somebody having nothing to add.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import { minutesOf } from '../../core/minutes.js'
import type { RecordOf, Records } from '../../core/records.js'
import { lastRound } from '../../core/rounds.js'
import { personNamed, wordFor } from '../person-named.js'
import { frontmatterOf } from '../records/frontmatter-of.js'
import { attendeesOf } from './answers-to-notes.js'
import { requireOrder } from './require-order.js'
import { requireStage } from './require-stage.js'

type Meeting = RecordOf<'meeting'>

export interface Remark {
  /** Initials or an id. */
  by: string
  on: string
  item: number | null
  /** Null for nothing to add. */
  text: string | null
}

/** The new comment. Fails where the notes are not out for comment, and for whoever was not there. */
export function commentOnNotes(records: Records, meeting: Meeting, { by, on, item, text }: Remark): { id: string; change: Change } {
  requireStage(meeting, ['circulated'], 'comments are taken while they go round')
  requireOrder(on, meeting.data.circulation?.on, 'The notes went round')
  const person = personNamed(records, by, meeting.data.date)
  if (!attendeesOf(records, meeting).some(({ id }) => id === person.id))
    throw new Failure('refused', `${by} did not attend this meeting.`, 'Only those who attended comment on its notes.')
  refuseUnknownItem(meeting, item)
  const round = Math.max(1, lastRound(meeting))
  const fields = {
    meeting: meeting.id,
    by: wordFor(records, person, on),
    on,
    round: round === 1 ? undefined : round,
    item: item ?? undefined,
    ...(text === null ? { 'nothing-to-add': true } : { status: 'open' }),
  }
  const id = freeId(records, `${meeting.id}-${wordFor(records, person, meeting.data.date).toLowerCase()}-${on}`)
  const words = text === null ? '' : `\n${text.replace(/\r\n?/g, '\n').trim()}\n`
  return { id, change: { file: `records/comments/${id}.md`, text: `${frontmatterOf(fields)}${words}`, was: null } }
}

function refuseUnknownItem(meeting: Meeting, item: number | null): void {
  const numbers = minutesOf(meeting).items.flatMap(({ number }) => number ?? [])
  if (item !== null && !numbers.includes(item))
    throw new Failure(
      'usage',
      `The meeting has no item ${item}.`,
      numbers.length === 0 ? null : `The items are ${numbers[0]} to ${numbers.at(-1)}.`,
    )
}

/** Two clones in which one person comments on the same day are the only ones that could make the same. */
function freeId(records: Records, stem: string): string {
  for (let number = 1; ; number++) if (!records.has('comment', `${stem}-${number}`)) return `${stem}-${number}`
}
