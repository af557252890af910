// Who a contributor to a newsletter is: one of the records, by initials or an id, or plain words; how they are called, and their address.
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import type { RecordOf, Records } from '../../core/records.js'
import { INITIALS, resolveReference } from '../../core/references.js'
import { didYouMean } from '../../core/suggestion.js'
import { requirePlainName } from './plain-name.js'

export type Contributor = NonNullable<RecordOf<'newsletter'>['data']['contributors']>[number]

const KINDS = ['person', 'organisation', 'group']

/** Fails where a word is nobody's: none, a mark, or initials or an id that no one person or body has on a day (YYYY-MM-DD). */
export function requireSomebody(records: Records, word: string, day: string): void {
  if (word === '') throw new Failure('usage', 'A contributor has no name.', 'Write it like --contributors JW')
  requirePlainName(word, 'Write it like --contributors "The youth council"')
  const isReference = INITIALS.test(word) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(word)
  if (!isReference || 'found' in resolveReference(records, word, KINDS, day)) return
  const known = [...records.of('person').flatMap(({ data }) => data.initials ?? []), ...KINDS.flatMap((kind) => records.idsOf(kind))]
  if (known.includes(word))
    throw new Failure(
      'usage',
      `${word} is nobody in a role on ${formatDate(day)}, or more than one.`,
      'Write the id of the person, such as jo-ward.',
    )
  throw new Failure('usage', `There is no one person or body ${printable(word)}.`, didYouMean(word, known))
}

export interface Mailbox {
  name: string
  address: string | null
}

/** How a contributor is called, and the address where a record gives one. */
export function mailboxOf(records: Records, word: string, day: string): Mailbox {
  const meaning = resolveReference(records, word, KINDS, day)
  if (!('found' in meaning)) return { name: word, address: null }
  const { kind, id } = meaning.found
  const person = kind === 'person' ? records.get('person', id)?.data : undefined
  const organisation = kind === 'organisation' ? records.get('organisation', id)?.data : undefined
  const group = kind === 'group' ? records.get('group', id)?.data : undefined
  const contact = organisation?.contact
  const address = person?.email ?? (contact !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(contact) ? contact : null)
  return { name: person?.name ?? organisation?.name ?? group?.name ?? word, address }
}

/** Whether two words mean the same contributor: initials and an id, a name and an id. */
export function isSameContributor(records: Records, a: string, b: string, day: string): boolean {
  return keyOf(records, a, day) === keyOf(records, b, day) || mailboxOf(records, a, day).name.toLowerCase() === b.toLowerCase()
}

function keyOf(records: Records, word: string, day: string): string {
  const meaning = resolveReference(records, word, KINDS, day)
  return 'found' in meaning ? `${meaning.found.kind} ${meaning.found.id}` : word.toLowerCase()
}
