// Refuses a word on the command line that names nothing in the store, with a suggestion.

import { Failure } from '../core/failure.js'
import { asTyped } from '../core/mask-protected.js'
import type { RecordOf, Records } from '../core/records.js'
import { idsMeantBy } from '../core/short-id.js'
import { didYouMean } from '../core/suggestion.js'

export function requireKnown(what: string, word: string, known: readonly string[]): void {
  if (known.includes(word)) return
  throw new Failure(
    'usage',
    `There is no ${what} ${asTyped(word)}.`,
    didYouMean(word, known) ?? (known.length === 0 ? noneYet(what) : null),
  )
}

const HOW_TO_MAKE_ONE: { readonly [kind: string]: string } = {
  group: 'kscp new group slg --set name="Strategic Leadership Group"',
  meeting: 'kscp notes new <group> --date <day>',
  action: 'kscp actions add "What is to be done." --owners <who>',
  priority: 'kscp new priority',
}

function noneYet(what: string): string {
  const command = HOW_TO_MAKE_ONE[what]
  return `The store has no ${what} yet.${command === undefined ? '' : ` Make one: ${command}`}`
}

/** The one id that a word means, whole or shortened to its beginning or end. Fails when it means none, or several. */
export function knownId(what: string, word: string, known: readonly string[]): string {
  const [id, ...others] = idsMeantBy(word, known)
  if (id !== undefined && others.length === 0) return id
  if (id === undefined) requireKnown(what, word, known)
  const some = [id, ...others].slice(0, 6).join(', ')
  throw new Failure(
    'usage',
    `${asTyped(word)} could be more than one ${what}: ${some}${others.length > 5 ? ', ...' : ''}.`,
    'Write more of it.',
  )
}

/** The one meeting that a word means; one whose file can't be read is there, and a problem of its own. Fails when it means none, or several. */
export function knownMeeting(word: string, records: Records): string {
  return knownId('meeting', word, meetingsThere(records))
}

/** Fails when there is no such meeting. What is to be published is named in full: a shortened id might mean another meeting tomorrow. */
export function requireMeeting(id: string, records: Records): void {
  requireKnown('meeting', id, meetingsThere(records))
}

function meetingsThere(records: Records): string[] {
  return [...records.idsOf('meeting'), ...records.unread.flatMap((file) => (file.kind === 'meeting' ? file.id : []))]
}

/** The one meeting that a word means, which can be read; fails where not. */
export function readableMeeting(word: string, records: Records): RecordOf<'meeting'> {
  const id = knownMeeting(word, records)
  const meeting = records.get('meeting', id)
  if (meeting === undefined) throw new Failure('refused', `The record of the meeting ${id} can't be read.`, 'Run kscp validate to see why.')
  return meeting
}
