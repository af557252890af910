// The item on what is escalated: seats of sub-groups for which nobody comes, and actions still open although a meeting has passed since they were due.
import { isOpen } from '../../core/action-log.js'
import type { AgendaItem } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf } from '../../core/records.js'
import { absencesToEscalate } from '../attendance/group-attendance.js'
import { groupOf } from '../due/due-by-meeting.js'
import { dueOf } from '../due/due-date.js'
import { actionName, actionWords, inOrderRaised, inSequence, isOfGroup } from './action-in-words.js'
import { lastMeeting, type Occasion } from './occasion.js'

type Line = { line: string; from: string[] }

/** Nothing where nothing is escalated. */
export function escalations(occasion: Occasion): AgendaItem[] {
  const found = [...occasion.subGroups.flatMap((group) => absences(occasion, group)), ...longOverdue(occasion)]
  if (found.length === 0) return []
  return [{ title: ESCALATIONS, lines: found.map(({ line }) => line), from: [...new Set(found.flatMap(({ from }) => from))] }]
}

export const ESCALATIONS = 'Escalations'

/** A group tells the one it answers to. */
function absences({ records, asOf, words }: Occasion, group: RecordOf<'group'>): Line[] {
  return absencesToEscalate(records, group.id, asOf).map(({ seat, holders, missed, meetings }) => {
    const who = holders.length === 0 ? '' : ` (${inSequence(holders)})`
    const which = missed === 1 ? 'its last meeting' : `its last ${missed} meetings`
    return { line: `${words(group.data.name)}: nobody came to ${which} for the seat ${words(seat)}${who}.`, from: [group.id, ...meetings] }
  })
}

/** Open actions of the group and its sub-groups, due before the last meeting of the group that set them. */
function longOverdue(occasion: Occasion): Line[] {
  const { records, group, subGroups, date, asOf } = occasion
  const groups = [group, ...subGroups]
  const lastMet = new Map<string, string>()
  const lastMetOf = (id: string) => {
    const known = lastMet.get(id) ?? lastMeeting(records, id, date, asOf)?.data.date ?? ''
    lastMet.set(id, known)
    return known
  }
  return records
    .of('action')
    .filter((action) => isOpen(action.data) && action.data.raised <= asOf)
    .filter((action) => groups.some(({ id }) => isOfGroup(records, action, id)))
    .flatMap((action) => {
      const due = dueOf(records, action).date
      return due === null || due >= lastMetOf(groupOf(records, action) ?? group.id) ? [] : [{ action, due }]
    })
    .sort((a, b) => inOrderRaised(a.action, b.action))
    .map(({ action, due }) => {
      const whose = groups.find(({ id }) => isOfGroup(records, action, id))
      const of = whose === undefined || whose.id === group.id ? '' : `${occasion.words(whose.data.name)}: `
      const line = `${of}${actionName(occasion, action)}, due ${formatDate(due)} and still open after a further meeting: ${actionWords(occasion, action)}`
      return { line, from: [action.id] }
    })
}
