// Reads a heading over people: "Present", "Apologies: none", "Chair" over a name.
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'
import { type AttendanceLine, leadsToPeople } from './attendance-line.js'
import { LIST_OF } from './attendance-lists.js'
import { readEntry } from './listed-lines.js'
import { readOfficer } from './officers.js'
import type { Office, PeopleLists } from './people-lists.js'

/** Begins or ends lists as the heading says. */
export function readHeading(heading: AttendanceLine, lists: PeopleLists): void {
  const { text, line, block, index } = heading
  const label = readLabel(text)
  if (block.number !== null && !/^(?:present|apologies|absent)$/.test(labelKind(text) ?? '')) return void lists.leave()
  if (label?.kind === 'chair' || label?.kind === 'notetaker') return void readOffice(label.kind, label.rest, heading, lists)
  const list = label === null ? undefined : LIST_OF[label.kind]
  if (label === null || list === undefined || (label.kind === 'more-present' && !lists.isNear(index) && !leadsToPeople(heading)))
    return void lists.leave()
  lists.begin({ list, isSection: true, isInline: false }, line, index)
  if (block.number === null) lists.used.add(index)
  if (label.rest !== '') readEntry({ ...heading, text: label.rest }, lists)
}

function readOffice(office: Office, words: string, heading: AttendanceLine, lists: PeopleLists): void {
  if (words !== '') return void readOfficer(office, words, heading, lists)
  if (!leadsToPeople(heading)) return void lists.leave()
  lists.begin({ list: 'attendees', isSection: true, isInline: false }, heading.line, heading.index, office)
  lists.used.add(heading.index)
}
