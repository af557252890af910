// Finds those whom a list of people names by their initials alone, where the records know whose those are: "Erin Marlow, JW, SP".
import type { Records } from '../core/records.js'
import { isInRole } from '../core/references.js'
import type { ImportedMinutes, ImportedPerson } from './imported-minutes.js'

/** The minutes with those people in their lists. Each is told in `left`, for the words could be an organisation's too. */
export function withPeopleByInitials(records: Records, minutes: ImportedMinutes, date: string, left: string[]): ImportedMinutes {
  const listed = [...minutes.attendees, ...minutes.apologies, ...minutes.absent]
  const taken = new Set(listed.map(({ name }) => name))
  const parted = (people: readonly ImportedPerson[]) =>
    people.flatMap((person) => {
      const parts = person.organisation?.split(/\s*,\s*/) ?? []
      const found = parts.flatMap((part) => personWith(records, part, date) ?? [])
      if (found.length === 0) return [person]
      const others = parts.filter((part) => found.every(({ initials }) => initials !== part))
      const added = found.filter(({ name }) => !taken.has(name))
      for (const { name, initials } of added) {
        taken.add(name)
        left.push(`${initials} behind ${person.name} was taken for ${name}, whose initials these are: check that nothing else is meant.`)
      }
      return [{ ...person, organisation: others.length === 0 ? null : others.join(', ') }, ...added]
    })
  return { ...minutes, attendees: parted(minutes.attendees), apologies: parted(minutes.apologies), absent: parted(minutes.absent) }
}

/** The one person of the records in their role on a day with two or three capitals as initials that name no organisation or group. */
function personWith(records: Records, words: string, date: string): ImportedPerson | null {
  if (!/^\p{Lu}{2,3}$/u.test(words) || isBody(records, words)) return null
  const [only, ...others] = records.withInitials(words).filter((person) => isInRole(person, date))
  return only === undefined || others.length > 0 ? null : { name: only.data.name, initials: words, role: null, organisation: null }
}

function isBody(records: Records, words: string): boolean {
  return (
    records.of('group').some(({ data }) => data.abbreviation === words) ||
    records.of('organisation').some(({ data }) => data.name === words || data.also?.includes(words) === true)
  )
}
