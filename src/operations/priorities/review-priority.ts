// Decides what the record of a priority says once it was looked at again: where it stands now, and why.
import { isOpen } from '../../core/action-log.js'
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { plainTitle } from '../../core/plain-title.js'
import { isWorkedTo, typeInWords } from '../../core/priority-list.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isFull } from '../../rules/top-five-has-five.js'
import { type ActionStep, type Doing, doer, wordsGiven } from '../actions/action-step.js'
import { requireOrder } from '../notes/require-order.js'
import { changePriority } from './change-priority.js'
import { endOf, isPast } from './priority-end.js'

type Priority = RecordOf<'priority'>
type Status = Priority['data']['status']

export interface Review extends Doing {
  status: Status
  why: string
  /** Its last day from now on; null leaves what there is. */
  until: string | null
}

/**
 * The review, as a step like those of actions. Fails where the priority stands there already and is given no other last day, and where
 * the Top Five has no place for it.
 */
export function reviewPriority(records: Records, priority: Priority, review: Review): ActionStep {
  const { on, status, until } = review
  const why = wordsGiven(review.why, '--why')
  const by = doer(records, review)
  requireOther(priority, review)
  requirePlace(records, priority, status)
  requireDays(priority, review)
  const was = priority.data.status
  const changed = changePriority(records, priority, {
    fields: { status, ...(until === null ? {} : { to: until }) },
    review: { on, from: was, to: status, why, ...(by === null ? {} : { by }) },
  })
  const moved = was === status ? `still ${status}` : `from ${was} to ${status}`
  const lastDay = until === null ? '' : `, its last day ${formatDate(until)}`
  return {
    changes: [{ file: priority.file, text: changed.text, was: priority.text }],
    did: `Review priority ${priority.id}, ${moved}${lastDay}`,
    by,
    why,
    said: `Reviewed ${priority.id} on ${formatDate(on)}, ${moved}${lastDay}: ${plainTitle(priority.data.title)}`,
    warnings: [...pastEnd(changed, on), ...stillServing(records, changed)],
  }
}

function requireOther({ id, data }: Priority, { status, until }: Review): void {
  if (data.status !== status || (until !== null && until !== data.to)) return
  throw new Failure('refused', `The priority ${id} is ${status} already.`, `To give it another last day: --status ${status} --until <date>`)
}

function requirePlace(records: Records, { data: { horizon, type, status: was } }: Priority, status: Status): void {
  if (horizon !== 'top-five' || status !== 'current' || was === status || !isFull(records, type)) return
  throw new Failure(
    'refused',
    `The Top Five has five current ${typeInWords(type)} already.`,
    'See them with kscp priorities top-five, and decide about one of them first.',
  )
}

/** Fails on a day before the priority's first or before the last review, and on a last day that is before the first, or past when somebody is to work to it. */
function requireDays(priority: Priority, { on, status, until }: Review): void {
  const { id, data } = priority
  requireOrder(on, data.from, `The priority ${id} begins`)
  requireOrder(
    on,
    data.reviews
      ?.map((review) => review.on)
      .sort()
      .at(-1),
    `The last review of the priority ${id} was made`,
  )
  if (until === null) return
  const first = status === 'met' || status === 'dropped' ? data.from : on
  if (first === undefined || until >= first) return
  const what = first === on ? 'past already' : `before its first day, ${formatDate(first)}`
  throw new Failure(
    'usage',
    `${formatDate(until)} can't be the last day of the priority ${id}: that is ${what}.`,
    'Give another with --until.',
  )
}

function pastEnd(priority: Priority, on: string): string[] {
  const end = endOf(priority)
  if (end === null || !isWorkedTo(priority.data) || !isPast(end, on)) return []
  return [`Its end, ${formatDate(end.day)}, is past: give it another with --until.`]
}

function stillServing(records: Records, priority: Priority): string[] {
  const { status } = priority.data
  if (status !== 'met' && status !== 'dropped') return []
  const open = records.of('action').filter(({ data }) => isOpen(data) && (data.priorities ?? []).includes(priority.id))
  if (open.length === 0) return []
  return [`Open actions still serve it: ${open.map(({ id }) => id).join(', ')}. See what becomes of them.`]
}
