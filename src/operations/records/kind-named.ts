// Finds a kind of record that a command can't do without.
import { Failure } from '../../core/failure.js'
import type { Kind } from '../../core/kind.js'
import type { Records } from '../../core/records.js'

/** Fails where the store has no such kind. */
export function kindNamed({ kinds }: Records, name: string): Kind {
  const kind = kinds.find((each) => each.name === name)
  if (kind !== undefined) return kind
  throw new Failure('cannot-run', `There is no kind ${name} in this store.`, 'See what schemas/ beside records/ holds.')
}
