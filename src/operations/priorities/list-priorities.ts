// Decides which priorities a list shows, in which order, and which actions are open under them.
import { isOpen } from '../../core/action-log.js'
import { compareText } from '../../core/compare-text.js'
import { PRIORITY_TYPES, type PriorityLine, type PriorityList } from '../../core/priority-list.js'
import type { Records } from '../../core/records.js'
import { actionLine } from '../actions/action-line.js'
import { actionsByPriority, priorityLine } from './priority-line.js'

const HORIZONS = ['business-plan', 'top-five']
const TYPES = ['aim', ...PRIORITY_TYPES.filter((type) => type !== 'aim')]
const STATUSES = ['current', 'carried-over', 'suggested', 'met', 'dropped']

/** The priorities with one of the statuses (all when empty): the plan's before the Top Five's, then by type, status and title. */
export function listPriorities(records: Records, asOf: string, statuses: readonly string[]): PriorityList {
  const serving = actionsByPriority(records)
  const priorities = records
    .of('priority')
    .filter(({ data }) => statuses.length === 0 || statuses.includes(data.status))
    .map((priority) => priorityLine(records, priority, serving.get(priority.id) ?? [], asOf))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.title, b.title) || compareText(a.id, b.id))
  const open = new Set(priorities.flatMap(({ id }) => serving.get(id) ?? []).filter(({ data }) => isOpen(data)))
  const openActions = [...open]
    .map((action) => actionLine(records, action, asOf))
    .sort((a, b) => compareText(a.due ?? '9999', b.due ?? '9999') || compareText(a.id, b.id))
  return { asOf, priorities, openActions }
}

function rank({ horizon, type, status }: PriorityLine): number {
  return HORIZONS.indexOf(horizon) * 100 + TYPES.indexOf(type) * 10 + STATUSES.indexOf(status)
}
