// Makes a folder and those above it, and takes away what a failed command made.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../core/failure.js'
import { placeFailure } from './disk-failure.js'

/** Makes an absolute path a folder; the first folder it had to make, or null. Node's own `recursive` never ends on some file systems. */
export function makeFolder(path: string): string | null {
  if (existsSync(path)) return null
  const above = makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return above ?? path
    const misplaced = placeFailure(code, path)
    throw misplaced ?? new Failure('cannot-run', `The folder ${path} can't be made (${code}).`, 'Check that you may write there.')
  }
  return above ?? path
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Whether something is there that is no folder. */
export function isFile(path: string): boolean {
  return existsSync(path) && !isFolder(path)
}

export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** Which of the files, paths from the folder, are there already. */
export function filesThere(folder: string, files: readonly string[]): string[] {
  return files.filter((file) => existsSync(join(folder, file)))
}

/** The names of what stands in a folder; none where there is none. */
export function filesIn(folder: string): string[] {
  return isFolder(folder) ? readdirSync(folder).sort() : []
}
