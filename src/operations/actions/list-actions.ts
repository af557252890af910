// Decides which actions a list shows, when each is due, and which are overdue on the as-of day.
import type { ActionLine, ActionList } from '../../core/action-log.js'
import { compareText } from '../../core/compare-text.js'
import { addDays } from '../../core/date.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import { groupOf } from '../due/due-by-meeting.js'
import { hasChangedSince } from './action-changes.js'
import { actionLine } from './action-line.js'
import { actionsToHandOver } from './actions-to-hand-over.js'
import { summariseActions } from './summarise-actions.js'

export interface ActionFilter {
  statuses: readonly string[]
  overdue: boolean
  /** Due on the as-of day or within so many days after it; null for whenever. */
  dueWithinDays: number | null
  owner: string | null
  group: string | null
  meeting: string | null
  priority: string | null
  /** Raised or changed on a day or after it; null or left out for whenever. */
  changedSince?: string | null
  /** Only those whose owner leaves. */
  toHandOver?: boolean
}

const OPEN = ['open', 'in-progress']
export const OPEN_STATUSES: readonly string[] = OPEN
export const ALL_STATUSES: readonly string[] = [...OPEN, 'done', 'cancelled']

/** The actions that pass the filter, by due date (those without one last), then by id. */
export function listActions(records: Records, asOf: string, filter: ActionFilter): ActionList {
  const handOvers = actionsToHandOver(records, asOf)
  const leaving = new Set(handOvers.map(({ action }) => action))
  const actions = records
    .of('action')
    .filter((action) => (filter.toHandOver !== true || leaving.has(action.id)) && matches(records, action, filter))
    .map((action) => actionLine(records, action, asOf))
    .filter((line) => (!filter.overdue || line.overdue) && isDueWithin(line, asOf, filter.dueWithinDays))
  const listed = new Set(actions.map(({ id }) => id))
  return {
    asOf,
    actions: inOrder(actions),
    ...summariseActions(actions),
    handOvers: handOvers.filter(({ action }) => listed.has(action)),
  }
}

function matches(records: Records, action: RecordOf<'action'>, filter: ActionFilter): boolean {
  const { status, owners, meeting, priorities, raised } = action.data
  return (
    filter.statuses.includes(status) &&
    (filter.owner === null || owners.some((owner) => isSameOwner(records, owner, filter.owner as string, raised))) &&
    (filter.meeting === null || meeting === filter.meeting) &&
    (filter.priority === null || (priorities ?? []).includes(filter.priority)) &&
    (filter.group === null || owners.includes(filter.group) || groupOf(records, action) === filter.group) &&
    (filter.changedSince === undefined || filter.changedSince === null || hasChangedSince(action, filter.changedSince))
  )
}

/** Whether an owner is who was asked for, by id or by initials; initials of the past still find what was raised then. */
function isSameOwner(records: Records, owner: string, asked: string, raised: string): boolean {
  if (owner === asked) return true
  const person = resolvePerson(records, owner, raised) ?? records.get('person', owner)
  return person !== undefined && (person.id === asked || person.data.initials === asked)
}

function isDueWithin({ due }: ActionLine, asOf: string, days: number | null): boolean {
  return days === null || (due !== null && due >= asOf && due <= addDays(asOf, days))
}

/** By due day, those without one last, then by id. */
function inOrder(actions: readonly ActionLine[]): ActionLine[] {
  return actions
    .map((action) => ({ action, due: action.due ?? '9999', id: sortable(action.id) }))
    .sort((a, b) => compareText(a.due, b.due) || compareText(a.id, b.id))
    .map(({ action }) => action)
}

/** An id whose numbers sort as numbers: 2 before 10. */
function sortable(id: string): string {
  return id.replace(/\d+/g, (number) => number.padStart(8, '0'))
}
