// The statutory partners that nobody came for at a meeting: they lead the arrangements together, with equal duties (arrangements 3.5).
import { formatDate } from '../../../core/date.js'
import type { SeatAtMeeting } from '../../../core/group-attendance.js'
import { isRepresented } from '../seat-at-meeting.js'
import { listed, quoted } from '../words.js'
import { byMeeting, type Finder } from './sight.js'

export const statutoryUnrepresented: Finder = (sight) =>
  byMeeting(sight).flatMap(({ meeting, seats }) => {
    const statutory = seats.filter((each) => each.statutory)
    const missing = statutory.filter(({ at }) => !isRepresented(at))
    if (missing.length === 0) return []
    const verb = missing.length === 1 ? 'was' : 'were'
    const which = listed(missing.map(({ seat, at }) => `${quoted(seat)} (${wordsFor(at)})`))
    const isWithoutDeputy = missing.some(({ at }) => at.status !== 'vacant') && missing.every(({ at }) => at.deputy === null)
    return [
      {
        code: 'statutory-unrepresented',
        severity: 'warning',
        message: `${missing.length} of the ${statutory.length} statutory seats ${verb} unrepresented on ${formatDate(meeting.data.date)}: ${which}.${isWithoutDeputy ? ' Nobody is said to deputise.' : ''}`,
        seats: missing.map(({ seat }) => seat),
        meeting: meeting.id,
      },
    ]
  })

function wordsFor({ status, name }: SeatAtMeeting): string {
  switch (status) {
    case 'apologies':
      return `${name} sent apologies`
    case 'absent':
      return `${name} was absent`
    case 'vacant':
      return 'nobody holds it'
    default:
      return `nothing is recorded of ${name}`
  }
}
