// The days on which a group meets, as the records know them: meetings held, agendas of those to come, and what the last one said of the next.
import type { Records } from '../core/records.js'

/** The days known of each group, in order; sorted once for each store. */
const knownDays = new WeakMap<Records, Map<string, string[]>>()

/** The days after one on which the group meets or is to meet, the earliest first. A meeting that moved is on its new day. */
export function meetingDaysAfter(records: Records, group: string, day: string): string[] {
  const days = (daysOf(records).get(group) ?? []).filter((each) => each > day)
  const announced = announcedNext(records, group, days.at(-1) ?? day)
  return announced === null ? days : [...days, announced]
}

/** The group's first meeting on or after a day, or null when none is known. */
export function nextMeetingFrom(records: Records, group: string, day: string): string | null {
  const days = daysOf(records).get(group) ?? []
  const from = days.find((each) => each >= day)
  if (from !== undefined) return from
  const announced = announcedNext(records, group, days.at(-1) ?? '')
  return announced !== null && announced >= day ? announced : null
}

function daysOf(records: Records): Map<string, string[]> {
  const known = knownDays.get(records)
  if (known !== undefined) return known
  const days = new Map<string, string[]>()
  const agendas = records.of('agenda').filter(({ data }) => data.status !== 'cancelled')
  for (const { group, date } of [...records.of('meeting'), ...agendas].map(({ data }) => data)) {
    const of = days.get(group) ?? []
    if (!of.includes(date)) of.push(date)
    days.set(group, of)
  }
  for (const of of days.values()) of.sort()
  knownDays.set(records, days)
  return days
}

/** What the meeting of a day said of the next one, unless that was called off since. */
function announcedNext(records: Records, group: string, day: string): string | null {
  const meeting = records.get('meeting', `${day}-${group}`)
  const next = meeting?.data['next-meeting']
  if (next === undefined || next <= day) return null
  const isCancelled = records.of('agenda').some(({ data }) => data.group === group && data.status === 'cancelled' && data.date === next)
  return isCancelled ? null : next
}
