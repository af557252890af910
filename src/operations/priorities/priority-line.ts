// Makes of a priority's record what a list shows of it on the as-of day.
import { isOpen } from '../../core/action-log.js'
import { compareText } from '../../core/compare-text.js'
import { daysBetween } from '../../core/date.js'
import { plainTitle } from '../../core/plain-title.js'
import { isWorkedTo, type PriorityLine } from '../../core/priority-list.js'
import type { RecordOf, Records } from '../../core/records.js'
import { changesOf } from '../actions/action-changes.js'
import { dueOf } from '../due/due-date.js'
import { hideOwn, titleInLists } from '../hide-marked.js'
import { daysLeftOf, endOf, isPast } from './priority-end.js'

type Action = RecordOf<'action'>
type Priority = RecordOf<'priority'>

/** Every priority's actions, by its id. */
export function actionsByPriority(records: Records): Map<string, Action[]> {
  const serving = new Map<string, Action[]>()
  for (const action of records.of('action')) {
    for (const id of new Set(action.data.priorities)) {
      const known = serving.get(id)
      if (known === undefined) serving.set(id, [action])
      else known.push(action)
    }
  }
  return serving
}

export function priorityLine(records: Records, priority: Priority, serving: readonly Action[], asOf: string): PriorityLine {
  const { horizon, type, status, theme, from, to, lead } = priority.data
  return {
    id: priority.id,
    title: titleInLists(records, priority),
    horizon,
    type,
    status,
    theme: theme ?? null,
    from: from ?? null,
    to: to ?? null,
    lead: lead ?? null,
    file: priority.file,
    ...countsOf(records, serving, asOf),
    ...silence(priority, serving, asOf),
    ...ending(priority, asOf),
    reviews: reviewsOf(records, priority),
  }
}

function reviewsOf(records: Records, priority: Priority): PriorityLine['reviews'] {
  const hide = hideOwn(records, priority)
  return (priority.data.reviews ?? []).map(({ on, from, to, why, by }) => ({ on, from, to, why: hide(plainTitle(why)), by: by ?? null }))
}

function countsOf(records: Records, serving: readonly Action[], asOf: string): Pick<PriorityLine, 'actions' | 'open' | 'overdue' | 'done'> {
  const open = serving.filter(({ data }) => isOpen(data))
  return {
    actions: serving.map(({ id }) => id).sort(compareText),
    open: open.length,
    overdue: open.filter((action) => (dueOf(records, action).date ?? asOf) < asOf).length,
    done: serving.filter(({ data }) => data.status === 'done').length,
  }
}

/** Of what was recorded until the as-of day: its first day, its reviews, and its actions raised, noted on or changed. */
function silence({ data: { from, reviews = [] } }: Priority, serving: readonly Action[], asOf: string) {
  const days = [from ?? '', ...reviews.map(({ on }) => on), ...serving.flatMap((action) => [action.data.raised, ...changesOf(action)])]
  const last = days.reduce((latest, day) => (day > latest && day <= asOf ? day : latest), '')
  return last === '' ? { lastProgress: null, silentDays: null } : { lastProgress: last, silentDays: daysBetween(last, asOf) }
}

function ending(priority: Priority, asOf: string): Pick<PriorityLine, 'end' | 'endFrom' | 'daysLeft' | 'pastEnd'> {
  const end = endOf(priority)
  if (end === null) return { end: null, endFrom: 'none', daysLeft: null, pastEnd: false }
  const counts = isWorkedTo(priority.data)
  return {
    end: end.day,
    endFrom: end.isGiven ? 'given' : 'three-months',
    daysLeft: counts ? daysLeftOf(end, asOf) : null,
    pastEnd: counts && isPast(end, asOf),
  }
}
