// The item on matters arising: the group's open actions and those closed since it last met, with what was last noted of each.
import { isOpen } from '../../core/action-log.js'
import { type AgendaItem, sentence } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import { progressNotesOf } from '../../core/progress-notes.js'
import type { RecordOf } from '../../core/records.js'
import { dueOf, firstDueOf } from '../due/due-date.js'
import { actionName, actionWords, inOrderRaised, isOfGroup } from './action-in-words.js'
import type { Occasion } from './occasion.js'

type Action = RecordOf<'action'>

/** Open actions before closed ones. Nothing where there are none and the group has not met before. */
export function mattersArising(occasion: Occasion): AgendaItem[] {
  const { records, group, last, asOf } = occasion
  const ours = records
    .of('action')
    .filter((action) => action.data.raised <= asOf && isOfGroup(records, action, group.id))
    .sort(inOrderRaised)
  const open = ours.filter(({ data }) => isOpen(data))
  const closed = ours.filter((action) => !isOpen(action.data) && isClosedSince(action, last?.data.date ?? '', asOf))
  if (last === null && open.length + closed.length === 0) return []
  const lines = [...open.map((action) => openLine(occasion, action)), ...closed.map((action) => closedLine(occasion, action))]
  return [
    {
      title: 'Matters arising',
      lines: lines.length === 0 ? ['No action is open.'] : lines,
      from: [...open, ...closed].map(({ id }) => id),
    },
  ]
}

function isClosedSince({ data: { closed } }: Action, since: string, asOf: string): boolean {
  return closed !== undefined && closed >= since && closed <= asOf
}

function openLine(occasion: Occasion, action: Action): string {
  const parts = [
    `${actionName(occasion, action)}, ${dueInWords(occasion, action)}: ${actionWords(occasion, action)}`,
    firstDueInWords(occasion, action),
    startedInWords(action),
    latestNote(occasion, action),
    meetingsInWords(occasion, action),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function closedLine(occasion: Occasion, action: Action): string {
  const { status, closed = '', outcome, 'replaced-by': next } = action.data
  const became = outcome === undefined ? '' : ` Outcome: ${sentence(occasion.words(withoutId(outcome, next)))}`
  return `${actionName(occasion, action)}, ${status} on ${formatDate(closed)}: ${actionWords(occasion, action)}${became}`
}

/** Whoever reads an agenda knows nothing by its id. */
function withoutId(outcome: string, id: string | undefined): string {
  return id === undefined ? outcome : outcome.replace(`Replaced by ${id}:`, 'Replaced by another action:')
}

function dueInWords({ records, date, asOf }: Occasion, action: Action): string {
  const due = dueOf(records, action)
  if (due.date === null) return 'no day given'
  if (due.from === 'next-meeting' && due.date === date) return 'due at this meeting'
  return `due ${formatDate(due.date)}${due.date < asOf ? ' and overdue' : ''}`
}

const TIMES = ['', 'once', 'twice']

function firstDueInWords({ records }: Occasion, action: Action): string {
  const times = action.data.deferred?.length ?? 0
  const first = firstDueOf(records, action)
  if (first === null) return ''
  const put = `put off ${TIMES[times] ?? `${times} times`}`
  return first.date === null ? `${put[0]?.toUpperCase()}${put.slice(1)}.` : `First due ${formatDate(first.date)}, ${put}.`
}

function startedInWords({ data: { status, started } }: Action): string {
  if (status !== 'in-progress') return ''
  return started === undefined ? 'In progress.' : `In progress since ${formatDate(started)}.`
}

function latestNote({ words, asOf }: Occasion, action: Action): string {
  const note = progressNotesOf(action).findLast(({ on, text }) => on <= asOf && text !== '')
  if (note === undefined) return ''
  return `${formatDate(note.on)}${note.by === '' ? '' : `, ${note.by}`}: ${sentence(words(note.text))}`
}

/** At how many of the group's meetings it has stood since it was raised. */
function meetingsInWords({ records, group, date, asOf }: Occasion, { data: { raised } }: Action): string {
  const days = records.of('meeting').flatMap(({ data }) => (data.group === group.id ? data.date : []))
  const since = days.filter((day) => day > raised && day < date && day <= asOf).length
  return since === 0 ? '' : `Discussed at ${since === 1 ? 'one meeting' : `${since} meetings`} since it was raised.`
}
