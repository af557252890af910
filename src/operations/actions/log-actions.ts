// Decides what is written to put into the log the actions that a meeting's minutes mark and the log lacks: the minutes stay as they are.
import type { Change } from '../../core/change.js'
import { formatDate } from '../../core/date.js'
import { meetingsAhead } from '../../core/due-day.js'
import { dueInFull } from '../../core/due-in-full.js'
import { Failure } from '../../core/failure.js'
import type { Mark } from '../../core/mark.js'
import { isLeftOpen, minutesOf } from '../../core/minutes.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { loggedNumbers, notLogged, type Undertaking } from '../../core/undertakings.js'
import { meetingDaysAfter } from '../due/meeting-days.js'
import { hideOwn } from '../hide-marked.js'
import { type Doing, doer } from './action-step.js'
import { requireFit } from './change-action.js'
import { newActionRecord } from './new-action-record.js'

type Meeting = RecordOf<'meeting'>

export interface LoggedActions {
  /** None where the log has them all. */
  changes: Change[]
  /** As a commit message. */
  did: string
  /** A sentence for each action. */
  said: string[]
}

/** Fails on a meeting that is still to come, and where a mark can't be told, is taken out whole, or its action can't be kept. */
export function logActions(records: Records, meeting: Meeting, doing: Doing): LoggedActions {
  const by = doer(records, doing)
  if (doing.on < meeting.data.date)
    throw new Failure('refused', `The meeting is on ${formatDate(meeting.data.date)}, which is still to come.`, null)
  const marked = notLogged(records, meeting, loggedNumbers(records))
  requireTold(meeting, marked)
  const what = marked.length === 1 ? `action ${meeting.id}-${marked[0]?.number}` : `${marked.length} actions`
  return {
    changes: requireFit(
      records,
      marked.map((undertaking) => recordOf(meeting, undertaking)),
    ),
    did: `Log ${what} that the minutes of ${meeting.id} mark${by === null ? '' : `, by ${by}`}`,
    said: marked.map((undertaking) => told(records, meeting, undertaking)),
  }
}

function requireTold(meeting: Meeting, marked: readonly Undertaking[]): void {
  if (isLeftOpen(minutesOf(meeting)))
    throw new Failure(
      'refused',
      `A block is left open in the minutes of ${meeting.id}, so nobody can tell where an item ends.`,
      'Run kscp validate to see where.',
    )
  const twice = marked.find(({ number }, i) => marked.some((other, j) => j < i && other.number === number))
  if (twice !== undefined)
    throw new Failure('refused', `Two actions in the minutes have the number ${twice.number}.`, `Give one another in ${meeting.file}.`)
  const takenOut = marked.find(({ mark }) => isInTakenOutBlock(meeting, mark))
  if (takenOut !== undefined)
    throw new Failure(
      'refused',
      `Action ${takenOut.number} stands in a block that is taken out, and its record would show its words.`,
      `Put it outside the block in ${meeting.file}, and mark the words to take out in its label, each by :redact[...]{reason=...}.`,
    )
  const above = marked.find(({ item }) => item === null)
  if (above !== undefined)
    throw new Failure(
      'refused',
      `Action ${above.number} stands above the first item of the minutes, and an action belongs to one.`,
      `Put it below the heading of its item in ${meeting.file}.`,
    )
}

/** A record holds the label alone, and a mark around it isn't in the label. */
function isInTakenOutBlock(meeting: Meeting, { start, end }: Mark): boolean {
  return minutesOf(meeting).marks.some((block) => block.name === 'redact' && block.start < start && end <= block.end)
}

function recordOf({ id, data: { date } }: Meeting, { number, item, title, owners, due }: Undertaking): Change {
  const fields = { title, meeting: id, item, number, owners, raised: date, due: due ?? undefined, status: 'open' }
  return newActionRecord(`${id}-${number}`, fields)
}

/** An action without a due is due at the next meeting. What the minutes take out elsewhere is not told. */
function told(records: Records, meeting: Meeting, { number, owners, due, title }: Undertaking): string {
  const ahead = meetingsAhead(due ?? 'next-meeting')
  const { group, date } = meeting.data
  const day = ahead === null ? due : (meetingDaysAfter(records, group, date)[ahead - 1] ?? null)
  const when = dueInFull({ due: due ?? undefined, words: null, date: day })
  return `Added ${meeting.id}-${number}, ${owners.join(', ')}, due ${when}: ${hideOwn(records, meeting)(plainTitle(title))}`
}
