// Decides what the record of an action says once it is done, or is not to be done any more.
import { formatDate } from '../../core/date.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type ActionStep, type Doing, doer, requireDayToEnd, requireOpen, wordsGiven } from './action-step.js'
import { changeAction } from './change-action.js'

type Action = RecordOf<'action'>

/** The action done, with what came of it. Fails when it is closed already. */
export function closeAction(records: Records, action: Action, { outcome, ...doing }: Doing & { outcome: string }): ActionStep {
  return close(records, action, doing, {
    status: 'done',
    outcome: wordsGiven(outcome, '--outcome'),
    did: `Close action ${action.id}`,
    said: `Closed ${action.id}`,
  })
}

/** The action cancelled, with the reason for its outcome. Fails when it is closed already. */
export function cancelAction(records: Records, action: Action, { why, ...doing }: Doing & { why: string }): ActionStep {
  return close(records, action, doing, {
    status: 'cancelled',
    outcome: wordsGiven(why, '--why'),
    did: `Cancel action ${action.id}`,
    said: `Cancelled ${action.id}`,
  })
}

interface Closing {
  status: 'done' | 'cancelled'
  outcome: string
  did: string
  said: string
}

function close(records: Records, action: Action, doing: Doing, { status, outcome, did, said }: Closing): ActionStep {
  const by = doer(records, doing)
  requireOpen(action)
  requireDayToEnd(action, doing.on)
  return {
    changes: changeAction(records, action, { fields: { status, closed: doing.on, outcome } }),
    did,
    by,
    why: outcome,
    said: `${said} on ${formatDate(doing.on)}: ${plainTitle(action.data.title)}`,
    warnings: [],
  }
}
