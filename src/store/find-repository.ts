// Finds the git repository that a folder is in, without asking git.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The folder's path from its repository's root, with `/` at its end; empty at the root, or outside any repository. */
export function pathFromRepository(folder: string): string {
  const top = repositoryOf(folder)
  const path = top === null ? '' : relative(top, folder)
  return path === '' ? '' : `${path.split(sep).join('/')}/`
}

/** The absolute path of the folder that git keeps for itself (of a worktree: its own); null outside any repository, and where that folder is gone. */
export function gitFolderOf(folder: string): string | null {
  const top = repositoryOf(folder)
  if (top === null) return null
  const path = join(top, '.git')
  const entry = statSync(path)
  if (entry.isDirectory()) return path
  const [, named] = (entry.isFile() && /^gitdir: (.+?)\s*$/.exec(readFileSync(path, 'utf8'))) || []
  const folderNamed = named === undefined ? null : resolve(top, named)
  return folderNamed !== null && existsSync(folderNamed) ? folderNamed : null
}

/** The absolute path of the repository's root; null outside any. */
export function repositoryOf(folder: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above
    if (above === dirname(above)) return null
  }
}
