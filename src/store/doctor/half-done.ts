// Looks for what a killed command left, and takes nothing back.
import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { HalfDone } from '../../core/checkup.js'
import { readJournal } from '../journal.js'
import { journalPlace, leftStagedPlace } from '../journal-place.js'
import { isLockBlocked, isLocked } from '../lock.js'

/** Fails where what is to be taken back can't be relied on. */
export async function halfDoneIn(root: string): Promise<HalfDone> {
  if (isLockBlocked(root)) return 'blocked'
  if (await isLocked(root)) return 'running'
  if (existsSync(journalPlace(root))) return readJournal(root) === null ? 'foreign' : 'killed'
  const staged = leftStagedPlace(root)
  return staged !== null && existsSync(staged) ? 'staged' : 'nothing'
}

/** The path of the journal from the store's root, with `/`. */
export function journalFile(root: string): string {
  return relative(root, journalPlace(root)).split(sep).join('/')
}
