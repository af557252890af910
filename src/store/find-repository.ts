// Finds the git repository that a folder is in, without asking git.
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The folder's path from its repository's root, with `/` at its end; empty at the root, or outside any repository. */
export function pathFromRepository(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) {
      const path = relative(above, folder)
      return path === '' ? '' : `${path.split(sep).join('/')}/`
    }
    if (above === dirname(above)) return ''
  }
}
