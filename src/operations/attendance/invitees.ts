// Whoever has a standing invitation to a group's meetings: a person, or whoever holds the post that plain words name.
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent, resolvePerson } from '../../core/references.js'

type Person = RecordOf<'person'>

export interface Invitee {
  /** The person's name, or the words, as plain text. */
  name: string
  person: Person | undefined
}

export function inviteesOf(records: Records, { data }: RecordOf<'group'>): Invitee[] {
  return (data.invited ?? []).map((word) => {
    const person = resolvePerson(records, word, null)
    return { name: person?.data.name ?? plainTitle(word), person }
  })
}

/** Whether a person is the one invited: by id, or by a role of the day that is called what the words say. */
export function isInvitee({ name, person }: Invitee, who: Person, day: string): boolean {
  if (person !== undefined) return person.id === who.id
  return who.data.roles.some((role) => isCurrent(role, day) && role.title.toLowerCase() === name.toLowerCase())
}
