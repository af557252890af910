// Who the notes of a meeting are about by their own lists: those who were there, and those who owe something.
import { attendanceOf } from '../../core/attendance.js'
import { minutesOf } from '../../core/minutes.js'
import { splitOwners } from '../../core/record-references.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'

/** Whoever was at the meeting or sent apologies, chaired it or took notes, or owns one of its actions: ids. */
export function peopleOf(records: Records, meeting: RecordOf<'meeting'>): ReadonlySet<string> {
  const { chair, notetaker, date, attendees, apologies, absent, approval } = meeting.data
  const deputised = [...attendees, ...apologies, ...(absent ?? [])].flatMap((who) =>
    typeof who === 'string' ? [] : (who['deputising-for'] ?? []),
  )
  const owners = minutesOf(meeting).marks.flatMap(({ attributes }) => splitOwners(attributes.owners ?? ''))
  const named = [chair, notetaker ?? '', approval?.by ?? '', ...deputised, ...owners].map((word) => resolvePerson(records, word, date))
  return new Set([...attendanceOf(records, meeting).map(({ person }) => person), ...named].flatMap((person) => person?.id ?? []))
}
