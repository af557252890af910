// Decides which actions a list shows, when each is due, and which are overdue on the as-of day.
import type { ActionLine, ActionList } from '../core/action-log.js'
import { addDays, daysBetween } from '../core/date.js'
import { plainTitle } from '../core/plain-title.js'
import type { RecordOf, Records } from '../core/records.js'
import { resolvePerson } from '../core/references.js'
import { dueOf } from './due-date.js'

export interface ActionFilter {
  statuses: readonly string[]
  overdue: boolean
  /** Due on the as-of day or within so many days after it; null for whenever. */
  dueWithinDays: number | null
  owner: string | null
  group: string | null
  meeting: string | null
  priority: string | null
}

const OPEN = ['open', 'in-progress']
export const OPEN_STATUSES: readonly string[] = OPEN
export const ALL_STATUSES: readonly string[] = [...OPEN, 'done', 'cancelled']

/** The actions that pass the filter, by due date (those without one last), then by id. */
export function listActions(records: Records, asOf: string, filter: ActionFilter): ActionList {
  const actions = records
    .of('action')
    .filter((action) => matches(records, action, filter))
    .map((action) => lineOf(records, action, asOf))
    .filter((line) => (!filter.overdue || line.overdue) && isDueWithin(line, asOf, filter.dueWithinDays))
    .sort(compareLines)
  return {
    asOf,
    actions,
    open: actions.filter(({ status }) => OPEN.includes(status)).length,
    overdue: actions.filter(({ overdue }) => overdue).length,
  }
}

function lineOf(records: Records, action: RecordOf<'action'>, asOf: string): ActionLine {
  const { title, number, owners, status, raised, meeting, item, priorities } = action.data
  const due = dueOf(records, action)
  const overdue = OPEN.includes(status) && due.date !== null && due.date < asOf
  return {
    id: action.id,
    number: number ?? null,
    title: plainTitle(title),
    owners: owners.map((owner) => records.get('person', owner)?.data.initials ?? owner),
    status,
    raised,
    due: due.date,
    dueFrom: due.from,
    overdue,
    daysOverdue: overdue && due.date !== null ? daysBetween(due.date, asOf) : 0,
    meeting: meeting ?? null,
    item: item ?? null,
    priorities: priorities ?? [],
    file: action.file,
  }
}

function matches(records: Records, action: RecordOf<'action'>, filter: ActionFilter): boolean {
  const { status, owners, meeting, priorities, raised } = action.data
  return (
    filter.statuses.includes(status) &&
    (filter.owner === null || owners.some((owner) => isSameOwner(records, owner, filter.owner as string, raised))) &&
    (filter.meeting === null || meeting === filter.meeting) &&
    (filter.priority === null || (priorities ?? []).includes(filter.priority)) &&
    (filter.group === null ||
      owners.includes(filter.group) ||
      (meeting !== undefined && records.get('meeting', meeting)?.data.group === filter.group))
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

function compareLines(a: ActionLine, b: ActionLine): number {
  return compareText(a.due ?? '9999', b.due ?? '9999') || compareText(sortable(a.id), sortable(b.id))
}

/** An id whose numbers sort as numbers: 2 before 10. */
function sortable(id: string): string {
  return id.replace(/\d+/g, (number) => number.padStart(8, '0'))
}

/** By code units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
