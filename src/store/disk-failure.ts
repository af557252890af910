// Puts what the file system refused into words: which file, as somebody knows it, and what to do.
import { lstatSync, statSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { Failure } from '../core/failure.js'
import { isStore } from './find-store.js'

const AGAIN = 'Move it away or delete it, then run the command again.'

/** The failure for an error of node:fs, whose code and call name it; null for any other error. */
export function diskFailure(error: unknown): Failure | null {
  if (!isOfDisk(error)) return null
  const { code, path } = error
  if (path === undefined)
    return new Failure('cannot-run', `A file can't be read or written (${code}).`, 'Run kscp validate, and check that the disk has room.')
  return (
    placeFailure(code, path) ??
    new Failure(
      'cannot-run',
      `${shownPath(path)} can't be read or written (${code}).`,
      'Check who may read and write it, and that the disk has room.',
    )
  )
}

/** The failure where a file stands in a folder's place, a folder in a file's, or a link leads nowhere; null for any other code. */
export function placeFailure(code: string | undefined, path: string): Failure | null {
  switch (code) {
    case 'ENOTDIR':
    case 'EEXIST':
      return new Failure('cannot-run', `${shownPath(nearestThere(path))} is not a folder, expected one.`, AGAIN)
    case 'EISDIR':
      return new Failure('cannot-run', `${shownPath(path)} is a folder, expected a file.`, AGAIN)
    case 'ELOOP':
      return new Failure('cannot-run', `${shownPath(path)} is reached by a link that leads back to itself.`, 'Put the file itself there.')
    default:
      return null
  }
}

/** Whether something is there that is no file: a folder, or a link that leads to one or nowhere. */
export function isNoFile(path: string): boolean {
  return isThere(path) && statSync(path, { throwIfNoEntry: false })?.isFile() !== true
}

/** Whether anything is there, a link that leads nowhere too. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Of a path of which the last parts can't be there, the part that is in the way. */
function nearestThere(path: string): string {
  return isThere(path) || path === dirname(path) ? path : nearestThere(dirname(path))
}

/** From the store that the file lies in, with `/`; whole outside any. */
function shownPath(path: string): string {
  for (let above = dirname(path); ; above = dirname(above)) {
    if (isStore(above)) return relative(above, path).split(sep).join('/')
    if (above === dirname(above)) return path
  }
}

function isOfDisk(error: unknown): error is { code: string; path?: string } {
  const { code, syscall, path } = error as NodeJS.ErrnoException
  const isKnown = typeof code === 'string' && typeof syscall === 'string' && !syscall.startsWith('spawn')
  return error instanceof Error && isKnown && (path === undefined || typeof path === 'string')
}
