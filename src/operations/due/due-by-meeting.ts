// Puts a due that names a coming meeting the way a record counts it: from the meeting that set the action, or from the day it was raised.
import { meetingsAhead } from '../../core/due-day.js'
import { Failure } from '../../core/failure.js'
import type { RecordOf, Records } from '../../core/records.js'
import { meetingDaysAfter } from './meeting-days.js'

type Action = RecordOf<'action'>

const MOST_AHEAD = 9

/** The group whose meetings an action goes by: that of the meeting that set it, its own, or one that owns it. */
export function groupOf(records: Records, { data }: Action): string | null {
  const set = data.meeting === undefined ? undefined : records.get('meeting', data.meeting)?.data.group
  return set ?? data.group ?? data.owners.find((owner) => records.has('group', owner)) ?? null
}

/** A due that is meant from a day on (`next-meeting` is the first after it), as the action's record holds it. A day stays as it is. */
export function dueFromRaising(records: Records, action: Action, due: string, on: string): string {
  const ahead = meetingsAhead(due)
  return ahead === null ? due : meetingForm(action, ahead + meetingsHeld(records, action, on))
}

/** The reverse: how many meetings on from a day one lies that the record names; 0 or less when it is over. */
export function meetingsFrom(records: Records, action: Action, due: string, on: string): number {
  return (meetingsAhead(due) ?? 0) - meetingsHeld(records, action, on)
}

/** `next-meeting` or `meeting+2`. Fails where no record can say it. */
export function meetingForm({ id }: Action, ahead: number): string {
  if (ahead <= MOST_AHEAD) return ahead === 1 ? 'next-meeting' : `meeting+${ahead}`
  throw new Failure('usage', `That is more than ${MOST_AHEAD} meetings after the action ${id} was set.`, 'Give a day, such as 2020-03-31.')
}

/** How many meetings of its group there were since the action was set. */
function meetingsHeld(records: Records, action: Action, on: string): number {
  const { id, data } = action
  const group = groupOf(records, action)
  if (group === null)
    throw new Failure(
      'usage',
      `The action ${id} belongs to no group, so there is no meeting it could be due at.`,
      'Give a day, such as 2020-03-31.',
    )
  const set = data.meeting === undefined ? undefined : records.get('meeting', data.meeting)
  return meetingDaysAfter(records, group, set?.data.date ?? data.raised).filter((day) => day <= on).length
}
