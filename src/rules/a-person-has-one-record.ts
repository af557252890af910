// A person has one record: two of the same name may be one person twice, whose actions and attendance are then told apart.
import { foldName } from '../core/kebab.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

/** A warning at each of them that has no note: two people may have one name, and a note says so. */
export const aPersonHasOneRecord: Rule = (records) => {
  const byName = new Map<string, RecordOf<'person'>[]>()
  for (const person of records.of('person')) {
    const name = foldName(person.data.name)
    byName.set(name, [...(byName.get(name) ?? []), person])
  }
  return [...byName.values()].flatMap((those) => those.flatMap((person) => problemsOf(person, those)))
}

function problemsOf(person: RecordOf<'person'>, those: readonly RecordOf<'person'>[]) {
  const others = those.flatMap(({ id }) => (id === person.id ? [] : id))
  if (others.length === 0 || person.data.note !== undefined) return []
  return [
    problemIn(person, person.locate(['name']), {
      code: 'same-name',
      severity: 'warning',
      message: `The same name stands in ${others.join(', ')}.`,
      hint: 'If they are one person, keep one record, with the roles of both. If not, say who each is in its note.',
    }),
  ]
}
