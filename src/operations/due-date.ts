// When an action is due. The rule for `next-meeting` and for actions without a date is kscp's own, and the lists say so.
import type { Due } from '../core/action-log.js'
import type { RecordOf, Records } from '../core/records.js'

/**
 * The day an action is due: its own, else that of its group's first meeting after the one that raised it, as a meeting
 * record says, or as that meeting itself said of the next.
 */
export function dueOf(records: Records, action: RecordOf<'action'>): Due {
  const { due, meeting: meetingId } = action.data
  if (due !== undefined && due !== 'next-meeting') return { date: due, from: 'given' }
  const raisedAt = meetingId === undefined ? undefined : records.get('meeting', meetingId)
  if (raisedAt === undefined) return { date: null, from: 'none' }
  const date = firstMeetingAfter(records, raisedAt) ?? raisedAt.data['next-meeting'] ?? null
  return { date, from: date === null ? 'none' : 'next-meeting' }
}

/** The days on which each group meets, in order; sorted once for each store. */
const meetingDays = new WeakMap<Records, Map<string, string[]>>()

function firstMeetingAfter(records: Records, { data }: RecordOf<'meeting'>): string | undefined {
  let days = meetingDays.get(records)
  if (days === undefined) {
    days = new Map()
    for (const { group, date } of records.of('meeting').map((meeting) => meeting.data)) days.set(group, [...(days.get(group) ?? []), date])
    for (const dates of days.values()) dates.sort()
    meetingDays.set(records, days)
  }
  return days.get(data.group)?.find((date) => date > data.date)
}
