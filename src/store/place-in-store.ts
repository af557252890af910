// Says whether a path is a place in a store that kscp may write to: inside it wherever links lead, and never git's own.
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** `file` is a path from the root (an absolute path with its links resolved), with `/`. */
export function isPlaceInStore(root: string, file: string): boolean {
  const path = resolve(root, file)
  const real = realPlaceOf(path)
  return isInside(root, path) && real !== null && isInside(root, real)
}

/** Where a path leads whose last parts may not be there yet; null for a link to nothing. */
export function realPlaceOf(path: string): string | null {
  if (existsSync(path)) return realpathSync(path)
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return null
  const above = realPlaceOf(dirname(path))
  return above === null ? null : join(above, relative(dirname(path), path))
}

/** Some file systems know `.GIT` as the same folder. */
function isInside(root: string, path: string): boolean {
  return (
    path.startsWith(root + sep) &&
    !relative(root, path)
      .split(sep)
      .some((part) => part.toLowerCase() === '.git')
  )
}
