// What a reference in a record means: an id, or the initials of the one person who has them and is in a role on that day.
import type { Role } from '../generated/types.js'
import type { RecordOf, Records } from './records.js'

export const INITIALS = /^[A-Z]{2,4}$/

export type Meaning =
  | { found: { kind: string; id: string } }
  /** Two people or more have the initials on that day. */
  | { ambiguous: string[] }
  /** Somebody has the initials, but is in no role on that day. */
  | { outOfRole: string[] }
  /** Nobody has the initials, or nothing the id, but there is a person's record, or a folder, that can't be read. */
  | { unreadable: true }
  /** Nothing is called that, or a record of another kind is. */
  | { unknown: true; otherKind: string | null }

/**
 * Resolves initials or an id among the given kinds, tried in their order. Without a day, or with one, whoever has the
 * initials and is in a role then is meant; somebody with no roles at all counts as in one.
 */
export function resolveReference(records: Records, word: string, kinds: readonly string[], day: string | null): Meaning {
  if (kinds.includes('person') && INITIALS.test(word)) {
    const named = records.withInitials(word)
    const present = day === null ? named : named.filter((person) => isInRole(person, day))
    const [only] = present
    if (present.length === 1 && only !== undefined) return { found: { kind: 'person', id: only.id } }
    if (present.length > 1) return { ambiguous: present.map((person) => person.id) }
    if (records.hasUnreadable('person')) return { unreadable: true }
    if (named.length > 0) return { outOfRole: named.map((person) => person.id) }
  }
  const kind = kinds.find((kind) => records.has(kind, word))
  if (kind !== undefined) return { found: { kind, id: word } }
  if (kinds.some((kind) => records.mayHave(kind, word))) return { unreadable: true }
  const other = records.kinds.find((kind) => records.has(kind.name, word))
  return { unknown: true, otherKind: other?.name ?? null }
}

/** The person that initials or an id mean on a day, or undefined when that is not one person. */
export function resolvePerson(records: Records, word: string, day: string | null): RecordOf<'person'> | undefined {
  const meaning = resolveReference(records, word, ['person'], day)
  return 'found' in meaning ? records.get('person', meaning.found.id) : undefined
}

/** What people are called by in a list, each word once: initials, and an id where a person has none. */
export function wordsForPeople(records: Records): string[] {
  return [...new Set(records.of('person').map(({ id, data }) => data.initials ?? id))]
}

export function isInRole(person: RecordOf<'person'>, day: string): boolean {
  return person.data.roles.length === 0 || person.data.roles.some((role) => isCurrent(role, day))
}

/** Whether a role, a chair or a seat is held on a day; where no start or end is given there is none. */
export function isCurrent({ from, to }: Pick<Role, 'from' | 'to'>, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}
