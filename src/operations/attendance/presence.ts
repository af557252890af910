// Who stands in which list of one meeting, with whom they sat for and the items they were there for.
import { type Attendance, attendanceOf } from '../../core/attendance.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'

/** Somebody as a record names them. */
export interface Named {
  /** Initials or an id, as written. */
  word: string
  /** Undefined when that means nobody, or more than one. */
  person: RecordOf<'person'> | undefined
}

export interface Entry extends Named {
  list: Attendance['list']
  items: number[] | null
  deputisingFor: Named | null
}

export interface Presence {
  entries: readonly Entry[]
  /** What the lists say of somebody; where they stand in two, that they were there. */
  of(who: Named): Entry | undefined
  /** Who is said to deputise for somebody; whoever came before whoever didn't. */
  deputyFor(who: Named): Entry | undefined
}

export function presenceAt(records: Records, meeting: RecordOf<'meeting'>): Presence {
  const entries = attendanceOf(records, meeting).map((each) => entryOf(records, meeting, each))
  const own = firstBy(entries, (entry) => keyOf(entry))
  const deputies = firstBy(entries, ({ deputisingFor }) => (deputisingFor === null ? null : keyOf(deputisingFor)))
  return { entries, of: (who) => own.get(keyOf(who)), deputyFor: (who) => deputies.get(keyOf(who)) }
}

/** What tells people apart: the id, or the word where it means nobody. */
export function keyOf({ word, person }: Named): string {
  return person?.id ?? word
}

function entryOf(records: Records, { data }: RecordOf<'meeting'>, { list, word, person, path }: Attendance): Entry {
  const who = data[list]?.[Number(path[1])]
  const more = typeof who === 'object' ? who : undefined
  const place = more?.['deputising-for']
  return {
    list,
    word,
    person,
    items: more?.items ?? null,
    deputisingFor: place === undefined ? null : { word: place, person: resolvePerson(records, place, data.date) },
  }
}

function firstBy(entries: readonly Entry[], key: (entry: Entry) => string | null): Map<string, Entry> {
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    const at = key(entry)
    if (at !== null && !first.has(at)) first.set(at, entry)
  }
  return first
}
