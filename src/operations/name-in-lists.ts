// How a person, a group or an organisation is named in what only the partners read.
import type { Records } from '../core/records.js'

/** "Jo Ward (JW)", "Strategic Leadership Group (SLG)" or "Elmbridge Council" for an id; the word itself where nobody has it. */
export function nameInLists(records: Records, id: string): string {
  const person = records.get('person', id)
  if (person !== undefined) return withShort(person.data.name, person.data.initials)
  const group = records.get('group', id)
  if (group !== undefined) return withShort(group.data.name, group.data.abbreviation)
  return records.get('organisation', id)?.data.name ?? id
}

function withShort(name: string, short: string | undefined): string {
  return short === undefined ? name : `${name} (${short})`
}
