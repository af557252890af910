// Nobody is both present and in apologies or absent, and nobody stands twice in one list.
import { attendanceOf } from '../core/attendance.js'
import { problemIn, type Rule } from './rule.js'

export const nobodyIsInTwoLists: Rule = (records) =>
  records.of('meeting').flatMap((meeting) => {
    const seen = new Map<string, string>()
    return attendanceOf(records, meeting).flatMap(({ list, word, person, path }) => {
      const key = person?.id ?? word
      const before = seen.get(key)
      seen.set(key, before ?? list)
      if (before === undefined) return []
      const message = before === list ? `${word} stands twice in ${list}.` : `${word} is both in ${before} and in ${list}.`
      return [
        problemIn(meeting, meeting.locate(path), {
          code: 'attendance-twice',
          message,
          hint: 'Keep the one that is right.',
        }),
      ]
    })
  })
