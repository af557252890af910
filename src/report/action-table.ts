// The action log as a table for a terminal, whole or in parts.
import { type ActionLine, type ActionPart, dayOf, deferralsOf, stateOf } from '../core/action-log.js'
import { printable } from '../core/printable.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'
import { wrapWords } from './wrap-words.js'

const COLUMNS: readonly Column[] = [
  { title: 'Due' },
  { title: 'Owners', yields: true },
  { title: 'Action', wraps: true },
  { title: 'Id', yields: true },
]

/** The day and the state stand in one cell, so that the words have room at 80 columns; state is told in words, colour only repeats it. */
export function actionsAsTable(actions: readonly ActionLine[], width: number, paint: Paint): string {
  if (actions.length === 0) return ''
  const rows = actions.map((action) => [`${dayOf(action)}\n${stateOf(action)}`, action.owners.join(', '), wordsOf(action), action.id])
  return drawTable(COLUMNS, rows, width, (cell, row, column) => (column === 0 && actions[row]?.overdue === true ? paint.bad(cell) : cell))
}

/** Each part with its heading above and its summary below. */
export function partsAsTables(parts: readonly ActionPart[], width: number, paint: Paint): string {
  return parts
    .map(({ title, summary, actions }) => {
      const heading = paint.strong(wrapWords(printable(title), width).join('\n'))
      return `${heading}\n${actionsAsTable(actions, width, paint)}${wrapWords(summary, width).join('\n')}\n`
    })
    .join('\n')
}

function wordsOf(action: ActionLine): string {
  const deferrals = deferralsOf(action)
  return deferrals === '' ? action.title : `${action.title}\n(${deferrals})`
}
