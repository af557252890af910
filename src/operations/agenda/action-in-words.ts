// How an agenda speaks of an action: its number, its owners, when it is due, its words.
import { sentence } from '../../core/agenda.js'
import { compareText } from '../../core/compare-text.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf, Records } from '../../core/records.js'
import { groupOf } from '../due/due-by-meeting.js'
import { FullNames } from '../full-names.js'
import type { Occasion } from './occasion.js'

type Action = RecordOf<'action'>

/** Whether an action is a group's: its meeting set it, or it owns it. */
export function isOfGroup(records: Records, action: Action, group: string): boolean {
  return groupOf(records, action) === group || action.data.owners.includes(group)
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
  return compareText(a.data.raised, b.data.raised) || (a.data.number ?? 0) - (b.data.number ?? 0) || compareText(a.id, b.id)
}

/** "EM", "EM and JT", "EM, JT and ST". */
export function inSequence(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
