// The adviser's desk: what is late, what comes next and what is missing, section by section.

/** One thing to see to, all of it plain text. */
export interface DeskLine {
  /** The day or the state, in a few words: "overdue 3 days", "15 Jan 2020". */
  when: string
  /** Initials, or ids; may be empty. */
  who: string
  what: string
  /** The id of the record it is about. */
  id: string | null
}

export interface DeskSection {
  section: 'overdue' | 'due-before-next-meeting' | 'to-hand-over' | 'notes' | 'agenda' | 'attendance' | 'priorities'
  title: string
  lines: DeskLine[]
  /** What to say where there is nothing. */
  nothing: string
  /** The commands that show all of it, or take it further. */
  next: string[]
}

export interface Desk {
  asOf: string
  /** The partnership. */
  name: string
  /** Each group's next meeting that is known, the earliest first. */
  meetings: { group: string; date: string; days: number }[]
  desk: DeskSection[]
}
