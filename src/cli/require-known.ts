// Refuses a word on the command line that names nothing in the store, with a suggestion.

import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'
import type { RecordOf, Records } from '../core/records.js'
import { didYouMean } from '../core/suggestion.js'

export function requireKnown(what: string, word: string, known: readonly string[]): void {
  if (known.includes(word)) return
  throw new Failure(
    'usage',
    `There is no ${what} ${printable(word)}.`,
    didYouMean(word, known) ?? (known.length === 0 ? `The store has no ${what} yet.` : null),
  )
}

/** Fails when there is no such meeting; one whose file can't be read is there, and a problem of its own. */
export function requireMeeting(id: string, records: Records): void {
  const unread = records.unread.flatMap((file) => (file.kind === 'meeting' ? file.id : []))
  requireKnown('meeting', id, [...records.idsOf('meeting'), ...unread])
}

/** A meeting that is there and can be read; fails where not. */
export function readableMeeting(id: string, records: Records): RecordOf<'meeting'> {
  requireMeeting(id, records)
  const meeting = records.get('meeting', id)
  if (meeting === undefined) throw new Failure('refused', `The record of the meeting ${id} can't be read.`, 'Run kscp validate to see why.')
  return meeting
}
