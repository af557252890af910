// What the desk says of actions whose owner leaves.

import type { ActionLine } from '../../core/action-log.js'
import { formatDate } from '../../core/date.js'
import type { DeskSection } from '../../core/desk.js'
import type { Records } from '../../core/records.js'
import { actionsToHandOver } from '../actions/actions-to-hand-over.js'

/** Of the actions given, those to be handed over. */
export function toHandOver(records: Records, asOf: string, actions: readonly ActionLine[]): DeskSection {
  const known = new Map(actions.map((action) => [action.id, action]))
  const handOvers = actionsToHandOver(records, asOf).filter(({ action }) => known.has(action))
  return {
    section: 'to-hand-over',
    title: 'To hand over',
    lines: handOvers.map(({ action, owner, leaves }) => ({
      when: `${leaves < asOf ? 'left' : 'leaves'} ${formatDate(leaves)}`,
      who: records.get('person', owner)?.data.initials ?? owner,
      what: known.get(action)?.title ?? '',
      id: action,
    })),
    nothing: 'Nobody who holds an action is leaving.',
    next: handOvers.slice(0, 1).map(({ action }) => `kscp actions reassign ${action} --to ...`),
  }
}
