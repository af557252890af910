// What was recognised in somebody's minutes, as one plain value: the meeting, its items, its actions, and every doubt about them.
import type { Doubt } from './block.js'

/** A person in an attendance list, as the file names them but without a title such as Dr or Cllr. */
export interface ImportedPerson {
  name: string
  /** Null where the file gives none. */
  initials: string | null
  role: string | null
  organisation: string | null
  /** Another name in the list: a nickname or a handle. */
  alias?: string | null
}

/** A stretch of an item's body, as UTF-16 offsets; replacing it leaves the rest as it is. */
export interface BodyPlace {
  start: number
  end: number
}

export interface ImportedItem {
  /** As the file shows it, without the full stop: `3`, `1.2`, `24/16`; null where it shows none. */
  number: string | null
  /** Plain text, on one line. */
  title: string
  /** Markdown, without the item's heading; sub-headings begin at `###`. Nothing in it is a mark of ours. */
  body: string
  /** The line of the source that the item begins on; in a Word file the paragraph, counted from 1. */
  line: number
}

export interface ImportedAction {
  /** As the file numbers it; null where it doesn't. */
  number: string | null
  /** The whole wording as the file has it, its owners included where they stand in the sentence. */
  text: string
  /** The wording without its leading owners and "to", as an action record's title has it. */
  title: string
  /** As the file writes them: initials, names with their titles, roles, groups. */
  owners: string[]
  /** `YYYY-MM-DD` where a day can be read, else null. */
  due: string | null
  /** The words that say when, where there are any. */
  dueText: string | null
  /** The item whose body it stands in, counted from 0 in `items`; null where there are no items. */
  item: number | null
  /** Whether it was set in that item; else it stands in a list outside every item, which is put under the last one. */
  isInItem: boolean
  /** Where it stands in that item's body; null where no stretch of its own can be replaced. */
  at: BodyPlace | null
  line: number
}

export interface ImportedDecision {
  number: string | null
  text: string
  /** Counted from 0 in `items`; null outside every item. */
  item: number | null
  at: BodyPlace | null
  /** Whether the file calls it a decision or a resolution; otherwise its words ("it was agreed") are all there is to go by. */
  isLabelled: boolean
  line: number
}

export interface NextMeeting {
  date: string | null
  start: string | null
  /** As the file puts it. */
  text: string
}

/** A doubt about what was recognised, or something that was not. The line counts as in `ImportedItem`. */
export interface ImportWarning {
  code: ImportWarningCode
  message: string
  line: number
}

/** Those of the readers, and those of the recognisers. */
type ImportWarningCode =
  | Doubt['code']
  | 'no-minutes'
  | 'no-title'
  | 'no-date'
  | 'date-without-year'
  | 'date-from-file-name'
  | 'date-from-frontmatter'
  | 'date-conflict'
  | 'date-order'
  | 'no-such-day'
  | 'unclear-date'
  | 'weekday-conflict'
  | 'no-attendees'
  | 'unclear-attendance'
  | 'reason-left-out'
  | 'unclear-name'
  | 'present-and-absent'
  | 'named-twice'
  | 'no-chair'
  | 'no-items'
  | 'agenda-only'
  | 'agenda-differs'
  | 'repeated-number'
  | 'missing-number'
  | 'sub-heading-guessed'
  | 'unknown-initials'
  | 'ambiguous-owner'
  | 'action-without-owner'
  | 'action-conflict'
  | 'action-only-in-table'
  | 'action-from-column'
  | 'action-table-text'
  | 'unclear-action'
  | 'action-outside-items'
  | 'earlier-actions'
  | 'text-after-minutes'
  | 'text-outside-items'
  | 'unknown-line'
  | 'several-meetings'
  | 'not-utf8'

export interface ImportedMinutes {
  /** The file's name, without its folder. */
  source: string
  title: string | null
  date: string | null
  /** Times of the 24-hour clock, `14:00`. */
  start: string | null
  end: string | null
  venue: string | null
  /** Their name as in the list where they stand in one. */
  chair: string | null
  notetaker: string | null
  attendees: ImportedPerson[]
  apologies: ImportedPerson[]
  absent: ImportedPerson[]
  items: ImportedItem[]
  /** Text that belongs to no item and is none of the fields, as Markdown; empty where there is none. */
  rest: string
  actions: ImportedAction[]
  decisions: ImportedDecision[]
  nextMeeting: NextMeeting | null
  warnings: ImportWarning[]
}

/** One of several meetings in a file. */
export interface MeetingInFile {
  /** Counted from 1: what `--meeting` picks. */
  number: number
  date: string | null
  /** The words that begin it. */
  title: string
  line: number
}

/** What an import gives: the minutes, or why there are none to give. */
export interface Imported {
  minutes: ImportedMinutes
  /** More than one when the file holds several meetings. */
  meetings: MeetingInFile[]
  /** `several`: the caller is to pick one; `none`: nothing in the file reads as minutes. The minutes are empty then. */
  outcome: 'minutes' | 'several' | 'none'
}
