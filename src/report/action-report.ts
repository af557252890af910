// The action log as JSON for programs and as rows for a pipe, and the sentences that close a list of it.
import {
  type ActionGroup,
  type ActionLine,
  type ActionList,
  type ActionPart,
  dayOf,
  deferralsOf,
  type HandOver,
  stateOf,
} from '../core/action-log.js'
import { counted } from '../core/counted.js'
import { formatDate } from '../core/date.js'
import { printable, printableJson } from '../core/printable.js'
import { tabbedRows } from './rows.js'

/** `groups` are null where the list is in one part. */
export function actionsAsJson(
  { asOf, actions, open, overdue, oldest, medianAge }: ActionList,
  groups: readonly ActionGroup[] | null,
): string {
  const summary = { open, overdue, oldest, medianAge }
  return printableJson({ version: 1, asOf, actions, summary, ...(groups === null ? {} : { groups }) })
}

/** "8 open, 8 overdue on 2020-01-16.", how old they are, where the dues came from that no action gives, and what is to be handed over. */
export function actionSummary({ asOf, actions, open, overdue, oldest, medianAge, handOvers }: ActionList): string {
  if (actions.length === 0) return `No such actions on ${asOf}.\n`
  const derived = actions.filter(({ dueFrom }) => dueFrom === 'next-meeting').length
  const undated = actions.filter(({ dueFrom }) => dueFrom === 'none').length
  const lines = [
    `${counted(actions.length, 'action')}: ${open} open, ${overdue} overdue on ${asOf}.`,
    oldest === null
      ? ''
      : `The oldest open one was raised on ${formatDate(oldest)}; their median age is ${counted(medianAge ?? 0, 'day')}.`,
    derived > 0 ? `* No day given: due on the day of the group's next meeting (${counted(derived, 'action')}).` : '',
    undated > 0 ? `${counted(undated, 'action')} with no due day known.` : '',
    handOvers.length === 0 ? '' : handOverSentence(handOvers, asOf),
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('')
}

const MOST_LEAVERS = 3

/** "2 actions are to be handed over: James Thomas leaves on 31 December 2019." */
function handOverSentence(handOvers: readonly HandOver[], asOf: string): string {
  const count = new Set(handOvers.map(({ action }) => action)).size
  const leavers = [...new Map(handOvers.map((each) => [each.owner, each])).values()]
  const named = leavers
    .slice(0, MOST_LEAVERS)
    .map(({ name, leaves }) => `${printable(name)} ${leaves < asOf ? 'left' : 'leaves'} on ${formatDate(leaves)}`)
  const more = leavers.length > MOST_LEAVERS ? `, and ${leavers.length - MOST_LEAVERS} more` : ''
  return `${counted(count, 'action is', 'actions are')} to be handed over: ${named.join(', ')}${more}.`
}

/** What was put off has one column more, which says so. */
export function actionsAsRows(actions: readonly ActionLine[]): string {
  return tabbedRows(
    actions.map((action) => {
      const deferrals = deferralsOf(action)
      const row = [dayOf(action), stateOf(action), action.owners.join(', '), action.title, action.id]
      return deferrals === '' ? row : [...row, deferrals]
    }),
  )
}

/** Each part with its heading above and its summary below. */
export function partsAsRows(parts: readonly ActionPart[]): string {
  return parts.map(({ title, summary, actions }) => `${printable(title)}\n${actionsAsRows(actions)}${summary}\n\n`).join('')
}
