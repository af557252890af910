// Tells whom words on the command line mean as owners of an action, and refuses those who'll be gone by the time it is due.
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { asTyped } from '../../core/mask-protected.js'
import { splitOwners } from '../../core/record-references.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isInRole, type Meaning, resolveReference, wordsForPeople } from '../../core/references.js'
import { didYouMean } from '../../core/suggestion.js'
import { wordFor } from '../person-named.js'

type Person = RecordOf<'person'>

const KINDS = ['person', 'group', 'organisation']
const OTHERS = "Name somebody who'll be there to do it."

export interface Owning {
  /** The day on which the words are read. */
  on: string
  /** The day by which it is to be done, or null. */
  due: string | null
  /** The day on which the record's own words are read. */
  raised: string
}

/** The owners as a record names them, each once. `words` are initials or ids, several in one parted by spaces or commas. */
export function ownersNamed(records: Records, words: readonly string[], { on, due, raised }: Owning): string[] {
  const given = words.flatMap(splitOwners)
  if (given.length === 0) throw new Failure('usage', 'No owner is named.', 'Give initials or ids, such as "EM JT".')
  const named = given.map((word) => {
    const meaning = resolveReference(records, word, KINDS, on)
    if (!('found' in meaning)) throw failureFor(records, asTyped(word), on, meaning)
    const { kind, id } = meaning.found
    if (kind !== 'person') return id
    const person = records.get('person', id)
    if (person === undefined) throw failureFor(records, asTyped(word), on, { unreadable: true })
    requireStillThere(person, word, { on, due, hint: OTHERS })
    return wordFor(records, person, raised)
  })
  return [...new Set(named)]
}

/** The ids of owners as a record names them; a word that means nobody stays as it is. */
export function idsOfOwners(records: Records, owners: readonly string[], raised: string): string[] {
  return owners.map((owner) => {
    const meaning = resolveReference(records, owner, KINDS, raised)
    return 'found' in meaning ? meaning.found.id : owner
  })
}

/** The last day of somebody's last role, null where one has no end or there is none. */
export function lastDayOf({ data: { roles } }: Person): string | null {
  if (roles.length === 0 || roles.some(({ to }) => to === undefined)) return null
  return (
    roles
      .flatMap(({ to }) => to ?? [])
      .sort()
      .at(-1) ?? null
  )
}

/** Fails where one of the owners that a record names is in no role any more on a day, which is the day it is due; `hint` says what to type. */
export function requireOwnersUntil(records: Records, owners: readonly string[], { on, due, raised }: Owning, hint: string): void {
  for (const owner of owners) {
    const meaning = resolveReference(records, owner, KINDS, raised)
    const person = 'found' in meaning && meaning.found.kind === 'person' ? records.get('person', meaning.found.id) : undefined
    if (person !== undefined) requireStillThere(person, owner, { on, due, hint })
  }
}

function requireStillThere(person: Person, word: string, { on, due, hint }: { on: string; due: string | null; hint: string }): void {
  const needed = due !== null && due > on ? due : on
  if (isInRole(person, needed)) return
  const last = lastDayOf(person)
  const message =
    last !== null && last < needed
      ? `${asTyped(word)} is in no role after ${formatDate(last)}${needed === due ? `, and the action is due on ${formatDate(due)}` : ''}.`
      : `${asTyped(word)} is in no role on ${formatDate(needed)}.`
  throw new Failure('refused', message, hint)
}

function failureFor(records: Records, word: string, on: string, meaning: Exclude<Meaning, { found: unknown }>): Failure {
  if ('ambiguous' in meaning) return new Failure('usage', `${word} means ${meaning.ambiguous.join(' or ')}.`, 'Write the id.')
  if ('outOfRole' in meaning)
    return new Failure('refused', `${word} means ${meaning.outOfRole.join(' or ')}, who is in no role on ${formatDate(on)}.`, OTHERS)
  if ('unreadable' in meaning)
    return new Failure(
      'refused',
      `The record of a person can't be read, so nobody knows whom ${word} means.`,
      'Run kscp validate to see why.',
    )
  const known = [...wordsForPeople(records), ...KINDS.flatMap((kind) => records.idsOf(kind))]
  return new Failure('usage', `There is no person, group or organisation ${word}.`, didYouMean(word, known))
}
