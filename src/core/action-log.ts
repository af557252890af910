// The action log as a list shows it: each action with the day it is due and whether it is late.
import { counted } from './counted.js'
import { formatDate } from './date.js'

export interface ActionLine {
  id: string
  number: number | null
  /** Plain text. */
  title: string
  /** Initials, else ids, in the record's order. */
  owners: string[]
  status: string
  raised: string
  due: string | null
  dueFrom: Due['from']
  /** The day it was due, where none is known any more since a meeting of its group was called off. */
  calledOff: string | null
  overdue: boolean
  daysOverdue: number
  meeting: string | null
  item: number | null
  priorities: string[]
  file: string
  /** The day it was due before it was first put off; null when it never was, or no day was known. */
  firstDue: string | null
  /** How often it was put off. */
  deferrals: number
  /** Plain text: the words its day was worked out from, such as "end of March". */
  dueWords: string | null
  /** Days since it was raised, until it was closed. */
  age: number
  /** The last progress note; its text is plain and on one line. */
  latestNote: { on: string; by: string; text: string } | null
  /** The id of the action that took its place. */
  replacedBy: string | null
  /** The id of the group it belongs to: that of the meeting that set it, else its own, else one that owns it. */
  group: string | null
  /** How many changes since it was raised its record tells of, and how many the agendas of its group, which may move its day. */
  changes: number
}

export interface Due {
  /** A day, or null when none is known. */
  date: string | null
  /** `given`: the action names the day. `next-meeting`: it is the group's next meeting. `none`: no day is known. */
  from: 'given' | 'next-meeting' | 'none'
}

/** What one line says of several actions; the last two of those that are open. */
export interface ActionSummary {
  open: number
  overdue: number
  /** The day the oldest was raised; null when none is open. */
  oldest: string | null
  /** In whole days, a half counting as one; null when none is open. */
  medianAge: number | null
}

/** What actions can be put together by. */
export const GROUPINGS = ['owner', 'group', 'priority', 'meeting'] as const

export type Grouping = (typeof GROUPINGS)[number]

/** The actions of one owner, group, priority or meeting. */
export interface ActionGroup extends ActionSummary {
  by: Grouping
  /** Null for the actions that have none. */
  id: string | null
  /** Plain text. */
  title: string
  /** Their ids. */
  actions: string[]
}

/** An open action whose owner leaves. */
export interface HandOver {
  /** The action's id. */
  action: string
  /** The person's id, and full name. */
  owner: string
  name: string
  /** The last day of their last role. */
  leaves: string
  /** The day the action is due, or null. */
  due: string | null
}

/** What stands under one heading of a list. */
export interface ActionPart {
  title: string
  summary: string
  actions: ActionLine[]
}

export interface ActionList extends ActionSummary {
  asOf: string
  actions: ActionLine[]
  /** Of the actions listed, those whose owner leaves. */
  handOvers: HandOver[]
}

const OPEN = ['open', 'in-progress']

export function isOpen({ status }: { status: string }): boolean {
  return OPEN.includes(status)
}

/** How many times an action may not be put off without a warning. */
export const OFTEN = 3

/** A star marks a day that the action does not give itself. */
export function dayOf({ due, dueFrom }: ActionLine): string {
  return due === null ? 'no day' : dueFrom === 'next-meeting' ? `${due}*` : due
}

/** "overdue 3 days", or the status. */
export function stateOf({ status, overdue, daysOverdue }: ActionLine): string {
  return overdue ? `overdue ${counted(daysOverdue, 'day')}` : status
}

/** "first due 15 January 2020, put off twice", from the third time on with a warning; empty for what was never put off. */
export function deferralsOf({ deferrals, firstDue }: ActionLine): string {
  if (deferrals === 0) return ''
  const times = ['', 'once', 'twice'][deferrals] ?? `${deferrals} times`
  const words = `${firstDue === null ? '' : `first due ${formatDate(firstDue)}, `}put off ${times}`
  return deferrals >= OFTEN ? `warning: ${words}` : words
}

/** "3 open, 2 overdue, oldest 20 November 2019, median age 57 days"; "0 open, 0 overdue" when none is open. */
function summaryOf({ open, overdue, oldest, medianAge }: ActionSummary): string {
  const ages = oldest === null || medianAge === null ? [] : [`oldest ${formatDate(oldest)}`, `median age ${counted(medianAge, 'day')}`]
  return [`${open} open`, `${overdue} overdue`, ...ages].join(', ')
}

/** The parts of a list with the actions themselves; none where it has no groups. */
export function partsOf({ actions }: ActionList, groups: readonly ActionGroup[] | null): ActionPart[] {
  const byId = new Map(actions.map((action) => [action.id, action]))
  return (groups ?? []).map((group) => ({
    title: group.title,
    summary: `${counted(group.actions.length, 'action')}: ${summaryOf(group)}.`,
    actions: group.actions.flatMap((id) => byId.get(id) ?? []),
  }))
}
