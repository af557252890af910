// What the desk says of priorities: those past their end or close to it, and areas of the Top Five without dates.
import { compareText } from '../../core/compare-text.js'
import { counted } from '../../core/counted.js'
import { formatDate } from '../../core/date.js'
import type { DeskLine, DeskSection } from '../../core/desk.js'
import { isWorkedTo, PRIORITY_TYPES, typeInWords } from '../../core/priority-list.js'
import type { RecordOf, Records } from '../../core/records.js'
import { titleInLists } from '../hide-marked.js'
import { daysLeftOf, endOf, isPast, type PriorityEnd } from '../priorities/priority-end.js'
import { type OfGroup, priorityIsOf } from './priorities-of-group.js'

/** How many days before its end a priority is to be seen to. */
const SOON = 28

interface Ending {
  priority: RecordOf<'priority'>
  end: PriorityEnd
}

/** Those of the whole partnership; for one group those that are plainly its own, and a line that says where there are others. */
export function prioritiesToSee(records: Records, asOf: string, of: OfGroup | null = null): DeskSection {
  const all = records.of('priority').filter(({ data }) => isWorkedTo(data))
  const isShown = of === null ? () => true : priorityIsOf(of, records, asOf)
  const shown = all.filter(isShown)
  const others = all.filter((priority) => !isShown(priority))
  const ending = endingBy(shown, asOf)
  const [first] = ending.filter(({ end }) => isPast(end, asOf))
  return {
    section: 'priorities',
    title: 'Priorities to see to',
    lines: [...linesOf(records, shown, asOf), ...(linesOf(records, others, asOf).length === 0 ? [] : [OF_ALL])],
    nothing: of === null ? 'No priority is past its end.' : 'No priority of the group is past its end.',
    next: [
      'kscp priorities top-five',
      ...(first === undefined ? [] : [`kscp priorities review ${first.priority.id} --status ... --why "..."`]),
    ],
  }
}

const OF_ALL: DeskLine = { when: '', who: '', what: "Priorities are the whole partnership's: kscp desk shows the others.", id: null }

function linesOf(records: Records, priorities: readonly RecordOf<'priority'>[], asOf: string): DeskLine[] {
  return [...endingBy(priorities, asOf).map((each) => lineOf(records, each, asOf)), ...undated(priorities)]
}

/** The longest past its end first. */
function endingBy(running: readonly RecordOf<'priority'>[], asOf: string): Ending[] {
  return running
    .flatMap((priority) => {
      const end = endOf(priority)
      return end !== null && daysLeftOf(end, asOf) <= SOON ? [{ priority, end }] : []
    })
    .sort((a, b) => compareText(a.end.day, b.end.day) || compareText(a.priority.id, b.priority.id))
}

function lineOf(records: Records, { priority, end }: Ending, asOf: string): DeskLine {
  const when = `${isPast(end, asOf) ? 'ended' : 'ends'} ${formatDate(end.day)}`
  return { when, who: priority.data.lead ?? '', what: titleInLists(records, priority), id: priority.id }
}

/** One line for all of a type. */
function undated(running: readonly RecordOf<'priority'>[]): DeskLine[] {
  const areas = running.filter((priority) => priority.data.horizon === 'top-five' && endOf(priority) === null)
  return PRIORITY_TYPES.flatMap((type) => {
    const count = areas.filter(({ data }) => data.type === type).length
    return count === 0
      ? []
      : [{ when: 'no dates', who: '', what: `Top Five, ${typeInWords(type)}: ${counted(count, 'area')} without dates.`, id: null }]
  })
}
