// Whoever chaired a meeting held the group's chair on that day.
import type { Records } from '../core/records.js'
import { isCurrent, resolvePerson } from '../core/references.js'
import { problemIn, type Rule } from './rule.js'

export const chairHeldTheChair: Rule = (records) =>
  records.of('meeting').flatMap((meeting) => {
    const { chair, date, group } = meeting.data
    const others = othersInTheChair(records, { chair, date, group })
    if (others === null) return []
    const held = others.length === 0 ? 'nobody did' : `${others.join(' and ')} did`
    const message = `${chair} did not hold the chair of ${group} on ${date}: ${held}.`
    const hint = `Mend the chair here, or the chairs in ${records.get('group', group)?.file}.`
    return [problemIn(meeting, meeting.locate(['chair']), { code: 'chair-not-in-chair', message, hint })]
  })

interface Chaired {
  /** Initials or an id. */
  chair: string
  date: string
  /** The group's id. */
  group: string
}

/** Whoever else holds the group's chair on the day, as its record names them; null where the chair does, or the record doesn't say who does. */
export function othersInTheChair(records: Records, { chair, date, group }: Chaired): string[] | null {
  const chairs = records.get('group', group)?.data.chairs
  const person = resolvePerson(records, chair, date)
  if (chairs === undefined || person === undefined) return null
  const current = chairs.filter((term) => isCurrent(term, date))
  if (current.some((term) => resolvePerson(records, term.person, date)?.id === person.id)) return null
  return current.map((term) => term.person)
}
