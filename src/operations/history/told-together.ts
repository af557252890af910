// The changes of several fields that are one thing to a person: an action closed, put off, passed on, opened again.
import { formatDate, isDate } from '../../core/date.js'
import { meetingsAhead } from '../../core/due-day.js'
import { dueByItself, dueInFull } from '../../core/due-in-full.js'
import { maskProtected } from '../../core/mask-protected.js'
import type { FieldSchema } from '../../core/schema.js'
import type { Data } from '../../core/yaml.js'
import type { Hide } from '../hide-marked.js'
import { sameValue, without } from './field-sentences.js'
import { freeText, isDayField, valueInWords } from './value-words.js'

export interface Step {
  before: Data
  after: Data
  schema: FieldSchema
  hide: Hide
  /** The day that the earlier version, and the later one, was due by today's meetings; null where none is known. */
  dueBefore: string | null
  dueAfter: string | null
}

/** A sentence, and the fields that need no sentence of their own any more. */
interface Told {
  sentence: string
  fields: readonly string[]
}

/** The lists that keep how a field changed and why, by that field. */
const STORIES: { readonly [field: string]: string } = { status: 'reviews', date: 'moved' }

const CLOSED = ['done', 'cancelled']

/** What one step of an action's life is told as; and any field's change that a list beside it gives the reason for. */
export function toldTogether(kind: string, step: Step): Told[] {
  const own = ownTold(kind, step)
  const fields = new Set(own.flatMap((told) => told.fields))
  const others = Object.entries(STORIES).filter(([field]) => !fields.has(field))
  return [...own, ...others.flatMap(([field, story]) => movedWithReason(step, field, story))]
}

function ownTold(kind: string, step: Step): Told[] {
  if (kind === 'priority') return reviewedAsBefore(step)
  return kind === 'action' ? [...statusOfAction(step), ...replacementOfAction(step), ...dueOfAction(step), ...ownersOfAction(step)] : []
}

/** "reviewed, still carried-over, its last day moved from 31 May 2020 to 31 August 2020: The audit shows it (EM)." */
function reviewedAsBefore(step: Step): Told[] {
  const { before, after, schema, hide } = step
  if (!sameValue(before.status, after.status) || newEntry(step, 'reviews') === null) return []
  const words = (value: unknown) => valueInWords(value, schema.properties?.to, hide)
  const isMoved = !sameValue(before.to, after.to) && after.to !== undefined
  const moved = before.to === undefined ? `set to ${words(after.to)}` : `moved from ${words(before.to)} to ${words(after.to)}`
  const lastDay = isMoved ? `, its last day ${moved}` : ''
  const sentence = `reviewed, still ${valueInWords(after.status, schema.properties?.status, hide)}${lastDay}${reasonIn(step, 'reviews')}.`
  return [{ sentence, fields: isMoved ? ['to', 'reviews'] : ['reviews'] }]
}

function replacementOfAction({ before, after, schema, hide }: Step): Told[] {
  const [was, is] = [before['replaced-by'], after['replaced-by']]
  if (was !== undefined || is === undefined) return []
  return [{ sentence: `replaced by ${valueInWords(is, schema.properties?.['replaced-by'], hide)}.`, fields: ['replaced-by'] }]
}

function statusOfAction(step: Step): Told[] {
  const { before, after, schema, hide } = step
  if (sameValue(before.status, after.status)) return []
  const on = (field: string) => (after[field] === undefined ? '' : ` on ${valueInWords(after[field], schema.properties?.[field], hide)}`)
  if (after.status === 'in-progress' && before.status === 'open')
    return [{ sentence: `started${on('started')}.`, fields: ['status', 'started'] }]
  if (after.status === 'done' || after.status === 'cancelled') {
    const outcome = typeof after.outcome === 'string' ? `: ${clause(after.outcome, hide)}` : ''
    const verb = after.status === 'done' ? 'closed' : 'cancelled'
    return [{ sentence: `${verb}${on('closed')}${outcome}.`, fields: ['status', 'closed', 'outcome'] }]
  }
  if (!CLOSED.includes(String(before.status))) return []
  return [{ sentence: `opened again${reasonIn(step, 'reopened')}.`, fields: ['status', 'closed', 'outcome', 'reopened'] }]
}

function ownersOfAction(step: Step): Told[] {
  const { before, after, schema, hide } = step
  if (before.owners === undefined || after.owners === undefined || sameValue(before.owners, after.owners)) return []
  const words = (value: unknown) => valueInWords(value, schema.properties?.owners, hide)
  const sentence = `passed from ${words(before.owners)} to ${words(after.owners)}${reasonIn(step, 'reassigned')}.`
  return [{ sentence, fields: ['owners', 'reassigned'] }]
}

/** "due moved from 15 January 2020 to 11 March 2020: The audit comes first (EM)." */
function dueOfAction(step: Step): Told[] {
  const { before, after, dueBefore, dueAfter, hide } = step
  if (sameValue(before.due, after.due) || typeof after.due !== 'string') return []
  const from = before.due === undefined ? dueBefore && formatDate(dueBefore) : dueWords(before, dueBefore, hide)
  const moved = from === null ? 'set to' : `moved from ${from} to`
  const sentence = `due ${moved} ${dueWords(after, dueAfter, hide)}${reasonIn(step, 'deferred')}.`
  return [{ sentence, fields: ['due', 'due-words', 'deferred'] }]
}

/** "11 March 2020", "31 March 2020 (end of March)", "15 January 2020 (next meeting)". */
function dueWords({ due, 'due-words': words }: Data, date: string | null, hide: Hide): string {
  if (typeof due !== 'string' || (!isDate(due) && meetingsAhead(due) === null)) return hide(maskProtected(String(due)))
  if (!isDate(due) && date === null) return dueByItself(due)
  return dueInFull({ due, words: typeof words === 'string' ? freeText(words, false, hide) : null, date })
}

/** "status changed from current to met: The audit shows it (EM)." */
function movedWithReason(step: Step, field: string, story: string): Told[] {
  const { before, after, schema, hide } = step
  if (sameValue(before[field], after[field]) || before[field] === undefined || newEntry(step, story) === null) return []
  const [was, is] = [before[field], after[field]].map((value) => valueInWords(value, schema.properties?.[field], hide))
  const verb = isDayField(schema.properties?.[field]) ? 'moved' : 'changed'
  return [{ sentence: `${field} ${verb} from ${was} to ${is}${reasonIn(step, story)}.`, fields: [field, story] }]
}

/** Why, and who says so, from the one entry that came to a list; empty where there is none. */
function reasonIn(step: Step, story: string): string {
  const { why, by } = newEntry(step, story) ?? {}
  const who = typeof by === 'string' ? ` (${step.hide(by)})` : ''
  return `${typeof why === 'string' ? `: ${clause(why, step.hide)}` : ''}${who}`
}

function newEntry({ before, after }: Step, story: string): Data | null {
  const [was, is] = [before[story] ?? [], after[story] ?? []]
  if (!Array.isArray(was) || !Array.isArray(is)) return null
  const [entry, ...others] = without(is, was)
  return entry !== undefined && others.length === 0 ? (entry as Data) : null
}

/** Words that a full stop of ours follows. */
function clause(text: string, hide: Hide): string {
  return freeText(text, false, hide).replace(/\.$/, '')
}
