// Says in words what roles a person holds on a day.
import type { RecordOf, Records } from './records.js'
import { isCurrent } from './references.js'

/** Every role of the day with its organisation: "Head Teacher, Elm School; Governor"; empty for somebody in none. */
export function rolesInWords(records: Records, { data: { roles } }: RecordOf<'person'>, day: string): string {
  return roles
    .filter((role) => isCurrent(role, day))
    .map(({ title, organisation }) =>
      [title, organisation && records.get('organisation', organisation)?.data.name].filter(Boolean).join(', '),
    )
    .join('; ')
}
