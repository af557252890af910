// The only writer of changes: all of them or none, one command at a time, committed when the store says so.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '../core/change.js'
import { Failure } from '../core/failure.js'
import { commitFiles, isInRepository } from '../store/git.js'
import { withLock } from '../store/lock.js'
import { writeFile } from '../store/write-file.js'

/** Writes the changes under a store's root and, given a message, commits exactly these files. Fails with everything as it was. */
export async function applyChanges(root: string, changes: readonly Change[], message: string | null): Promise<void> {
  if (message !== null && !isInRepository(root)) {
    throw new Failure(
      'cannot-run',
      "The store is in no git repository, so the change can't be committed.",
      'Run git init in the store, or set commit: false in records/kscp.yaml.',
    )
  }
  await withLock(root, async () => {
    const before = changes.map(({ file }) => ({
      path: join(root, file),
      bytes: readIfThere(join(root, file)),
    }))
    refuseStale(root, changes)
    try {
      for (const { file, text } of changes) writeFile(join(root, file), text)
      if (message !== null)
        commitFiles(
          root,
          changes.map(({ file }) => file),
          message,
        )
    } catch (error) {
      for (const { path, bytes } of before) restore(path, bytes)
      throw error
    }
  })
}

/** What somebody wrote into a file meanwhile is not to be lost. */
function refuseStale(root: string, changes: readonly Change[]): void {
  for (const { file, was } of changes) {
    if (was !== undefined && readIfThere(join(root, file))?.toString('utf8') !== was)
      throw new Failure('refused', `${file} was changed meanwhile, so nothing was written.`, 'Run the command again.')
  }
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null
}

function restore(path: string, bytes: Buffer | null): void {
  if (bytes === null) rmSync(path, { force: true })
  else if (readIfThere(path)?.equals(bytes) !== true) writeFile(path, bytes)
}
