// Decides what the record of a closed action says once it is opened again: what it had come to is kept as history.
import { isOpen } from '../../core/action-log.js'
import { Failure } from '../../core/failure.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type ActionStep, type Doing, doer, requireDayInOrder, wordsGiven } from './action-step.js'
import { changeAction } from './change-action.js'

type Action = RecordOf<'action'>

/** The action open again, or in progress where it had been started. Fails when it isn't closed, or when another took its place. */
export function reopenAction(records: Records, action: Action, { why, ...doing }: Doing & { why: string }): ActionStep {
  const { id, data } = action
  const by = doer(records, doing)
  if (isOpen(data)) throw new Failure('refused', `The action ${id} is ${data.status} already.`, `To see it: kscp actions show ${id}`)
  refuseReplaced(records, action)
  requireDayInOrder(action, doing.on)
  const { closed, outcome } = data
  const reason = wordsGiven(why, '--why')
  const reopened = {
    on: doing.on,
    why: reason,
    ...(by === null ? {} : { by }),
    ...(closed === undefined ? {} : { closed }),
    ...(outcome === undefined ? {} : { outcome }),
  }
  const status = data.started === undefined ? 'open' : 'in-progress'
  const fields = { status, closed: null, outcome: null, 'replaced-by': null }
  return {
    changes: changeAction(records, action, { fields, items: { reopened } }),
    did: `Reopen action ${id}`,
    by,
    why: reason,
    said: `Opened ${id} again, now ${status.replace('-', ' ')}: ${plainTitle(data.title)}`,
    warnings: [],
  }
}

/** Both would be open for the same thing. */
function refuseReplaced(records: Records, { id, data: { 'replaced-by': next } }: Action): void {
  if (next === undefined || records.get('action', next)?.data.status === 'cancelled') return
  throw new Failure(
    'refused',
    `The action ${id} was replaced by ${next}.`,
    `Go on with that one, or cancel it first: kscp actions cancel ${next} --why "..."`,
  )
}
