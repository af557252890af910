// When an action is due. The rule for `next-meeting` and for actions without a date is kscp's own, and the lists say so.
import type { Due } from '../../core/action-log.js'
import { meetingsAhead } from '../../core/due-day.js'
import type { RecordOf, Records } from '../../core/records.js'
import { hasMeetings, meetingDaysAfter, meetingDaysOnceCalled } from './meeting-days.js'

type Action = RecordOf<'action'>

/** The day an action is due: its own, else that of its group's first meeting (or a later one) after the one that raised it. */
export function dueOf(records: Records, action: Action): Due {
  return dueOn(records, action, action.data.due)
}

/** The day it was due before it was first put off; null when it never was. */
export function firstDueOf(records: Records, action: Action): Due | null {
  const [first] = action.data.deferred ?? []
  return first === undefined ? null : dueOn(records, action, first.from)
}

/** The day that a due (a day, `next-meeting`, `meeting+2`, or none) means for an action. */
export function dueOn(records: Records, action: Action, due: string | undefined): Due {
  const ahead = due === undefined ? 1 : meetingsAhead(due)
  if (due !== undefined && ahead === null) return { date: due, from: 'given' }
  const raisedAt = raisingOf(records, action, due !== undefined)
  const date = raisedAt === null ? undefined : meetingDaysAfter(records, raisedAt.group, raisedAt.day)[(ahead ?? 1) - 1]
  return date === undefined ? { date: null, from: 'none' } : { date, from: 'next-meeting' }
}

/** The day it would be due had no meeting of its group been called off; null where none was that tells the day. */
export function dueBeforeCallingOff(records: Records, action: Action): string | null {
  const { due } = action.data
  const ahead = due === undefined ? 1 : meetingsAhead(due)
  const raisedAt = ahead === null ? null : raisingOf(records, action, due !== undefined)
  return raisedAt === null ? null : (meetingDaysOnceCalled(records, raisedAt.group, raisedAt.day)[(ahead ?? 1) - 1] ?? null)
}

/** The group and the day meetings are counted from: those of the meeting that set it, else its own group (or the one that owns it) where it names a meeting. */
function raisingOf(records: Records, { data }: Action, namesMeeting: boolean): { group: string; day: string } | null {
  if (data.meeting !== undefined) {
    const meeting = records.get('meeting', data.meeting)
    return meeting === undefined ? null : { group: meeting.data.group, day: meeting.data.date }
  }
  const group = data.group ?? data.owners.find((owner) => hasMeetings(records, owner))
  return group === undefined || !namesMeeting ? null : { group, day: data.raised }
}
