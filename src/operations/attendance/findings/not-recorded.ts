// Seats whose holder stands in none of a meeting's lists, and meetings whose lists name nobody.
import { formatDate } from '../../../core/date.js'
import { fileOf, listed, quoted } from '../words.js'
import { byMeeting, type Finder } from './sight.js'

export const seatsNotRecorded: Finder = (sight) =>
  byMeeting(sight).flatMap(({ meeting, seats }) => {
    const missing = seats.filter(({ at }) => at.status === 'not-recorded')
    if (missing.length === 0) return []
    const which = listed(missing.map(({ seat, at }) => `${quoted(seat)} (${at.name})`))
    return [
      {
        code: 'not-recorded',
        severity: 'warning',
        message: `Nothing is recorded on ${formatDate(meeting.data.date)} of ${which}, so it counts as not there. Write in ${fileOf(meeting)} who was present, sent apologies or was absent.`,
        seats: missing.map(({ seat }) => seat),
        meeting: meeting.id,
      },
    ]
  })

export const meetingsNotRecorded: Finder = ({ shown }) =>
  shown
    .filter(({ isRecorded }) => !isRecorded)
    .map(({ meeting }) => ({
      code: 'nobody-recorded',
      severity: 'warning' as const,
      message: `The lists of ${formatDate(meeting.data.date)} name nobody, so that meeting counts in no rate. Write in ${fileOf(meeting)} who came.`,
      meeting: meeting.id,
    }))
    .reverse()
