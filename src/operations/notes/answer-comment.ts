// Decides how a comment's record changes when it is accepted or declined.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import type { RecordOf, Records } from '../../core/records.js'
import { didYouMean } from '../../core/suggestion.js'
import { withFields } from '../../core/with-fields.js'
import { refuseMarks } from '../redaction/refuse-marks.js'
import { isOpen, shortIdOf } from './answers-to-notes.js'

export interface Answer {
  /** Why it is declined; null where it is accepted. */
  why: string | null
  on: string
}

/** The answered comment, named by its id, what follows the meeting's in it, or the beginning of that. Fails where there is none, or it is answered. */
export function answerComment(
  records: Records,
  meeting: RecordOf<'meeting'>,
  named: string,
  { why, on }: Answer,
): { id: string; change: Change } {
  const own = records.of('comment').filter(({ data }) => data.meeting === meeting.id)
  const exact = own.find(({ id }) => id === named || id === `${meeting.id}-${named}`)
  const comment = exact ?? onlyOpenBeginning(own, named)
  if (comment === undefined) {
    const ids = own.map(shortIdOf)
    const hint = ids.length === 0 ? 'Nobody has commented on these notes.' : didYouMean(named, ids)
    throw new Failure('usage', `There is no comment ${printable(named)} on the notes of ${meeting.id}.`, hint)
  }
  if (!isOpen(comment)) throw new Failure('refused', `The comment ${comment.id} ${stateOf(comment)}.`, null)
  if (why !== null) refuseMarks(why, '--why')
  const fields = why === null ? { status: 'accepted', answered: on } : { status: 'declined', why, answered: on }
  return { id: comment.id, change: { file: comment.file, text: withFields(comment, fields).text, was: comment.text } }
}

/** `os` for `os-2` or `os-table`, where no other comment waits for an answer whose short id begins so. */
function onlyOpenBeginning(own: readonly RecordOf<'comment'>[], named: string): RecordOf<'comment'> | undefined {
  const [only, ...others] = own.filter((each) => isOpen(each) && shortIdOf(each).startsWith(`${named.toLowerCase()}-`))
  return others.length === 0 ? only : undefined
}

function stateOf({ data }: RecordOf<'comment'>): string {
  if (data['nothing-to-add'] === true) return 'says that there is nothing to add, which needs no answer'
  return `was ${data.status}${data.answered === undefined ? '' : ` on ${data.answered}`}`
}
