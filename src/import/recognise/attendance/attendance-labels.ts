// Reads a line that begins with a label of people: "Present: A Ward, B Kaur", "Apologies:", "Clerk: Jo Ward".
import { type Labelled, readLabel } from '../labels/read-label.js'
import { ROLE, WRITTEN_SHORT } from '../words.js'
import { initialsIn } from './apologies-in-sentences.js'
import { entriesOf, NOBODY } from './attendance-entries.js'
import { type AttendanceLine, leadsToPeople } from './attendance-line.js'
import { type AttendanceList, LIST_OF } from './attendance-lists.js'
import { readApologies } from './listed-lines.js'
import { readPerson } from './listed-person.js'
import { readOfficer } from './officers.js'
import type { PeopleLists } from './people-lists.js'
import { splitRun } from './runs.js'
import { isUnread } from './unread.js'

/** Takes what a labelled line tells; says whether it is one. */
export function readLabelled(at: AttendanceLine, lists: PeopleLists): boolean {
  const label = readLabel(at.text, at.boldEnd)
  if (label === null) return readRole(at, lists)
  if (label.kind === 'chair' || label.kind === 'notetaker') return label.rest !== '' && readOfficer(label.kind, label.rest, at, lists)
  const list = LIST_OF[label.kind]
  if (list !== undefined) return readList(list, label, at, lists)
  if (/[:：]/.test(at.text)) lists.leave()
  return false
}

function readList(list: AttendanceList, label: Labelled, at: AttendanceLine, lists: PeopleLists): boolean {
  const { line, index } = at
  const [rest = '', ...further] = label.rest.split(END_OF_SENTENCE)
  if (!(rest === '' ? isBareLabel(label, at, lists) : isLabelOfPeople(label, rest, at, lists))) return false
  if (rest !== '' && !NOBODY.test(rest) && entriesOf([{ text: rest, isItem: false }]).every(({ person }) => person === null)) {
    lists.leave()
    readApologies(at, lists)
    if (list === 'apologies') lists.sentApologies.push(...initialsIn(rest).map((initials) => ({ initials, line })))
    return false
  }
  lists.begin({ list, isSection: false, isInline: rest !== '' }, line, index)
  lists.used.add(index)
  if (rest !== '') {
    lists.take({ text: rest, line, isItem: false }, index)
    lists.emptyLabels = []
  }
  for (const text of further) if (!readApologies({ ...at, text }, lists) && isUnread(text)) lists.keep({ text, line }, index)
  return true
}

/** A full stop, but for those of "Dr." and "Sgt." */
const END_OF_SENTENCE = new RegExp(`(?<=[\\p{Ll})])(?<!\\b(?:${WRITTEN_SHORT}))\\.\\s+(?=\\p{Lu}\\p{Ll})`, 'u')

/** A label alone on its line. */
function isBareLabel({ kind }: Labelled, at: AttendanceLine, { open, emptyLabels }: PeopleLists): boolean {
  const leads = leadsToPeople(at)
  if (!/[:：]\s*$/.test(at.text) && at.boldEnd < at.text.length && !leads) return false
  return kind !== 'more-present' || leads || emptyLabels.length > 0 || open !== null
}

/** A label with people on its line; one for a group of people counts only among the lists, or at the top with several. */
function isLabelOfPeople({ kind }: Labelled, rest: string, { text, index }: AttendanceLine, lists: PeopleLists): boolean {
  return kind !== 'more-present' || lists.isNear(index) || (index < 12 && /:/.test(text) && splitRun(rest).length > 1)
}

/** "Clerk: Jo Ward" after the apologies is no apology. */
function readRole({ text, line, index }: AttendanceLine, lists: PeopleLists): boolean {
  const [, role = '', name = ''] = /^([\p{L} -]{3,40}):\s+(\S.{2,60})$/u.exec(text) ?? []
  if (lists.open === null || lists.open.list === 'attendees' || !ROLE.test(role)) return false
  const person = readPerson(name, false)
  if (person === null) return false
  lists.close()
  lists.listed.push({ person: { ...person, role: person.role ?? role }, list: 'attendees', line })
  lists.used.add(index)
  return true
}
