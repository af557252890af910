// Decides what the agenda of a group's coming meeting holds, in the order the group uses.
import type { AgendaItem, AgendaRecord } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import type { StoreRecord } from '../../core/record.js'
import { type Reading, type RecordOf, Records } from '../../core/records.js'
import { meetingDaysAfter } from '../due/meeting-days.js'
import { ESCALATIONS, escalations } from './escalations.js'
import { itemsPutForward } from './items-put-forward.js'
import { mattersArising } from './matters-arising.js'
import { notesForApproval } from './notes-for-approval.js'
import { type Occasion, occasionOf } from './occasion.js'
import { oftenInWords } from './often-in-words.js'
import { PRIORITIES, prioritiesToReview } from './priorities-to-review.js'
import { REPORTS, reportsDue } from './reports-due.js'
import { usualItems } from './usual-items.js'

export interface ComingMeeting {
  group: RecordOf<'group'>
  date: string
  asOf: string
  /** The template of an agenda. */
  template: string
  /** Its own record, which may not be kept yet: what is due at the next meeting is due on its day. */
  agenda: AgendaRecord
}

/** The items, in their order: what marks take out is in none of them. */
export function draftAgenda(reading: Reading, { group, date, asOf, template, agenda }: ComingMeeting): AgendaItem[] {
  const occasion = occasionOf({ ...reading, records: knowing(reading.records, agenda) }, group, date, asOf)
  const { first, last } = usualItems(template)
  const opening = [...first, ...notesForApproval(occasion), ...mattersArising(occasion)]
  const usual = [...opening, ...last].map(({ title }) => title)
  return [
    ...opening,
    ...itemsPutForward(occasion, [...usual, ESCALATIONS, REPORTS, PRIORITIES]),
    ...escalations(occasion),
    ...reportsDue(occasion),
    ...prioritiesToReview(occasion),
    ...last.map((item) => withNextMeeting(occasion, item)),
  ]
}

function knowing({ kinds, settings, all, unread }: Records, agenda: AgendaRecord): Records {
  const others = all.filter(({ file }) => file !== agenda.file)
  return new Records(kinds, settings, [...others, agenda as unknown as StoreRecord], unread)
}

const NEXT_MEETING = /^(?:date|day) of (?:the )?next meeting/i

function withNextMeeting({ records, group, date }: Occasion, item: AgendaItem): AgendaItem {
  if (!NEXT_MEETING.test(item.title) || item.lines.length > 0) return item
  const [next] = meetingDaysAfter(records, group.id, date)
  return { ...item, lines: [next === undefined ? `To be agreed${oftenInWords(group)}.` : `${formatDate(next)}.`] }
}
