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
        when:
          start === undefined
            ? { day: date }
            : { start: momentIn(timezone, date, start), end: end === undefined ? null : momentIn(timezone, date, end) },
        ...(venue === null ? {} : { location: venue }),
        ...(items.length === 0 ? {} : { description: items.join('\n') }),
        changes: (moved?.length ?? 0) + (isCancelled ? 1 : 0),
        isCancelled,
        isBusy: true,
      },
    ],
  })
}
