// Finds the priority that a word on the command line means.
import { Failure } from '../core/failure.js'
import type { RecordOf, Records } from '../core/records.js'
import { knownId } from './require-known.js'

/** The priority of an id, whole or shortened. Fails when there is none, there are several, or it can't be read. */
export function readablePriority(word: string, records: Records): RecordOf<'priority'> {
  const unread = records.unread.flatMap((file) => (file.kind === 'priority' ? file.id : []))
  const id = knownId('priority', word, [...records.idsOf('priority'), ...unread])
  const priority = records.get('priority', id)
  if (priority === undefined)
    throw new Failure('refused', `The record of the priority ${id} can't be read.`, 'Run kscp validate to see why.')
  return priority
}
