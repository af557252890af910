// The Top Five as JSON for programs and as rows for a pipe, and the sentences that close it.
import { counted } from '../core/counted.js'
import { printable, printableJson } from '../core/printable.js'
import { countedType, leftOf, PRIORITY_TYPES, type PriorityLine, type TopFive } from '../core/priority-list.js'
import { tabbedRows } from './rows.js'

export function topFiveAsJson(topFive: TopFive): string {
  const { asOf, priorities, tooMany, carriedOver, suggested } = topFive
  return printableJson({ version: 1, asOf, priorities, tooMany, carriedOver, suggested })
}

/** Type, status, title, days left, id. */
export function topFiveAsRows({ priorities, tooMany, carriedOver, suggested }: TopFive): string {
  const lines = [...priorities, ...tooMany, ...carriedOver, ...suggested]
  return tabbedRows(lines.map((line) => [line.type, line.status, line.title, timeOf(line), line.id]))
}

/** What is only suggested has no time to run out. */
function timeOf(line: PriorityLine): string {
  return line.status === 'suggested' ? 'only suggested' : leftOf(line)
}

/** "5 strengths and 5 areas for improvement are current. 1 more is only suggested." */
export function topFiveSummary({ priorities, tooMany, carriedOver, suggested }: TopFive): string {
  const counts = PRIORITY_TYPES.map((type) => ({ type, count: priorities.filter((line) => line.type === type).length }))
  const current = counts.flatMap(({ type, count }) => (count === 0 ? [] : [countedType(count, type)]))
  const lines = [
    current.length === 0 ? 'The Top Five has no current area.' : `Current: ${current.join(', ')}.`,
    carriedOver.length === 0 ? '' : `${counted(carriedOver.length, 'area is', 'areas are')} carried over.`,
    suggested.length === 0 ? '' : `${counted(suggested.length, 'area is', 'areas are')} only suggested.`,
    tooMany.length === 0 ? '' : `Too many are current, five of a type at most: ${tooMany.map(({ id }) => printable(id)).join(', ')}.`,
    [...priorities, ...tooMany, ...carriedOver].some(({ endFrom }) => endFrom === 'three-months')
      ? '* No last day given: three months from the first.'
      : '',
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('')
}
