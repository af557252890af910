// Decides who is to be reminded of which actions, and who can be written to.
import type { ActionLine } from '../../core/action-log.js'
import { addDays, formatDate } from '../../core/date.js'
import { isMailAddress } from '../../core/mail-address.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent, resolvePerson } from '../../core/references.js'
import type { Reminder } from '../../core/reminder.js'
import { groupActions } from './group-actions.js'
import { listActions, OPEN_STATUSES } from './list-actions.js'
import { lastDayOf } from './owners-named.js'

type Person = RecordOf<'person'>
type Way = Pick<Reminder, 'to' | 'through' | 'hindrance'>

const NO_ADDRESS = 'no address is recorded'

/**
 * One reminder for each owner of open actions, by name: of those that are overdue, and those due within so many days of the as-of day; of
 * all that are open when `dueWithinDays` is null. Nobody is left out: who can't be written to is told with the reason.
 */
export function remindOwners(records: Records, asOf: string, dueWithinDays: number | null): Reminder[] {
  const open = listActions(records, asOf, {
    ...{ statuses: OPEN_STATUSES, overdue: false, dueWithinDays: null },
    ...{ owner: null, group: null, meeting: null, priority: null },
  }).actions
  const actions = dueWithinDays === null ? open : open.filter((action) => isDueBy(action, addDays(asOf, dueWithinDays)))
  const byId = new Map(actions.map((action) => [action.id, action]))
  return groupActions(records, actions, 'owner').map(({ id, title, actions }) => ({
    owner: id ?? title,
    name: title,
    ...wayTo(records, id ?? title, asOf),
    actions: actions.flatMap((action) => byId.get(action) ?? []),
  }))
}

function isDueBy({ due }: ActionLine, day: string): boolean {
  return due !== null && due <= day
}

function wayTo(records: Records, owner: string, asOf: string): Way {
  const person = records.get('person', owner)
  if (person !== undefined) return wayToPerson(person, asOf)
  const group = records.get('group', owner)
  if (group !== undefined) return wayToChairs(records, group, asOf)
  const organisation = records.get('organisation', owner)
  if (organisation === undefined) return noWay('nobody is known by that name')
  const { name, contact = '' } = organisation.data
  return isMailAddress(contact) ? { to: [{ name, address: contact }], through: null, hindrance: null } : noWay(NO_ADDRESS)
}

/** Who has left gets no mail about what others now do. */
function wayToPerson(person: Person, asOf: string): Way {
  const last = lastDayOf(person)
  if (last !== null && last < asOf) return noWay(`left on ${formatDate(last)}`)
  const to = mailboxOf(person)
  return to.length === 0 ? noWay(NO_ADDRESS) : { to, through: null, hindrance: null }
}

function wayToChairs(records: Records, { data: { chairs = [] } }: RecordOf<'group'>, asOf: string): Way {
  const people = chairs.filter((chair) => isCurrent(chair, asOf)).flatMap(({ person }) => resolvePerson(records, person, asOf) ?? [])
  if (people.length === 0) return noWay('it has no chair on that day')
  const to = people.flatMap(mailboxOf)
  if (to.length === 0) return noWay(`${NO_ADDRESS} of ${chairsNamed(people.map(({ data }) => data.name))}`)
  return { to, through: chairsNamed(to.map(({ name }) => name)), hindrance: null }
}

function chairsNamed(names: readonly string[]): string {
  return `its ${names.length === 1 ? 'chair' : 'chairs'}, ${names.join(' and ')}`
}

function mailboxOf({ data: { name, email = '' } }: Person): Way['to'] {
  return isMailAddress(email) ? [{ name, address: email }] : []
}

function noWay(hindrance: string): Way {
  return { to: [], through: null, hindrance }
}
