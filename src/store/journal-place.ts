// Says where the journal of a store is: in git's own folder, which no clone carries; where there is none, beside the records.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { JOURNAL_FILE } from '../core/settings.js'
import { gitFolderOf, pathFromRepository } from './find-repository.js'

/** An absolute path; several stores may share one repository. */
export function journalPlace(root: string): string {
  const gitFolder = gitFolderOf(root)
  if (gitFolder === null) return join(root, JOURNAL_FILE)
  const store = createHash('sha256').update(pathFromRepository(root)).digest('hex').slice(0, 16)
  return join(gitFolder, 'kscp', `undo-${store}.json`)
}
