// The action log as a list shows it: each action with the day it is due and whether it is late.
import { counted } from './counted.js'

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
  overdue: boolean
  daysOverdue: number
  meeting: string | null
  item: number | null
  priorities: string[]
  file: string
}

export interface Due {
  /** A day, or null when none is known. */
  date: string | null
  /** `given`: the action names the day. `next-meeting`: it is the group's next meeting. `none`: no day is known. */
  from: 'given' | 'next-meeting' | 'none'
}

export interface ActionList {
  asOf: string
  actions: ActionLine[]
  /** Of the actions listed. */
  open: number
  overdue: number
}

/** A star marks a day that the action does not give itself. */
export function dayOf({ due, dueFrom }: ActionLine): string {
  return due === null ? 'no day' : dueFrom === 'next-meeting' ? `${due}*` : due
}

/** "overdue 3 days", or the status. */
export function stateOf({ status, overdue, daysOverdue }: ActionLine): string {
  return overdue ? `overdue ${counted(daysOverdue, 'day')}` : status
}
