// The meeting an agenda is drafted for, and what every part of the draft has to know of it.
import { plainTitle } from '../../core/plain-title.js'
import type { Reading, RecordOf, Records } from '../../core/records.js'
import { collapse } from '../../core/undertakings.js'
import { hideMarked } from '../hide-marked.js'

export interface Occasion {
  records: Records
  group: RecordOf<'group'>
  /** The day of the meeting. */
  date: string
  asOf: string
  /** The group's meeting before that one, held by the as-of day; null where none is recorded. */
  last: RecordOf<'meeting'> | null
  /** The groups that answer to this one, by name. */
  subGroups: readonly RecordOf<'group'>[]
  digestOf: Reading['digestOf']
  /** Text of a record as plain words on one line, without what a mark of any record takes out. */
  words(text: string): string
}

export function occasionOf(reading: Reading, group: RecordOf<'group'>, date: string, asOf: string): Occasion {
  const { records, texts, digestOf } = reading
  // An agenda goes to people of the partnership, who know each other: only what is marked is hidden, not who isn't published by name.
  const hide = hideMarked(texts.values(), records)
  return {
    records,
    group,
    date,
    asOf,
    last: lastMeeting(records, group.id, date, asOf),
    subGroups: records
      .of('group')
      .filter(({ data }) => data.parent === group.id)
      .sort((a, b) => (a.data.name < b.data.name ? -1 : 1)),
    digestOf,
    words: (text) => hide(plainTitle(collapse(text))),
  }
}

/** When and where the group last met before a day, without what a mark of any record takes out; null where no meeting is recorded. */
export function lastPlace(reading: Reading, group: RecordOf<'group'>, date: string, asOf: string) {
  const { last, words } = occasionOf(reading, group, date, asOf)
  return last === null ? null : { start: last.data.start, end: last.data.end, venue: words(last.data.venue ?? '') }
}

/** The latest meeting of a group before a day, held by the as-of day. */
export function lastMeeting(records: Records, group: string, before: string, asOf: string): RecordOf<'meeting'> | null {
  const held = records.of('meeting').filter(({ data }) => data.group === group && data.date < before && data.date <= asOf)
  return held.reduce<RecordOf<'meeting'> | null>((last, each) => (last === null || each.data.date > last.data.date ? each : last), null)
}
