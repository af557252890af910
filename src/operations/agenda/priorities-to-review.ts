// The item on priorities: a Top Five past its three months or without dates, a plan past its end, and what is only suggested.
import type { AgendaItem } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import { isWorkedTo, PRIORITY_TYPES, typeInWords } from '../../core/priority-list.js'
import type { RecordOf, Records } from '../../core/records.js'
import { endOf, isPast } from '../priorities/priority-end.js'
import type { Occasion } from './occasion.js'

type Priority = RecordOf<'priority'>

export const PRIORITIES = 'Priorities to review'

/** One line for those of a kind that have the same reason; nothing where there is none to review on the day of the meeting. */
export function prioritiesToReview(occasion: Occasion): AgendaItem[] {
  const { records, group, date } = occasion
  const due = records
    .of('priority')
    .filter(({ data }) => data.lead === group.id || isLeadershipGroup(records, group))
    .sort((a, b) => rank(a) - rank(b) || (a.data.title < b.data.title ? -1 : 1))
    .flatMap((priority) => {
      const reason = reasonToReview(priority, date)
      return reason === null ? [] : [{ priority, heading: `${kindInWords(priority)}, ${reason}` }]
    })
  if (due.length === 0) return []
  const headings = [...new Set(due.map(({ heading }) => heading))]
  const lines = headings.map((heading) => {
    const titles = due.filter((each) => each.heading === heading).map(({ priority }) => occasion.words(priority.data.title))
    return `${heading}: ${titles.join('; ')}.`
  })
  return [{ title: PRIORITIES, lines, from: due.map(({ priority }) => priority.id) }]
}

function rank({ data: { horizon, type } }: Priority): number {
  return (horizon === 'top-five' ? 0 : 10) + PRIORITY_TYPES.indexOf(type)
}

function kindInWords({ data: { horizon, type } }: Priority): string {
  if (horizon === 'business-plan') return 'Business plan'
  return `Top Five, ${typeInWords(type)}`
}

/** Why a priority is to be looked at on a day; null where it is not. */
function reasonToReview(priority: Priority, day: string): string | null {
  const { status, horizon } = priority.data
  if (status === 'suggested' && horizon === 'top-five') return 'suggested and not decided'
  if (!isWorkedTo(priority.data)) return null
  const end = endOf(priority)
  if (end === null) return horizon === 'top-five' ? 'no dates are set' : null
  if (!isPast(end, day)) return null
  return end.isGiven ? `ended on ${formatDate(end.day)}` : `three months were over on ${formatDate(end.day)}`
}

/** The group that sets the priorities: it answers to none, and statutory partners sit in it or others answer to it, if that is so of any. */
function isLeadershipGroup(records: Records, group: RecordOf<'group'>): boolean {
  const groups = records.of('group')
  const leads = ({ id, data }: RecordOf<'group'>) =>
    (data.seats ?? []).some(({ statutory }) => statutory === true) || groups.some((other) => other.data.parent === id)
  return group.data.parent === undefined && (leads(group) || !groups.some((other) => other.data.parent === undefined && leads(other)))
}
