// The action log as a list shows it: each action with the day it is due and whether it is late.

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
