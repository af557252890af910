// How an agenda speaks of an action: its number, its owners, when it is due, its words.
import { sentence } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf, Records } from '../../core/records.js'
import { FullNames } from '../full-names.js'
import type { Occasion } from './occasion.js'

type Action = RecordOf<'action'>

const OPEN = ['open', 'in-progress']

export function isOpen({ data }: Action): boolean {
  return OPEN.includes(data.status)
}

/** The group whose meeting set an action; else its own, else one that owns it. */
export function raisingGroup(records: Records, { data }: Action): string | null {
  const meeting = data.meeting === undefined ? undefined : records.get('meeting', data.meeting)
  return meeting?.data.group ?? data.group ?? data.owners.find((owner) => records.has('group', owner)) ?? null
}

/** Whether an action is a group's: its meeting set it, or it owns it. */
export function isOfGroup(records: Records, action: Action, group: string): boolean {
  return raisingGroup(records, action) === group || action.data.owners.includes(group)
}

/** "Action 3 (EM and JT)", with the day it was raised unless that was at the last meeting. */
export function actionName({ records, last }: Occasion, { data }: Action): string {
  const names = new FullNames(records, data.raised)
  const owners = inSequence(data.owners.map((owner) => names.short(owner)))
  const isOfLast = data.meeting !== undefined && data.meeting === last?.id
  const raised = isOfLast ? '' : data.number === undefined ? ` raised on ${formatDate(data.raised)}` : ` of ${formatDate(data.raised)}`
  return `Action${data.number === undefined ? '' : ` ${data.number}`}${raised} (${owners})`
}

/** An action's wording as a sentence. */
export function actionWords({ words }: Occasion, { data }: Action): string {
  return sentence(words(data.title))
}

/** By the day they were raised, then by number, then by id. */
export function inOrderRaised(a: Action, b: Action): number {
  if (a.data.raised !== b.data.raised) return a.data.raised < b.data.raised ? -1 : 1
  return (a.data.number ?? 0) - (b.data.number ?? 0) || (a.id < b.id ? -1 : 1)
}

/** "EM", "EM and JT", "EM, JT and ST". */
export function inSequence(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
