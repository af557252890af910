// What is doubtful in the lists of people once they are settled: who stands in two, who else chaired, what of a line is not kept.
import type { ImportWarning } from '../../imported-minutes.js'
import type { Attendance } from './attendance.js'
import type { Listed } from './attendance-lists.js'
import type { ListedPerson } from './listed-person.js'
import { sameName } from './same-name.js'

interface Lists {
  attendees: readonly ListedPerson[]
  apologies: readonly ListedPerson[]
  absent: readonly ListedPerson[]
}

/** The doubts of all that the minutes list, and of the lists that were settled from it. */
export function peopleDoubts(attendance: Attendance, listed: readonly Listed[], { attendees, apologies, absent }: Lists): ImportWarning[] {
  return [
    ...presentAndAbsent(listed, attendees),
    ...severalChairs(listed),
    ...waysNotKept(listed),
    ...addressesNotKept(listed),
    ...senders(attendance, [attendees, apologies, absent]),
  ]
}

function presentAndAbsent(listed: readonly Listed[], attendees: readonly ListedPerson[]): ImportWarning[] {
  return listed.flatMap(({ person, list, line }): ImportWarning[] => {
    if (list === 'attendees' || !attendees.some(({ name }) => sameName(name) === sameName(person.name))) return []
    const message = `${person.name} is among those present and in the ${list === 'absent' ? 'absences' : 'apologies'}.`
    return [{ code: 'present-and-absent', message, line }]
  })
}

/** A doubt where nothing but what somebody is says that they chaired this meeting. */
export function chairByRole(person: ListedPerson | null, listed: readonly Listed[]): ImportWarning[] {
  if (person === null) return []
  const message = `Nobody is said to have chaired this meeting: ${person.name} was taken, as “${person.chairOf}”.`
  return [{ code: 'unclear-attendance', message, line: listed.find((each) => each.person === person)?.line ?? 1 }]
}

/** A record has one chair. */
function severalChairs(listed: readonly Listed[]): ImportWarning[] {
  const chairs = listed.filter(({ person, list }) => list === 'attendees' && person.isChair)
  const names = [...new Set(chairs.map(({ person }) => person.name))]
  const message = `Several people are said to be in the chair (${names.join(', ')}): the first was taken.`
  return names.length < 2 ? [] : [{ code: 'unclear-attendance', message, line: chairs[1]?.line ?? 1 }]
}

/** A doubt where lists say by what way people took part, for which a record has no place. */
function waysNotKept(listed: readonly Listed[]): ImportWarning[] {
  const remote = listed.filter(({ person, list }) => list === 'attendees' && person.way !== undefined)
  const [first] = remote
  if (first === undefined) return []
  const who = remote.length === 1 ? 'one person' : `${remote.length} people`
  const message = `By what way ${who} took part is not kept, first “${first.person.way}” of ${first.person.name}.`
  return [{ code: 'unclear-attendance', message, line: first.line }]
}

/** A doubt where lists give addresses of people, which a public record doesn't. */
function addressesNotKept(listed: readonly Listed[]): ImportWarning[] {
  const [first, ...others] = listed.filter(({ person }) => person.hasAddress === true)
  if (first === undefined) return []
  const whose = others.length === 0 ? first.person.name : `${others.length + 1} people, first ${first.person.name}`
  const message = `An email address or a telephone number stands beside ${whose}, and is not kept.`
  return [{ code: 'unclear-attendance', message, line: first.line }]
}

/** Those whose apologies are told of by initials that are nobody's, or of somebody who was there. */
function senders({ sentApologies }: Attendance, lists: readonly (readonly ListedPerson[])[]): ImportWarning[] {
  return sentApologies.flatMap(({ initials, line }): ImportWarning[] => {
    const at = lists.findIndex((people) => people.some((person) => person.initials === initials))
    if (at < 0) return [{ code: 'unknown-initials', message: `${initials} sent apologies and is nobody in the lists.`, line }]
    return at > 0 ? [] : [{ code: 'present-and-absent', message: `${initials} is among those present and in the apologies.`, line }]
  })
}
