// The days on which a group meets, as the records know them: meetings held, agendas of those to come, and what the last one said of the next.
import { firstCalled } from '../../core/first-called.js'
import type { RecordOf, Records } from '../../core/records.js'

/** The days known of each group, in order; sorted once for each store. */
const knownDays = new WeakMap<Records, Map<string, string[]>>()

/** The days after one on which the group meets or is to meet, the earliest first. A meeting that moved is on its new day. */
export function meetingDaysAfter(records: Records, group: string, day: string): string[] {
  const days = daysOf(records).get(group) ?? []
  return days.slice(countUntil(days, day))
}

/** How many of the days, which are in order, are not after one: every action of a list asks. */
function countUntil(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** As `meetingDaysAfter`, with the days of meetings that were called off. */
export function meetingDaysOnceCalled(records: Records, group: string, day: string): string[] {
  const calledOff = (daysCalledOff(records).get(group) ?? []).filter((each) => each > day)
  return [...new Set([...meetingDaysAfter(records, group, day), ...calledOff])].sort()
}

/** Collected once for each store. */
const knownCalledOff = new WeakMap<Records, Map<string, string[]>>()

function daysCalledOff(records: Records): Map<string, string[]> {
  const known = knownCalledOff.get(records)
  if (known !== undefined) return known
  const days = new Map<string, string[]>()
  for (const { data } of records.of('agenda'))
    if (data.status === 'cancelled') days.set(data.group, [...(days.get(data.group) ?? []), data.date])
  knownCalledOff.set(records, days)
  return days
}

/** The group's first meeting on or after a day, or null when none is known. */
export function nextMeetingFrom(records: Records, group: string, day: string): string | null {
  return (daysOf(records).get(group) ?? []).find((each) => each >= day) ?? null
}

/** Whether any meeting of a group, held or to come, is known. */
export function hasMeetings(records: Records, group: string): boolean {
  return daysOf(records).has(group)
}

/** The changes to each group's meetings to come; counted once for each store. */
const knownChanges = new WeakMap<Records, Map<string, number>>()

/** How many times a coming meeting of a group was planned, moved or called off, as the records tell: no later day has fewer. */
export function meetingChanges(records: Records, group: string): number {
  const counts = knownChanges.get(records) ?? new Map<string, number>()
  if (!knownChanges.has(records)) {
    for (const { data } of records.of('agenda')) {
      const changes = 1 + (data.moved ?? []).length + (data.status === 'cancelled' ? 1 : 0)
      counts.set(data.group, (counts.get(data.group) ?? 0) + changes)
    }
    knownChanges.set(records, counts)
  }
  return counts.get(group) ?? 0
}

function daysOf(records: Records): Map<string, string[]> {
  const known = knownDays.get(records)
  if (known !== undefined) return known
  const days = new Map<string, Set<string>>()
  const agendas = records.of('agenda').filter(({ data }) => data.status !== 'cancelled')
  for (const { group, date } of [...records.of('meeting'), ...agendas, ...announced(records)].map(({ data }) => data))
    days.set(group, (days.get(group) ?? new Set()).add(date))
  const sorted = new Map([...days].map(([group, of]) => [group, [...of].sort()]))
  knownDays.set(records, sorted)
  return sorted
}

/**
 * What each group's latest notes said of its next meeting, unless there is an agenda that was made for it: it says whether the meeting
 * moved or was called off. Agendas of still later meetings take nothing away.
 */
function announced(records: Records): { data: { group: string; date: string } }[] {
  const latest = new Map<string, RecordOf<'meeting'>['data']>()
  for (const { data } of records.of('meeting')) if (data.date > (latest.get(data.group)?.date ?? '')) latest.set(data.group, data)
  const planned = new Set(records.of('agenda').map((agenda) => `${firstCalled(agenda)} ${agenda.data.group}`))
  return [...latest.values()].flatMap(({ group, date, 'next-meeting': next }) =>
    next === undefined || next <= date || planned.has(`${next} ${group}`) ? [] : [{ data: { group, date: next } }],
  )
}
