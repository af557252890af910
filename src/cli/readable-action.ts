// Finds the action that a word on the command line means.
import { Failure } from '../core/failure.js'
import type { RecordOf, Records } from '../core/records.js'
import { knownId } from './require-known.js'

/** The action of an id, whole or shortened. Fails when there is none, there are several, or it can't be read. */
export function readableAction(word: string, records: Records): RecordOf<'action'> {
  const unread = records.unread.flatMap((file) => (file.kind === 'action' ? file.id : []))
  const id = knownId('action', word, [...records.idsOf('action'), ...unread])
  const action = records.get('action', id)
  if (action === undefined) throw new Failure('refused', `The record of the action ${id} can't be read.`, 'Run kscp validate to see why.')
  return action
}
