// The invitation to a meeting as a calendar file, which replaces the one before it when the meeting moves.
import type { AgendaDocument, AgendaRecord } from '../core/agenda.js'
import { momentIn } from '../core/date.js'
import type { Settings } from '../core/settings.js'
import { calendarText } from './calendar-text.js'

export interface Invitation {
  agenda: AgendaRecord
  document: AgendaDocument
  settings: Settings
  asOf: string
}

/** The text of the .ics file: the whole day where no time is given, else moments in UTC. Nobody is named as invited: addresses are private. */
export function invitationAsCalendar({ agenda: { id, data }, document, settings, asOf }: Invitation): string {
  const { name: store, timezone } = settings
  const { date, start, end, status, moved } = data
  const { meeting, venue } = document
  const isCancelled = status === 'cancelled'
  const items = document.items.map(({ number, title }) => `${number === null ? '' : `${number}. `}${title}`)
  return calendarText({
    store,
    asOf,
    events: [
      {
        id,
        title: meeting,
        when: start === undefined ? { day: date } : momentsOf(timezone, date, { start, end }),
        ...(venue === null ? {} : { location: venue }),
        ...(items.length === 0 ? {} : { description: items.join('\n') }),
        changes: (moved?.length ?? 0) + (isCancelled ? 1 : 0),
        isCancelled,
        isBusy: true,
      },
    ],
  })
}

/** Where the clocks go forward between them the end may be no later than the start; RFC 5545 (3.8.2.2) wants a later one, or none. */
function momentsOf(
  timezone: string,
  date: string,
  times: { start: string; end: string | undefined },
): { start: string; end: string | null } {
  const start = momentIn(timezone, date, times.start)
  const end = times.end === undefined ? null : momentIn(timezone, date, times.end)
  return { start, end: end !== null && end > start ? end : null }
}
