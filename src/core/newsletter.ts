// What the templates of a newsletter are given: one plain object of texts and lists. templates/out/README.md describes it for whoever edits them.

/** A line that may be left out to keep to a number of words. */
export interface Line {
  id: string
  text: string
}

export interface Newsletter {
  partnership: string
  title: string
  issue: number
  date: string
  meetings: MeetingPart[]
  priorities: PriorityPart[]
  diary: { date: string; text: string }[]
  /** Whoever the newsletter names, with their role on the day of the meeting. */
  people: (Line & { role: string })[]
}

export interface MeetingPart {
  title: string
  group: string
  date: string
  topics: Topic[]
  /** What was discussed with nothing decided. */
  also: Line[]
  actions: Owners[]
  /** The day on which what has no day of its own is due; null when all have one, or nobody knows. */
  undated: string | null
  notes: { url: string | null; file: string | null }
}

export interface Topic {
  title: string
  /** The number of the agenda's item. */
  item: number | null
  summary: (Line & { point: boolean })[]
  decisions: Line[]
}

export interface Owners {
  owners: string
  tasks: (Line & { due: string | null })[]
}

export interface PriorityPart {
  title: string
  lines: (Line & { until: string | null })[]
}

/** What the template of the call for contributions is given. */
export interface Call {
  partnership: string
  title: string
  issue: number
  date: string
  deadline: string
  /** The day the newsletter goes out; null where nobody has said. */
  out: string | null
  contributors: string[]
}
