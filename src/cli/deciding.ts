// Gives a command what decisions are read with: the store's key, and the as-of day.
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import type { OpenStore } from './open-store.js'

/** Without a key no decision that was made for one sentence can be told, so none holds. */
export async function decidingFor({ root, asOf }: Pick<OpenStore, 'root' | 'asOf'>): Promise<Deciding> {
  const { digestWith, readClearanceKey } = await import('../store/clearance-key.js')
  const key = readClearanceKey(root)
  return { digest: key === null ? () => '' : digestWith(key), asOf: asOf() }
}
