// Reads who chaired or took notes from a label with a name: "Chair: Jo Ward" names somebody who was there.
import { entriesOf } from './attendance-entries.js'
import type { AttendanceLine } from './attendance-line.js'
import { besideNames } from './attendance-lists.js'
import type { Office, PeopleLists } from './people-lists.js'
import { isUnread } from './unread.js'

/** Takes the officer that the words behind a label name; says whether they name one. Others whom they name are kept as text. */
export function readOfficer(office: Office, words: string, { line, index }: AttendanceLine, lists: PeopleLists): boolean {
  const [first, ...others] = entriesOf([{ text: words, isItem: false }])
  const person = words.length > 120 ? null : (first?.person ?? null)
  if (person === null) return false
  lists.officers[office] ??= person.name
  lists.officials.push(person)
  lists.used.add(index)
  for (const each of besideNames({ person, list: 'attendees', line })) lists.keepBeside(each, index)
  for (const { source } of others) if (isUnread(source.part)) lists.keep({ text: source.part, line }, index)
  return true
}
