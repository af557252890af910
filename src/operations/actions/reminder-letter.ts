// Says in plain words to an owner which actions are with them.
import { type ActionLine, deferralsOf } from '../../core/action-log.js'
import { counted } from '../../core/counted.js'
import { formatDate } from '../../core/date.js'
import type { Records } from '../../core/records.js'
import type { Letter, Reminder } from '../../core/reminder.js'
import { nameInLists } from '../name-in-lists.js'
import { idsOfOwners } from './owners-named.js'

interface Writing {
  records: Records
  asOf: string
  /** Hides what some record's mark takes out, wherever else it stands. */
  hide: (text: string) => string
}

/** The mail of one reminder. Progress notes stay out of it: they were written for whoever keeps the log. */
export function reminderLetter(reminder: Reminder, writing: Writing): Letter {
  const { owner, name, to, actions } = reminder
  const { records, asOf } = writing
  const late = actions.filter(({ overdue }) => overdue)
  const coming = actions.filter(({ overdue, due }) => !overdue && due !== null)
  const undated = actions.filter(({ due }) => due === null)
  const list = (heading: string, some: readonly ActionLine[]) =>
    some.length === 0 ? [] : [heading, ...some.map((action) => paragraphOf(action, owner, writing))]
  const isOne = actions.length === 1
  return {
    subject: `${records.settings.name}: ${counted(actions.length, 'action')} for ${name}${late.length === 0 ? '' : `, ${late.length} overdue`}`,
    text: [
      `Dear ${to.map((mailbox) => mailbox.name).join(' and ')},`,
      `On ${formatDate(asOf)} ${isOne ? 'this action is' : 'these actions are'} with ${whom(reminder, records)}.`,
      ...list('OVERDUE', late),
      ...list('STILL TO COME', coming),
      ...list('NO DAY KNOWN', undated),
      `Please tell us what has been done, what stands in the way, or who is to take ${isOne ? 'it' : 'one of them'} on.`,
      records.settings.name,
    ].join('\n\n'),
  }
}

function paragraphOf(action: ActionLine, owner: string, { records, asOf, hide }: Writing): string {
  const { id, title, raised } = action
  const others = othersOf(records, action, owner)
  const facts = [
    `${dueOf(action, asOf, hide)}.`,
    ...(others === '' ? [] : [`Shared with ${others}.`]),
    `Set on ${formatDate(raised)} as ${id}.`,
  ]
  return `- ${hide(title)}\n  ${facts.join(' ')}`
}

function whom({ owner, name, through }: Reminder, records: Records): string {
  if (through !== null) return `the ${name}, which you chair`
  return records.get('organisation', owner) === undefined ? 'you' : name
}

/** "It was due 1 day ago, on 15 January 2020, when the group met; first due 20 December 2019, put off once". */
function dueOf(action: ActionLine, asOf: string, hide: Writing['hide']): string {
  const { due, dueFrom, dueWords, overdue, daysOverdue } = action
  if (due === null) return 'It has no due day'
  const day = overdue
    ? `It was due ${counted(daysOverdue, 'day')} ago, on ${formatDate(due)}`
    : due === asOf
      ? 'It is due today'
      : `It is due on ${formatDate(due)}`
  const from =
    dueFrom === 'next-meeting' ? `, when the group ${overdue ? 'met' : 'meets'}` : dueWords === null ? '' : ` (${hide(dueWords)})`
  const deferrals = deferralsOf(action).replace(/^warning: /, '')
  return `${day}${from}${deferrals === '' ? '' : `; ${deferrals}`}`
}

function othersOf(records: Records, { id, owners, raised }: ActionLine, owner: string): string {
  const words = records.get('action', id)?.data.owners ?? owners
  return [...new Set(idsOfOwners(records, words, raised))]
    .filter((other) => other !== owner)
    .map((other) => nameInLists(records, other))
    .join(', ')
}
