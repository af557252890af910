// Looks, when records are checked, through the public files for what the notes they were made of take out now.
import type { Problem } from '../core/problem.js'
import type { RecordOf, Records } from '../core/records.js'
import type { PublicPage } from '../operations/redaction/public-page.js'
import type { RemovedText } from '../redact/oracle/removed-text.js'
import { bytesOfPage, idOfPage, listPublicPages } from '../store/public-pages.js'
import type { OpenStore } from './open-store.js'

/** What still stands of any notes in their own public files and in the newsletters that sum them up. */
export async function findStillPublicInAll(store: OpenStore): Promise<Problem[]> {
  const { root, records } = store
  const files = listPublicPages(root, records.settings.public)
  if (files.length === 0) return []
  const filesOf = listedBy(files.map((file) => [idOfPage(file), file]))
  const { markedRecords, removedTexts } = await import('../operations/redaction/marked-records.js')
  const { mayHoldWhole, readPublicPage } = await import('../operations/redaction/public-page.js')
  const newsletters = newslettersOf(records)
  const problems: Problem[] = []
  for (const { kind, id } of markedRecords(records)) {
    const meeting = kind.name === 'meeting' ? records.get('meeting', id) : undefined
    const own = [id, ...(newsletters.get(id) ?? [])].flatMap((each) => filesOf.get(each) ?? [])
    if (meeting === undefined || own.length === 0) continue
    const removed = removedTexts(meeting)
    const pages = own.map((file) => readPublicPage(file, bytesOfPage(root, file)))
    // What was marked after publication stands there whole; only then the notes are scanned for what may stand.
    const holding = pages.filter((page) => removed.some((each) => mayHoldWhole(page, each)))
    if (holding.length > 0) problems.push(...(await confirm(store, meeting, removed, holding)))
  }
  return problems
}

/** The ids of the newsletters that sum a meeting up, by its id. */
function newslettersOf(records: Records): ReadonlyMap<string, string[]> {
  return listedBy(records.of('newsletter').flatMap(({ id, data }) => (data.meetings ?? []).map((meeting) => [meeting, id])))
}

function listedBy(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const [key = '', value = ''] of pairs) lists.set(key, [...(lists.get(key) ?? []), value])
  return lists
}

async function confirm(
  store: OpenStore,
  meeting: RecordOf<'meeting'>,
  removed: readonly RemovedText[],
  pages: readonly PublicPage[],
): Promise<Problem[]> {
  const { records } = store
  const { markedTexts } = await import('../core/marked-text.js')
  const { clearedBy } = await import('../redact/oracle/removed-text.js')
  const { findInNotes } = await import('../operations/redaction/find-in-notes.js')
  const { clearedIn } = await import('../operations/redaction/find-undecided.js')
  const { findStillPublic } = await import('../operations/redaction/find-still-public.js')
  const { decidingFor } = await import('./deciding.js')
  const { clearedNames: byClearance } = clearedIn(findInNotes(records, meeting, await decidingFor(store)))
  const clearedNames = [...byClearance, ...markedTexts(meeting).flatMap(clearedBy)]
  return findStillPublic(records, { meeting, removed, clearedNames }, pages)
}
