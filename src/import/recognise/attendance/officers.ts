// Reads who chaired or took notes from a label with a name: "Chair: Jo Ward" names somebody who was there.
import type { AttendanceLine } from './attendance-line.js'
import { readPerson } from './listed-person.js'
import type { Office, PeopleLists } from './people-lists.js'
import { splitRun } from './runs.js'

/** Takes the officer that the words behind a label name; says whether they name one. */
export function readOfficer(office: Office, words: string, { index }: AttendanceLine, lists: PeopleLists): boolean {
  const [first] = splitRun(words)
  const person = first === undefined || words.length > 120 ? null : readPerson(first, true)
  if (person === null) return false
  lists.officers[office] ??= person.name
  lists.used.add(index)
  return true
}
