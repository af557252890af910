// Nobody is both present and in apologies or absent, and nobody stands twice in one list, but for who was there for two others.
import { type Attendance, attendanceOf } from '../core/attendance.js'
import type { RecordOf, Records } from '../core/records.js'
import { resolvePerson } from '../core/references.js'
import { problemIn, type Rule } from './rule.js'

export const nobodyIsInTwoLists: Rule = (records) =>
  records.of('meeting').flatMap((meeting) => {
    const seen = new Map<string, Attendance[]>()
    return attendanceOf(records, meeting).flatMap((entry) => {
      const { list, word, person, path } = entry
      const key = person?.id ?? word
      const others = seen.get(key) ?? []
      seen.set(key, [...others, entry])
      const before = others[0]?.list
      if (before === undefined || areForDifferentPeople(records, meeting, [...others, entry])) return []
      const message = before === list ? `${word} stands twice in ${list}.` : `${word} is both in ${before} and in ${list}.`
      return [
        problemIn(meeting, meeting.locate(path), {
          code: 'attendance-twice',
          message,
          hint: 'Keep the one that is right; who deputised for two stands in attendees once for each, with deputising-for.',
        }),
      ]
    })
  })

/** Whether each of somebody's entries is among the attendees and says for whom else they were there. */
function areForDifferentPeople(records: Records, meeting: RecordOf<'meeting'>, entries: readonly Attendance[]): boolean {
  const places = entries.map(({ list, path }) => {
    const who = list === 'attendees' ? meeting.data.attendees[Number(path[1])] : undefined
    const place = typeof who === 'object' ? who['deputising-for'] : undefined
    return place === undefined ? null : (resolvePerson(records, place, meeting.data.date)?.id ?? place)
  })
  return !places.includes(null) && new Set(places).size === places.length
}
