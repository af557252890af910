// Compares the new copy of a meeting's notes with the public files there are: what still stands in others, and what it takes out no more.
import type { Problem } from '../core/problem.js'
import type { PublicPage } from '../operations/redaction/public-page.js'
import type { RemovedText } from '../redact/oracle/removed-text.js'
import { bytesOfPage, idOfPage, listPublicPages } from '../store/public-pages.js'
import type { OpenStore } from './open-store.js'

/** What the new copy of a meeting's notes says, and what it takes out. */
export interface MadeCopy {
  text: string
  removed: readonly RemovedText[]
  clearedNames: readonly string[]
}

/** The public files as they are before a copy of a meeting's notes is made: none of other notes in a form that says what another does. */
export async function publicPagesFor({ root, records }: OpenStore, meetingId: string): Promise<PublicPage[]> {
  const { readPublicPage } = await import('../operations/redaction/public-page.js')
  const files = listPublicPages(root, records.settings.public)
  const there = new Set(files)
  const isTold = (file: string) => records.has('meeting', idOfPage(file)) && there.has(file.replace(/\.html$/, '.md'))
  return files
    .filter((file) => idOfPage(file) === meetingId || !file.endsWith('.html') || !isTold(file))
    .map((file) => readPublicPage(file, bytesOfPage(root, file)))
}

/** What still stands of a meeting's notes in the files that were not `written` just now; and a warning where the copy before took out more. */
export async function compareWithPublic(
  { records }: OpenStore,
  meetingId: string,
  { text, ...taken }: MadeCopy,
  { pages, written }: { pages: readonly PublicPage[]; written: readonly string[] },
): Promise<Problem[]> {
  const meeting = records.get('meeting', meetingId)
  if (meeting === undefined || pages.length === 0) return []
  const { findStillPublic } = await import('../operations/redaction/find-still-public.js')
  const { findTakenOutBefore } = await import('../operations/redaction/compare-copies.js')
  const before = pages.filter(({ file }) => file.endsWith(`/${meetingId}.md`))
  const others = pages.filter(({ file }) => !written.includes(file))
  return [
    ...before.flatMap((copy) => findTakenOutBefore({ ...copy, day: null }, text)),
    ...findStillPublic(records, { meeting, ...taken }, others),
  ]
}
