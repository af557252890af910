// Reads lines of people that belong together, in the list that is open, and says what of them could not be read.
import type { ImportWarning } from '../../imported-minutes.js'
import { type EntryLine, entriesOf } from './attendance-entries.js'
import { type AttendanceList, type Beside, besideNames, type Listed } from './attendance-lists.js'
import { isUnread, type Unread } from './unread.js'

export type GroupLine = EntryLine & { line: number }

interface ReadGroup {
  people: Listed[]
  unread: Unread[]
  /** What the lines say besides of people whom they name. */
  beside: Beside[]
}

/** Whoever the lines name, and the words that name nobody; where all have a box to tick, those without a tick were absent. */
export function peopleOfGroup(group: readonly GroupLine[], open: AttendanceList): ReadGroup {
  const isTicked = group.length > 1 && group.every(({ text }) => /^\[[ xX✓]?\]/.test(text))
  const people: Listed[] = []
  const unread: Unread[] = []
  for (const { person, source } of entriesOf(group)) {
    const list = isTicked && /^\[\s?\]/.test(source.text) ? 'absent' : open
    if (person !== null) people.push({ person, list, line: source.line })
    else if (isUnread(source.part)) unread.push({ text: source.part, line: source.line })
  }
  return { people, unread, beside: people.flatMap(besideNames) }
}

/** A warning where the labels of two lists stand side by side and some people follow both. */
export function mixedLists(labels: readonly { line: number; index: number }[], followers: number): ImportWarning[] {
  const [before, last] = labels.slice(-2)
  if (before === undefined || last?.index !== before.index + 1 || followers < 3) return []
  const message = 'Two lists of people begin side by side here and their entries follow mixed: say yourself who belongs to which.'
  return [{ code: 'unclear-attendance', message, line: labels[0]?.line ?? 1 }]
}
