// Words that stand where people are listed and name nobody who could be read: they are told, and kept as text.
import { labelKind } from '../labels/label-kind.js'
import { NOBODY } from './attendance-entries.js'
import type { Beside, Listed } from './attendance-lists.js'

export interface Unread {
  text: string
  line: number
}

/** What was read of a table: its people, the words that name nobody who could be read, and in words what is doubtful. */
export interface ReadPeople {
  readonly listed: readonly Listed[]
  readonly unread: readonly Unread[]
  /** What the table says besides of people whom it names. */
  readonly beside: readonly Beside[]
  readonly doubts: readonly Unread[]
}

/** Whether words that gave no person say more than that there was none, or what a list is of. */
export function isUnread(words: string): boolean {
  return /\p{L}{2}/u.test(words) && labelKind(words) === null && !NOBODY.test(words.trim().replace(/[.\s]+$/, ''))
}
