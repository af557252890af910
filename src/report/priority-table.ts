// The priorities as tables for a terminal: one for each list and type, with the open actions under each priority.
import { type ActionLine, dayOf, stateOf } from '../core/action-log.js'
import { counted } from '../core/counted.js'
import { kindInWords, type PriorityLine, type PriorityList, standingOf } from '../core/priority-list.js'
import { briefId } from './brief-id.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'

const COLUMNS: readonly Column[] = [{ title: 'Status' }, { title: 'Priority', wraps: true }, { title: 'Id' }]
const MOST_ACTIONS = 5

/** `ids` are those of all priorities, to shorten them by. */
export function prioritiesAsTables({ priorities, openActions }: PriorityList, ids: readonly string[], width: number, paint: Paint): string {
  return [...new Set(priorities.map(kindInWords))]
    .map((kind) => {
      const lines = priorities.filter((line) => kindInWords(line) === kind)
      const rows = lines.map((line) => [stateOfPriority(line), wordsOf(line, openActions), briefId(line.id, ids)])
      const table = drawTable(COLUMNS, rows, width, (cell, row, column) =>
        column === 0 && lines[row]?.pastEnd === true ? paint.bad(cell) : cell,
      )
      return `${paint.strong(kind)}\n${table}`
    })
    .join('\n')
}

/** Told in words; colour only repeats it. */
function stateOfPriority({ status, pastEnd }: PriorityLine): string {
  return pastEnd ? `${status}\npast its end` : status
}

function wordsOf(line: PriorityLine, openActions: readonly ActionLine[]): string {
  const serving = openActions.filter(({ priorities }) => priorities.includes(line.id))
  const shown = serving.slice(0, MOST_ACTIONS).map((action) => `- ${actionInWords(action)}`)
  const left = serving.length - shown.length
  const more = left === 0 ? [] : [`- and ${counted(left, 'open action')} more`]
  return [line.title, standingOf(line), ...shown, ...more].filter((words) => words !== '').join('\n')
}

/** "EM, 2020-01-15*, overdue 3 days: Write to the panel (2019-11-20-slg-1)". */
function actionInWords(action: ActionLine): string {
  const late = action.overdue ? `, ${stateOf(action)}` : ''
  return `${action.owners.join(' ')}, ${dayOf(action)}${late}: ${action.title} (${action.id})`
}
