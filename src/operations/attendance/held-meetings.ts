// The meetings a group has held by a day, each with who stands in which of its lists.
import type { RecordOf, Records } from '../../core/records.js'
import { type Presence, presenceAt } from './presence.js'

export interface HeldMeeting {
  meeting: RecordOf<'meeting'>
  presence: Presence
  /** False where its lists name nobody at all: then nothing can be told of who came. */
  isRecorded: boolean
}

/** The group's meetings up to and on a day, the earliest first; notes begun for a meeting of the day itself hold whom one expects. */
export function meetingsHeld(records: Records, groupId: string, asOf: string): HeldMeeting[] {
  return records
    .of('meeting')
    .filter(({ data }) => data.group === groupId && (data.date < asOf || (data.date === asOf && data.status !== 'draft')))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map((meeting) => {
      const presence = presenceAt(records, meeting)
      return { meeting, presence, isRecorded: presence.entries.length > 0 }
    })
}

function orderOf({ id, data }: RecordOf<'meeting'>): string {
  return `${data.date} ${id}`
}
