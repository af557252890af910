// Tells which priorities are plainly a group's: an open action of it serves them, or it leads on them, or somebody in its chair or seats does.
import type { ActionLine } from '../../core/action-log.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent, resolvePerson, resolveReference } from '../../core/references.js'

export interface OfGroup {
  group: string
  /** Its open actions. */
  actions: readonly ActionLine[]
}

/** Whether a priority is the group's; one of which the records say nothing is the whole partnership's. */
export function priorityIsOf({ group, actions }: OfGroup, records: Records, asOf: string): (priority: RecordOf<'priority'>) => boolean {
  const served = new Set(actions.flatMap(({ priorities }) => priorities))
  const leaders = new Set([group, ...peopleOf(records, group, asOf)])
  return ({ id, data: { lead, from } }) => {
    if (served.has(id)) return true
    const meaning = lead === undefined ? null : resolveReference(records, lead, ['person', 'group', 'organisation'], from ?? null)
    return meaning !== null && 'found' in meaning && leaders.has(meaning.found.id)
  }
}

/** The ids of those who hold its chair or a seat on a day. */
function peopleOf(records: Records, group: string, day: string): string[] {
  const { chairs = [], seats = [] } = records.get('group', group)?.data ?? {}
  return [...chairs, ...seats.flatMap(({ holders = [] }) => holders)]
    .filter((term) => isCurrent(term, day))
    .flatMap(({ person, from }) => resolvePerson(records, person, from ?? null)?.id ?? [])
}
