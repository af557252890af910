// A person has one record: two of the same name may be one person twice, whose actions and attendance are then told apart.
import { foldName } from '../core/kebab.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

/**
 * A warning at each of them as soon as one has no note: two people may have one name, and their notes say so. It names none of them, since
 * an id made of an unpublished name would be hidden.
 */
export const aPersonHasOneRecord: Rule = (records) => {
  const byName = new Map<string, RecordOf<'person'>[]>()
  for (const person of records.of('person')) {
    const name = foldName(person.data.name)
    byName.set(name, [...(byName.get(name) ?? []), person])
  }
  return [...byName.values()].filter(mayBeOnePerson).flatMap((those) => those.map(problemOf))
}

function mayBeOnePerson(those: readonly RecordOf<'person'>[]): boolean {
  return those.length > 1 && those.some(({ data }) => data.note === undefined)
}

function problemOf(person: RecordOf<'person'>) {
  return problemIn(person, person.locate(['name']), {
    code: 'same-name',
    severity: 'warning',
    message: "Another person's record has the same name.",
    hint: 'If they are one person, keep one record, with the roles of both. If not, say who each is in its note.',
  })
}
