// Says where the journal of a store is, and what goes with it: in git's own folder, which no clone carries; where there is none, beside the records.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { JOURNAL_FILE } from '../core/settings.js'
import { gitFolderOf, pathFromRepository } from './find-repository.js'

/** An absolute path; several stores may share one repository. */
export function journalPlace(root: string): string {
  const gitFolder = gitFolderOf(root)
  return gitFolder === null ? join(root, JOURNAL_FILE) : placeIn(gitFolder, root, 'undo')
}

/** Where it is remembered what a killed command left staged; null outside a repository, where nothing is. */
export function leftStagedPlace(root: string): string | null {
  const gitFolder = gitFolderOf(root)
  return gitFolder === null ? null : placeIn(gitFolder, root, 'staged')
}

/** Whether something may be left of a killed command. */
export function mayBeHalfDone(root: string): boolean {
  return [journalPlace(root), leftStagedPlace(root)].some((place) => place !== null && existsSync(place))
}

function placeIn(gitFolder: string, root: string, what: string): string {
  const store = createHash('sha256').update(pathFromRepository(root)).digest('hex').slice(0, 16)
  return join(gitFolder, 'kscp', `${what}-${store}.json`)
}
