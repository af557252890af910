// Everything that is recorded of one action, for whoever may see all of it: what marks take out elsewhere stands in it whole.
import type { Due } from './action-log.js'

export interface ActionStory {
  asOf: string
  id: string
  number: number | null
  /** The words as they are, without markup. */
  title: string
  /** Whether some words of its record are marked for redaction. */
  holdsMarks: boolean
  status: string
  owners: Owner[]
  raised: string
  started: string | null
  closed: string | null
  outcome: string | null
  /** As the record holds it. */
  dueGiven: string | null
  dueWords: string | null
  due: Due
  /** When it was due before it was first put off; null when it never was. */
  firstDue: Due | null
  overdue: boolean
  daysOverdue: number
  deferred: Deferral[]
  reassigned: { on: string; from: string[]; to: string[]; why: string | null; by: string | null }[]
  reopened: { on: string; why: string; by: string | null; closed: string | null; outcome: string | null }[]
  meeting: string | null
  meetingTitle: string | null
  item: number | null
  itemTitle: string | null
  group: string | null
  priorities: Named[]
  replacedBy: Named | null
  replaces: Named[]
  notes: { on: string; by: string; text: string }[]
  source: string[]
  note: string | null
  file: string
}

/** Another record by its id, with its words. */
export interface Named {
  id: string
  title: string
}

export interface Owner {
  /** As the record has it: initials or an id. */
  owner: string
  kind: string | null
  id: string | null
  name: string | null
  /** The roles of the day. */
  roles: string
  /** The last day of the last role, where they all end. */
  leaves: string | null
}

interface Deferral {
  on: string
  from: string | null
  fromWords: string | null
  to: string
  why: string
  by: string | null
}
