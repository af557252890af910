// The folders that commands write to: may they?
import { type Diagnosis, right, wrong } from '../../core/diagnosis.js'

/** `closed` are those that may not be written to, from the store's root; empty for the root itself. */
export function checkWritable(closed: readonly string[]): Diagnosis {
  if (closed.length === 0) return right('writable', 'The folders of the store may be written to.')
  const names = closed.map((folder) => (folder === '' ? 'the store itself' : `${folder}/`))
  return wrong('writable', `You may not write to ${names.join(', ')}.`, 'Check who may, and to whom they belong.')
}
