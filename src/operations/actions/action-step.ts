// What one command does to an action: the files it changes, and how that is told.
import { isOpen } from '../../core/action-log.js'
import type { Change } from '../../core/change.js'
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { noteDaysOf } from '../../core/progress-notes.js'
import type { RecordOf, Records } from '../../core/records.js'
import { collapse } from '../../core/undertakings.js'
import { requireOrder } from '../notes/require-order.js'
import { personNamed, wordFor } from '../person-named.js'

type Action = RecordOf<'action'>

export interface ActionStep {
  changes: Change[]
  /** What was done, as a commit message begins: "Close action 2019-11-20-slg-8". */
  did: string
  /** Initials or an id of whoever did it. */
  by: string | null
  /** In the words that were typed, which may hold what some mark takes out. */
  why: string | null
  /** What was done, in a sentence for whoever did it. */
  said: string
  /** Sentences. */
  warnings: string[]
}

/** When something is done, and by whom: initials or an id, or null. */
export interface Doing {
  on: string
  by: string | null
}

/** How a record names whoever does something; null for nobody. Fails when that is not one person. */
export function doer(records: Records, { on, by }: Doing): string | null {
  return by === null ? null : wordFor(records, personNamed(records, by, on), on)
}

/** Words on one line. Fails when there are none, and on control characters; `option` is what they are typed after. */
export function wordsGiven(words: string, option: string): string {
  const given = collapse(words)
  if (given === '') throw new Failure('usage', `There are no words after ${option}.`, `Write them like ${option} "..."`)
  if (/\p{Cc}/u.test(given)) throw new Failure('usage', `The words after ${option} hold a control character.`, 'Type them again by hand.')
  return given
}

/** Fails on a day before the action was raised, or before the last change that it records. */
export function requireDayInOrder({ id, data }: Action, on: string): void {
  const { raised, started, closed, deferred = [], reassigned = [], reopened = [] } = data
  requireOrder(on, raised, `The action ${id} was raised`)
  const changes = [started, closed, ...[...deferred, ...reassigned, ...reopened].map((change) => change.on)]
  const last = changes
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  requireOrder(on, last, `The last change to the action ${id} was made`)
}

/** Fails on a day before the latest progress note too: what ends an action comes after what was said of it on the way. */
export function requireDayToEnd(action: Action, on: string): void {
  requireDayInOrder(action, on)
  requireOrder(on, noteDaysOf(action).sort().at(-1), `The latest note on the action ${action.id} was made`)
}

/** Fails when the action is done or cancelled. */
export function requireOpen({ id, data }: Action): void {
  if (isOpen(data)) return
  const { status, closed, 'replaced-by': replacedBy } = data
  const ended = `was ${status === 'done' ? 'closed' : 'cancelled'}${closed === undefined ? '' : ` on ${formatDate(closed)}`}`
  const hint =
    replacedBy === undefined
      ? `To open it again: kscp actions reopen ${id} --why "..."`
      : `It goes on in ${replacedBy}, which took its place.`
  throw new Failure('refused', `The action ${id} ${ended}.`, hint)
}
