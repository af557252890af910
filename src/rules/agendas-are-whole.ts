// An agenda tells how its meeting moved from the day its id has to the day it is to meet, is the only one of that day, and numbers its items.
import type { AgendaRecord } from '../core/agenda.js'
import { startOf } from '../core/markdown.js'
import { minutesOf } from '../core/minutes.js'
import type { Problem } from '../core/problem.js'
import type { Records } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

export const agendasAreWhole: Rule = (records) =>
  records.of('agenda').flatMap((agenda) => [...checkMoves(agenda), ...checkTwins(records, agenda), ...checkNumbers(agenda)])

const MOVES = 'Give every move under moved, the first first: - {on: 2020-01-06, from: 2020-01-15, to: 2020-01-22, why: "..."}'

/** An id of another form is somebody's choice. */
const BEGINS_WITH_A_DAY = /^\d{4}-\d{2}-\d{2}-/

/** The chain from the day in the id to the date, told at the first place where it breaks. */
function checkMoves(agenda: AgendaRecord): Problem[] {
  const { date, group, moved = [] } = agenda.data
  const first = moved[0]?.from ?? date
  if (BEGINS_WITH_A_DAY.test(agenda.id) && agenda.id !== `${first}-${group}`) {
    const message = `The file is named ${agenda.id}.md, but the meeting was first called for ${first} and is of ${group}.`
    return [problemIn(agenda, agenda.locate(['date']), { code: 'agenda-id-does-not-fit', message, hint: MOVES })]
  }
  const broken = moved.findIndex(({ to }, i) => to !== (moved[i + 1]?.from ?? date))
  if (broken < 0) return []
  const [to, next] = [moved[broken]?.to, moved[broken + 1]?.from]
  const message =
    next === undefined ? `The meeting moved to ${to}, but its date is ${date}.` : `The meeting moved to ${to}, and next from ${next}.`
  return [problemIn(agenda, agenda.locate(['moved', broken, 'to']), { code: 'move-does-not-fit', message, hint: MOVES })]
}

function checkTwins(records: Records, agenda: AgendaRecord): Problem[] {
  const { group, date, status } = agenda.data
  if (status === 'cancelled') return []
  const twin = records
    .of('agenda')
    .find(({ id, data }) => id < agenda.id && data.status !== 'cancelled' && data.group === group && data.date === date)
  if (twin === undefined) return []
  const message = `There are two agendas of ${group} on ${date}: ${twin.id} and this one.`
  return [problemIn(agenda, agenda.locate(['date']), { code: 'agenda-stands-twice', message, hint: 'Join them into one.' })]
}

/** The first item that does not have the number of its place. */
function checkNumbers(agenda: AgendaRecord): Problem[] {
  const { items } = minutesOf(agenda)
  const at = items.findIndex(({ number }, i) => number !== i + 1)
  const item = items[at]
  if (item === undefined) return []
  const message =
    item.number === null
      ? `This item heading has no number, expected ${at + 1}.`
      : `Unexpected item number ${item.number}, expected ${at + 1}.`
  const place = agenda.placeInBody(startOf(item.heading))
  return [problemIn(agenda, place, { code: 'agenda-number', message, hint: 'Number the items 1, 2, 3 in the order they stand.' })]
}
