// Finds the open actions whose owner leaves: somebody else is to take them on.
import { type HandOver, isOpen } from '../../core/action-log.js'
import { compareText } from '../../core/compare-text.js'
import { addDays } from '../../core/date.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import { dueOf } from '../due/due-date.js'
import { lastDayOf } from './owners-named.js'

type Action = RecordOf<'action'>

/** How many days ahead somebody's leaving is looked at: three months. */
const AHEAD = 92

/**
 * The open actions, each with an owner whose last role ends before the action is due, or has ended, or ends within three months of the
 * as-of day; once for each such owner, by the day of leaving. Who has a role without an end leaves nothing.
 */
export function actionsToHandOver(records: Records, asOf: string): HandOver[] {
  return records
    .of('action')
    .filter(({ data }) => isOpen(data))
    .flatMap((action) => handOversOf(records, action, asOf))
    .sort((a, b) => compareText(a.leaves, b.leaves) || compareText(a.action, b.action))
}

function handOversOf(records: Records, action: Action, asOf: string): HandOver[] {
  return action.data.owners.flatMap((word) => {
    const person = resolvePerson(records, word, action.data.raised)
    const leaves = person === undefined ? null : lastDayOf(person)
    if (person === undefined || leaves === null) return []
    const due = dueOf(records, action).date
    const isSoon = leaves <= addDays(asOf, AHEAD)
    return isSoon || (due !== null && leaves < due) ? [{ action: action.id, owner: person.id, name: person.data.name, leaves, due }] : []
  })
}
