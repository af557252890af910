// Decides what the record of an action says once it passes to others: who had it is kept, the first time as it was agreed.
import { Failure } from '../../core/failure.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { dueOf } from '../due/due-date.js'
import { type ActionStep, type Doing, doer, requireDayInOrder, requireOpen, wordsGiven } from './action-step.js'
import { changeAction } from './change-action.js'
import { idsOfOwners, ownersNamed } from './owners-named.js'

type Action = RecordOf<'action'>

export interface Reassigning extends Doing {
  /** Initials or ids; several in one are parted by spaces or commas. */
  to: readonly string[]
  why: string | null
}

/** The action with other owners. Fails on the same ones, and on whoever won't be there to do it. */
export function reassignAction(records: Records, action: Action, { to, why, ...doing }: Reassigning): ActionStep {
  const { id, data } = action
  const by = doer(records, doing)
  requireOpen(action)
  requireDayInOrder(action, doing.on)
  const owners = ownersNamed(records, to, { on: doing.on, due: dueOf(records, action).date, raised: data.raised })
  const ids = (words: readonly string[]) => idsOfOwners(records, words, data.raised).sort().join(' ')
  if (ids(owners) === ids(data.owners))
    throw new Failure('refused', `The action ${id} is with ${data.owners.join(', ')} already.`, 'Name others with --to.')
  const reason = why === null ? null : wordsGiven(why, '--why')
  const reassigned = {
    on: doing.on,
    from: data.owners,
    to: owners,
    ...(reason === null ? {} : { why: reason }),
    ...(by === null ? {} : { by }),
  }
  const passed = `${id} from ${data.owners.join(', ')} to ${owners.join(', ')}`
  return {
    changes: changeAction(records, action, { fields: { owners }, items: { reassigned } }),
    did: `Reassign action ${passed}`,
    by,
    why: reason,
    said: `Passed ${passed}: ${plainTitle(data.title)}`,
    warnings: [],
  }
}
