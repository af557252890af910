// Puts the actions of a list together by owner, group, priority or meeting.
import type { ActionGroup, ActionLine, Grouping } from '../../core/action-log.js'
import { compareText } from '../../core/compare-text.js'
import { formatDate } from '../../core/date.js'
import type { Records } from '../../core/records.js'
import { titleInLists } from '../hide-marked.js'
import { nameInLists } from '../name-in-lists.js'
import { idsOfOwners } from './owners-named.js'
import { summariseActions } from './summarise-actions.js'

/**
 * The parts of a list, each with its actions in the list's order: meetings by their day, the others by their titles, what has none last.
 * An action with two owners, or two priorities, stands under both.
 */
export function groupActions(records: Records, actions: readonly ActionLine[], by: Grouping): ActionGroup[] {
  const parts = new Map<string | null, ActionLine[]>()
  for (const action of actions) {
    for (const id of keysOf(records, action, by)) {
      const part = parts.get(id)
      if (part === undefined) parts.set(id, [action])
      else part.push(action)
    }
  }
  return [...parts]
    .map(([id, part]) => ({ by, id, title: titleOf(records, id, by), ...summariseActions(part), actions: part.map(({ id }) => id) }))
    .sort(by === 'meeting' ? byId : byTitle)
}

/** The ids of the parts that an action stands in; null for the part of those that have none. */
function keysOf(records: Records, action: ActionLine, by: Grouping): readonly (string | null)[] {
  if (by === 'owner') return [...new Set(idsOfOwners(records, ownersOf(records, action), action.raised))]
  if (by === 'priority') return action.priorities.length === 0 ? [null] : action.priorities
  return [action[by]]
}

/** As the record names them. */
function ownersOf(records: Records, { id, owners }: ActionLine): readonly string[] {
  return records.get('action', id)?.data.owners ?? owners
}

function titleOf(records: Records, id: string | null, by: Grouping): string {
  if (id === null) return `No ${by}`
  if (by === 'owner' || by === 'group') return nameInLists(records, id)
  if (by === 'priority') {
    const priority = records.get('priority', id)
    return priority === undefined ? id : titleInLists(records, priority)
  }
  const meeting = records.get('meeting', id)
  return meeting === undefined ? id : `${titleInLists(records, meeting)}, ${formatDate(meeting.data.date)}`
}

function byId(a: ActionGroup, b: ActionGroup): number {
  return noneLast(a, b) || compareText(a.id ?? '', b.id ?? '')
}

function byTitle(a: ActionGroup, b: ActionGroup): number {
  return noneLast(a, b) || compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.id ?? '', b.id ?? '')
}

function noneLast(a: ActionGroup, b: ActionGroup): number {
  return Number(a.id === null) - Number(b.id === null)
}
