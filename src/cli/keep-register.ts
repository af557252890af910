// Writes the register of a public copy into the private records, and compares the copy with what was published before.
import type { Problem } from '../core/problem.js'
import { type PublishedFile, readEarlierCopies } from '../store/earlier-copies.js'
import type { PublicNotes } from './make-public-notes.js'
import type { OpenStore } from './open-store.js'

/** What was published before of a meeting: copies of its notes, the newsletters that sum it up, and whatever else is public. */
export function publishedBefore({ root, records }: OpenStore, meetingId: string): PublishedFile[] {
  const newsletters = records.of('newsletter').filter(({ data }) => data.meetings?.includes(meetingId) === true)
  return readEarlierCopies(root, records.settings.public, { meetingId, newsletters: newsletters.map(({ id }) => id) })
}

/** The findings against the copies that were there before; the register is written, and committed where the store says so. */
export async function keepRegister(
  store: OpenStore,
  meetingId: string,
  { text, removed }: PublicNotes,
  files: readonly PublishedFile[],
): Promise<Problem[]> {
  const { records, root } = store
  const meeting = records.get('meeting', meetingId)
  if (meeting === undefined || text === null) return []
  const { compareCopies } = await import('../operations/redaction/compare-copies.js')
  const { makeRegister } = await import('../operations/redaction/make-register.js')
  const { sha256 } = await import('../store/sha256.js')
  const { decidingFor } = await import('./deciding.js')
  const { applyChanges } = await import('./apply.js')
  const { partsOf } = await import('../redact/oracle/file-parts.js')
  const earlier = files.map((copy) => ({ ...copy, parts: partsOf(copy.bytes) }))
  const problems = compareCopies(text, earlier, removed, records, records.has('register', meetingId))
  const change = makeRegister(records, meeting, await decidingFor(store), sha256)
  const was = store.texts.get(change.file) ?? null
  if (was !== change.text)
    await applyChanges(root, [{ ...change, was }], records.settings.commit ? `Keep the register of ${meetingId}` : null)
  return problems
}
