// The priorities as JSON for programs and as rows for a pipe, and the sentences that close a list of them.
import { counted } from '../core/counted.js'
import { printableJson } from '../core/printable.js'
import { isWorkedTo, type PriorityList, standingOf } from '../core/priority-list.js'
import { tabbedRows } from './rows.js'

export function prioritiesAsJson({ asOf, priorities }: PriorityList): string {
  return printableJson({ version: 1, asOf, priorities })
}

/** List, type, status, title, id, and how it stands. */
export function prioritiesAsRows({ priorities }: PriorityList): string {
  return tabbedRows(
    priorities.map((line) => {
      const row = [line.horizon, line.type, line.status, line.title, line.id]
      const standing = standingOf(line)
      return standing === '' ? row : [...row, standing]
    }),
  )
}

/** "15 priorities. No action serves 14 of them. 1 is past the end." */
export function prioritySummary({ priorities }: PriorityList): string {
  if (priorities.length === 0) return 'No such priorities.\n'
  const unserved = priorities.filter((line) => isWorkedTo(line) && line.actions.length === 0).length
  const past = priorities.filter(({ pastEnd }) => pastEnd).length
  const sentences = [
    `${counted(priorities.length, 'priority', 'priorities')}.`,
    unserved === 0
      ? ''
      : `No action serves ${unserved < priorities.length ? `${unserved} of them` : unserved === 1 ? 'it' : 'any of them'}.`,
    past === 0 ? '' : `${counted(past, 'is', 'are')} past the end.`,
  ]
  const derived = priorities.some(({ endFrom, daysLeft }) => endFrom === 'three-months' && daysLeft !== null)
  const star = derived ? '* No last day given: three months from the first.\n' : ''
  return `${sentences.filter((sentence) => sentence !== '').join(' ')}\n${star}`
}
