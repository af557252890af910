// Finds the file by which a git command keeps others from git's index.
import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Its path from the store's root, with `/`; null where there is none. `gitFolder` is the one that git keeps for itself. */
export function indexLockIn(root: string, gitFolder: string): string | null {
  const path = join(gitFolder, 'index.lock')
  return existsSync(path) ? relative(root, path).split(sep).join('/') : null
}
