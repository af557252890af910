// Tells whom a word on the command line means, and how a record names a person.
import { Failure } from '../core/failure.js'
import { asTyped } from '../core/mask-protected.js'
import type { RecordOf, Records } from '../core/records.js'
import { type Meaning, resolvePerson, resolveReference, wordsForPeople } from '../core/references.js'
import { didYouMean } from '../core/suggestion.js'

type Person = RecordOf<'person'>

/** The person whom initials or an id mean on a day. Fails when that is not one person. */
export function personNamed(records: Records, word: string, day: string): Person {
  const meaning = resolveReference(records, word, ['person'], day)
  const person = 'found' in meaning ? records.get('person', meaning.found.id) : undefined
  if (person !== undefined) return person
  throw failureFor(records, asTyped(word), day, meaning)
}

function failureFor(records: Records, word: string, day: string, meaning: Meaning): Failure {
  if ('ambiguous' in meaning) return new Failure('usage', `${word} means ${meaning.ambiguous.join(' or ')}.`, 'Write the id.')
  if ('outOfRole' in meaning)
    return new Failure('usage', `${word} means ${meaning.outOfRole.join(' or ')}, who was in no role on ${day}.`, 'Write the id.')
  if ('unknown' in meaning)
    return new Failure('usage', `There is no person ${word}.`, didYouMean(word, [...wordsForPeople(records), ...records.idsOf('person')]))
  return new Failure(
    'refused',
    `The record of a person can't be read, so nobody knows whom ${word} means.`,
    'Run kscp validate to see why.',
  )
}

/** The initials where they mean this person on the day, else the id. */
export function wordFor(records: Records, { id, data: { initials } }: Person, day: string): string {
  return initials !== undefined && resolvePerson(records, initials, day)?.id === id ? initials : id
}
