// The actions that a meeting's minutes set, as their marks say, to be held beside the action records.
import type { Mark } from './mark.js'
import { itemAt, minutesOf } from './minutes.js'
import { splitOwners } from './record-references.js'
import type { RecordOf, Records } from './records.js'

export interface Undertaking {
  mark: Mark
  number: number
  item: number | null
  /** The label as source text, white space collapsed. */
  title: string
  owners: string[]
  due: string | null
}

/** The action marks of a meeting, in the order of the minutes; a mark without a whole number is left to the rule on marks. */
export function undertakingsOf(meeting: RecordOf<'meeting'>): Undertaking[] {
  const minutes = minutesOf(meeting)
  return minutes.marks.flatMap((mark) => {
    if (mark.name !== 'action' || mark.number === null) return []
    const { owners = '', due } = mark.attributes
    return [
      {
        mark,
        number: mark.number,
        item: itemAt(minutes, mark.start),
        title: collapse(mark.label),
        owners: splitOwners(owners),
        due: due ?? null,
      },
    ]
  })
}

/** The actions of meetings that the log has, each as `<meeting>-<number>`. */
export function loggedNumbers(records: Records): ReadonlySet<string> {
  return new Set(records.anyOf('action').map(({ data }) => `${data.meeting}-${data.number}`))
}

/** The marked actions that the log lacks, given what it has. A record that can't be read may be one of them, and is a problem already. */
export function notLogged(records: Records, meeting: RecordOf<'meeting'>, logged: ReadonlySet<string>): Undertaking[] {
  return undertakingsOf(meeting).filter(({ number }) => {
    const id = `${meeting.id}-${number}`
    const isUnreadable = records.mayHave('action', id) && records.get('action', id) === undefined
    return !logged.has(id) && !isUnreadable
  })
}

/** Words with every run of white space as one space. */
export function collapse(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}
