// Made-up groups: who sits on each in a year, and who chairs it, so that a meeting of that year agrees with the group.
import { yearOf } from './days.mjs'

const GROUPS = [
  ['SLG', 'Strategic Leadership Group'],
  ['LHS', 'Learning Hub Subgroup'],
  ['QAS', 'Quality Assurance Subgroup'],
  ['WDS', 'Workforce Development Subgroup'],
  ['EXS', 'Exploitation Subgroup'],
  ['HSG', 'Health Safeguarding Group'],
  ['ESG', 'Education Safeguarding Group'],
  ['EYG', 'Early Years Group'],
  ['OSG', 'Online Safety Group'],
  ['NSG', 'Neglect Strategy Group'],
  ['TPG', 'Transition Pathways Group'],
  ['VSG', 'Voluntary Sector Group'],
]
const MEMBERS = 10
/** Members who leave and are replaced, each year. */
const CHANGES = 2
const STATUTORY_SEATS = 3

/** At most as many as have a name, which is twelve; the first is the parent of the others. */
export function makeGroups(count, people, firstDay, lastDay) {
  return GROUPS.slice(0, count).map(([abbreviation, name], i) => {
    const start = Math.floor((i * people.length) / count)
    const membersIn = (year) => Array.from({ length: MEMBERS }, (_, n) => people[(start + year * CHANGES + n) % people.length])
    const years = Array.from({ length: yearOf(lastDay) - yearOf(firstDay) + 1 }, (_, n) => yearOf(firstDay) + n)
    const chairs = years.map((year) => ({ person: membersIn(year)[0].id, from: `${year}-01-01`, to: `${year}-12-31` }))
    const seats = membersIn(yearOf(lastDay)).map((person, n) => seatOf(person, n < STATUTORY_SEATS))
    const parent = i === 0 ? undefined : GROUPS[0][0].toLowerCase()
    return { id: abbreviation.toLowerCase(), membersIn, fields: { name, abbreviation, parent, chairs, seats, meets: 'monthly' } }
  })
}

function seatOf({ id, fields }, isStatutory) {
  return { seat: fields.roles.at(-1).title, statutory: isStatutory ? true : undefined, holders: [{ person: id }] }
}
