// Draft notes, whose lists may still be those of the people who were expected.
import type { AttendanceFinding } from '../../../core/group-attendance.js'
import { onDays } from '../words.js'
import type { Finder } from './sight.js'

/** kscp notes new lists as attendees whoever holds a seat. */
export const listsMayBeExpectations: Finder = ({ held }): AttendanceFinding[] => {
  const drafts = held.filter(({ meeting }) => meeting.data.status === 'draft')
  const latest = drafts.at(-1)
  if (latest === undefined) return []
  return [
    {
      code: 'draft-notes',
      severity: 'note',
      message: `The notes are still a draft of what happened ${onDays(drafts.map(({ meeting }) => meeting.data.date))}: their lists may be of those who were expected.`,
      meeting: latest.meeting.id,
    },
  ]
}
