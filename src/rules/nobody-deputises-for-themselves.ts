// Whoever was at a meeting in somebody's place was there in the place of somebody else.
import { attendanceOf } from '../core/attendance.js'
import { resolvePerson } from '../core/references.js'
import { problemIn, type Rule } from './rule.js'

const FIELD = 'deputising-for'

export const nobodyDeputisesForThemselves: Rule = (records) =>
  records.of('meeting').flatMap((meeting) =>
    attendanceOf(records, meeting).flatMap(({ list, word, person, path }) => {
      const who = (meeting.data[list] ?? [])[Number(path[1])]
      const place = typeof who === 'object' ? who[FIELD] : undefined
      if (place === undefined || person === undefined) return []
      if (resolvePerson(records, place, meeting.data.date)?.id !== person.id) return []
      return [
        problemIn(meeting, meeting.locate([list, Number(path[1]), FIELD]), {
          code: 'deputy-of-oneself',
          message: `${word} is said to deputise for ${place}, who is the same person.`,
          hint: 'Name whoever was away, or take deputising-for out.',
        }),
      ]
    }),
  )
