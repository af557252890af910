// Decides what the record of an action says once work on it begins.
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type ActionStep, type Doing, doer, requireDayInOrder, requireOpen } from './action-step.js'
import { changeAction } from './change-action.js'

/** The action in progress. Fails when it is closed, or was started already. */
export function startAction(records: Records, action: RecordOf<'action'>, doing: Doing): ActionStep {
  const { id, data } = action
  const by = doer(records, doing)
  requireOpen(action)
  if (data.status === 'in-progress') {
    const since = data.started === undefined ? '' : ` since ${formatDate(data.started)}`
    throw new Failure(
      'refused',
      `The action ${id} is in progress${since} already.`,
      `To record how far it is: kscp actions note ${id} --by ... "..."`,
    )
  }
  requireDayInOrder(action, doing.on)
  return {
    changes: changeAction(records, action, { fields: { status: 'in-progress', started: doing.on } }),
    did: `Start action ${id}`,
    by,
    why: null,
    said: `Started ${id} on ${formatDate(doing.on)}: ${plainTitle(data.title)}`,
    warnings: [],
  }
}
