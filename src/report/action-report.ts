// The action log as JSON for programs and as rows for a pipe, and the sentences that close a list of it.
import { type ActionList, dayOf, stateOf } from '../core/action-log.js'
import { counted } from '../core/counted.js'
import { printableJson } from '../core/printable.js'
import { tabbedRows } from './rows.js'

export function actionsAsJson({ asOf, actions }: ActionList): string {
  return printableJson({ version: 1, asOf, actions })
}

/** "8 open, 8 overdue on 2020-01-16." and where the dues came from that no action gives. */
export function actionSummary({ asOf, actions, open, overdue }: ActionList): string {
  if (actions.length === 0) return `No such actions on ${asOf}.\n`
  const derived = actions.filter(({ dueFrom }) => dueFrom === 'next-meeting').length
  const undated = actions.filter(({ dueFrom }) => dueFrom === 'none').length
  const notes = [
    derived > 0 ? `* No day given: due on the day of the group's next meeting (${counted(derived, 'action')}).` : '',
    undated > 0 ? `${counted(undated, 'action')} with no due day known.` : '',
  ].filter((note) => note !== '')
  return [`${counted(actions.length, 'action')}: ${open} open, ${overdue} overdue on ${asOf}.`, ...notes]
    .map((line) => `${line}\n`)
    .join('')
}

export function actionsAsRows({ actions }: ActionList): string {
  return tabbedRows(actions.map((action) => [dayOf(action), stateOf(action), action.owners.join(', '), action.title, action.id]))
}
