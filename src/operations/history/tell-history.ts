// Tells a record's history in sentences: what each commit that touched its file changed, and what is not committed yet.
import type { Kind } from '../../core/kind.js'
import { parseRecord, type StoreRecord } from '../../core/record.js'
import type { FileState, RecordChange, RecordVersion } from '../../core/record-history.js'
import type { RecordOf, Records } from '../../core/records.js'
import { dueOf } from '../due/due-date.js'
import { type Hide, hideMarkedIn } from '../hide-marked.js'
import { noteSentences, sectionSentences } from './body-sentences.js'
import { fieldSentences } from './field-sentences.js'
import { toldTogether } from './told-together.js'
import { freeText } from './value-words.js'

export interface Past {
  kind: Kind
  versions: readonly RecordVersion[]
  records: Records
  /** Hides what the marks of today take out. */
  hide: Hide
}

/** The changes in the order of the versions; a merge that only joined what was told already is none. Sentences begin small and end with a full stop. */
export function tellHistory(past: Past): RecordChange[] {
  const { versions, records, hide } = past
  const hideOwn = hideMarkedIn(records)
  return versions.flatMap(({ before, after, renamedFrom, subject, ...when }) => {
    const own = hideOwn([...before, after].flatMap(textsOf))
    const both: Hide = (text) => own(hide(text))
    const told = before.map((state) => sentencesBetween({ ...past, hide: both }, state, after))
    const renamed = renamedFrom === null ? [] : [`renamed, from ${both(renamedFrom)}.`]
    const sentences = [...renamed, ...inAll(told)]
    if (sentences.length === 0 && (before.length > 1 || before.some((state) => isSameText(state, after)))) return []
    const shown = subject === null ? null : freeText(subject, false, both)
    return [
      { ...when, subject: shown, sentences: sentences.length > 0 ? sentences : ['nothing that it says changed, only how it is written.'] },
    ]
  })
}

/** The sentences that hold against every parent: what a merge itself changed. */
function inAll([first = [], ...others]: readonly string[][]): string[] {
  return first.filter((sentence) => others.every((list) => list.includes(sentence)))
}

function textsOf(state: FileState): string[] {
  return state.is === 'text' ? [state.text] : []
}

function isSameText(a: FileState, b: FileState): boolean {
  return a.is === 'text' && b.is === 'text' && a.text === b.text
}

function sentencesBetween(past: Past, before: FileState, after: FileState): string[] {
  const { kind, hide } = past
  if (after.is === 'absent') return ['deleted.']
  const [was, is] = [recordIn(kind, before), recordIn(kind, after)]
  if (is === null) return [before.is === 'absent' ? 'added, but could not be read then.' : 'changed, but could not be read then.']
  if (before.is === 'absent') return [addedSentence(is, hide)]
  if (was === null) return ['changed, and can be read again.']
  return [...fieldsOf(past, was, is), ...bodyOf(was, is, hide)]
}

const read = new WeakMap<FileState, StoreRecord | null>()

/** Null for what is no record; parsed once, since what one commit left is what the next one found. */
function recordIn(kind: Kind, state: FileState): StoreRecord | null {
  const known = read.get(state)
  if (known !== undefined || state.is !== 'text') return known ?? null
  const parsed = parseRecord(kind, '', '', state.text)
  const record = 'record' in parsed ? parsed.record : null
  read.set(state, record)
  return record
}

/** "added: Write to the panel about the audit." */
function addedSentence(record: StoreRecord, hide: Hide): string {
  const title = titleOf(record, hide)
  return title === '' ? 'added.' : `added: ${title.replace(/\.$/, '')}.`
}

/** A record's title or name in plain words; empty where it has neither. */
export function titleOf({ kind, data }: Pick<StoreRecord, 'kind' | 'data'>, hide: Hide): string {
  const field = typeof data.title === 'string' ? 'title' : 'name'
  const title = data[field]
  return typeof title === 'string' ? freeText(title, kind.schema.properties?.[field]?.['x-kscp']?.inline === true, hide) : ''
}

function fieldsOf({ kind: { name, schema }, records, hide }: Past, was: StoreRecord, is: StoreRecord): string[] {
  const [dueBefore, dueAfter] = [was, is].map((record) => dueDay(record, records)) as [string | null, string | null]
  const told = toldTogether(name, { before: was.data, after: is.data, schema, hide, dueBefore, dueAfter })
  const done = new Set(told.flatMap(({ fields }) => fields))
  const rest = (record: StoreRecord) => Object.fromEntries(Object.entries(record.data).filter(([field]) => !done.has(field)))
  return [...told.map(({ sentence }) => sentence), ...fieldSentences(rest(was), rest(is), schema, hide)]
}

/** The day an action's version is due by the meetings that are recorded today; null where none is known. */
function dueDay(record: StoreRecord, records: Records): string | null {
  if (record.kind.name !== 'action' || !records.isSound(record)) return null
  return dueOf(records, record as unknown as RecordOf<'action'>).date
}

function bodyOf(was: StoreRecord, is: StoreRecord, hide: Hide): string[] {
  const bodies = { before: was.body, after: is.body }
  return is.kind.name === 'action' ? noteSentences(bodies, hide) : sectionSentences(bodies, hide)
}
