// Everything of one action as a table for a terminal.
import type { ActionStory } from '../core/action-story.js'
import { linesOf } from './action-show.js'
import type { Paint } from './paint.js'
import { drawTable } from './table.js'

/** A label stands once above what it labels; colour only repeats that it is overdue. */
export function actionAsTable(story: ActionStory, width: number, paint: Paint): string {
  const lines = linesOf(story)
  const columns = [{ title: 'Action' }, { title: story.id, wraps: true }]
  const rows = lines.map(({ label, words }, i) => [lines[i - 1]?.label === label ? '' : label, words])
  return drawTable(columns, rows, width, (cell, row) => (lines[row]?.label === 'Status' && story.overdue ? paint.bad(cell) : cell))
}
