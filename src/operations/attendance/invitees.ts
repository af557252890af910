// Whoever has a standing invitation to a group's meetings: a person, or whoever holds the post that plain words name.
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent, resolvePerson } from '../../core/references.js'
import type { Named } from './presence.js'

export interface Invitee {
  /** The person's name, or the words, as plain text. */
  name: string
  person: RecordOf<'person'> | undefined
}

export function inviteesOf(records: Records, { data }: RecordOf<'group'>): Invitee[] {
  return (data.invited ?? []).map((word) => {
    const person = resolvePerson(records, word, null)
    return { name: person?.data.name ?? plainTitle(word), person }
  })
}

/** Whether somebody is the one invited: by id, by a role of the day that is called what the words say, or by those very words. */
export function isInvitee({ name, person }: Invitee, who: Named, day: string): boolean {
  if (person !== undefined) return person.id === who.person?.id
  if (who.person === undefined) return isSamePost(plainTitle(who.word), name)
  return who.person.data.roles.some((role) => isCurrent(role, day) && isSamePost(role.title, name))
}

function isSamePost(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
