// Finds whose an imported action is: people of the minutes, an organisation or a group of the records.
import type { Records } from '../core/records.js'
import type { ImportedAction } from './imported-minutes.js'
import type { PeopleOfMinutes } from './imported-people.js'

interface ActionOwners {
  /** As the records write them, each once. */
  owners: string[]
  /** Who is named and is nobody of the records, as written. */
  unknown: string[]
}

export type OwnersOf = (action: ImportedAction) => ActionOwners

export function findOwners(records: Records, people: PeopleOfMinutes): OwnersOf {
  return ({ owners }) => {
    const found = owners.map((owner) => ({ owner, word: people.wordFor(owner) ?? bodyNamed(records, owner) }))
    return {
      owners: [...new Set(found.flatMap(({ word }) => word ?? []))],
      unknown: found.flatMap(({ owner, word }) => (word === null ? [owner] : [])),
    }
  }
}

/** A group or an organisation by its name, abbreviation or another name. */
function bodyNamed(records: Records, words: string): string | null {
  const same = (name: string | undefined) => name?.toLowerCase() === words.toLowerCase()
  const group = records.of('group').find(({ data }) => same(data.name) || same(data.abbreviation))
  const organisation = records.of('organisation').find(({ data }) => same(data.name) || (data.also ?? []).some(same))
  return group?.id ?? organisation?.id ?? null
}
