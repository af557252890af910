// Who was at a meeting, who sent apologies and who was absent, as the meeting's lists say.

import type { RecordOf, Records } from './records.js'
import { resolvePerson } from './references.js'
import type { Path } from './yaml.js'

type AttendanceList = 'attendees' | 'apologies' | 'absent'

export interface Attendance {
  list: AttendanceList
  /** Initials or an id, as the list has it. */
  word: string
  /** Undefined when that means nobody, or more than one. */
  person: RecordOf<'person'> | undefined
  /** Where it stands in the meeting's fields. */
  path: Path
}

const LISTS: readonly AttendanceList[] = ['attendees', 'apologies', 'absent']

/** Everyone in the lists of a meeting, in their order. */
export function attendanceOf(records: Records, meeting: RecordOf<'meeting'>): Attendance[] {
  return LISTS.flatMap((list) =>
    (meeting.data[list] ?? []).map((who, i) => {
      const word = typeof who === 'string' ? who : who.person
      const path = typeof who === 'string' ? [list, i] : [list, i, 'person']
      return {
        list,
        word,
        person: resolvePerson(records, word, meeting.data.date),
        path,
      }
    }),
  )
}
