// Decides what the record of an action says once it is put off: when it was due is kept, the first time as it was agreed.

import { OFTEN } from '../../core/action-log.js'
import { counted } from '../../core/counted.js'
import { formatDate } from '../../core/date.js'
import { meetingsAhead } from '../../core/due-day.js'
import { dueByItself, dueInFull } from '../../core/due-in-full.js'
import { Failure } from '../../core/failure.js'
import type { RecordOf, Records } from '../../core/records.js'
import { dueFromRaising } from '../due/due-by-meeting.js'
import { dueOf, dueOn, firstDueOf } from '../due/due-date.js'
import type { ResolvedDue } from '../due/resolve-due.js'
import { type ActionStep, type Doing, doer, requireDayInOrder, requireOpen, wordsGiven } from './action-step.js'
import { changeAction } from './change-action.js'
import { requireOwnersUntil } from './owners-named.js'

type Action = RecordOf<'action'>

export interface Deferring extends Doing {
  /** A meeting in it is counted from the day of the change. */
  to: ResolvedDue
  why: string
}

/** The action due later. Fails on a day that is over, not later than when it is due now, or on which an owner will have gone. */
export function deferAction(records: Records, action: Action, { to, why, ...doing }: Deferring): ActionStep {
  const { id, data } = action
  const by = doer(records, doing)
  requireOpen(action)
  requireDayInOrder(action, doing.on)
  const due = dueFromRaising(records, action, to.due, doing.on)
  const { date } = dueOn(records, action, due)
  const now = dueOf(records, action).date
  if (date === null) refuseUnknown(action, { due, now, on: doing.on })
  else refuseNoLater(action, { date, now, on: doing.on })
  requireOwnersUntil(
    records,
    data.owners,
    { on: doing.on, due: date, raised: data.raised },
    `Pass it on first: kscp actions reassign ${id} --to ...`,
  )
  const reason = wordsGiven(why, '--why')
  const deferred = {
    on: doing.on,
    ...(data.due === undefined ? {} : { from: data.due }),
    ...(data['due-words'] === undefined ? {} : { 'from-words': data['due-words'] }),
    to: due,
    why: reason,
    ...(by === null ? {} : { by }),
  }
  const words = meetingsAhead(due) === null ? to.words : null
  const inFull = dueInFull({ due, words, date })
  const first = firstDueOf(records, action)?.date ?? now
  const firstDue = first === null ? '' : `; first due ${formatDate(first)}`
  return {
    changes: changeAction(records, action, { fields: { due, 'due-words': words }, items: { deferred } }),
    did: `Defer action ${id} to ${dueByItself(date ?? due)}`,
    by,
    why: reason,
    said: `Put off ${id}. Due ${inFull}${firstDue}.`,
    warnings: [...to.warnings, ...warnOfOften(action)],
  }
}

const LATER = 'Give a later day with --to, or a later meeting, such as meeting+2.'

function refuseNoLater({ id, data }: Action, { date, now, on }: { date: string; now: string | null; on: string }): void {
  if (date < data.raised)
    throw new Failure('refused', `${formatDate(date)} is before the action ${id} was raised, on ${formatDate(data.raised)}.`, LATER)
  if (date < on) throw new Failure('refused', `${formatDate(date)} is over: it is ${formatDate(on)}.`, LATER)
  if (now === null || date > now) return
  const meant = date === now ? 'so this puts nothing off' : `and ${formatDate(date)} is no later`
  throw new Failure('refused', `The action ${id} is due on ${formatDate(now)} already, ${meant}.`, LATER)
}

/** A coming meeting is later than a day that is over, whenever it is; of another day nobody could tell. */
function refuseUnknown({ id, data }: Action, { due, now, on }: { due: string; now: string | null; on: string }): void {
  const meeting = dueByItself(due)
  if (now !== null && now > on)
    throw new Failure(
      'refused',
      `No day is known of ${meeting}, so nobody can tell whether it is later than ${formatDate(now)}.`,
      'Give a day with --to, or plan that meeting first.',
    )
  if (due === (data.due ?? (data.meeting === undefined ? null : 'next-meeting')))
    throw new Failure('refused', `The action ${id} is due at ${meeting} already, so this puts nothing off.`, LATER)
}

function warnOfOften({ id, data: { deferred = [] } }: Action): string[] {
  const times = deferred.length + 1
  return times < OFTEN ? [] : [`${id} has been put off ${counted(times, 'time')} now: is it still to be done, and by these owners?`]
}
