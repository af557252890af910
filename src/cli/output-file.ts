// The file that somebody names for what a command shows: a file in a folder that is there, and wherever links lead, in no place that is closed to it.
import { dirname, join, resolve, sep } from 'node:path'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'
import { isFolder } from '../store/make-folder.js'
import { realPlaceOf } from '../store/place-in-store.js'

export interface ClosedPlaces {
  cwd: string
  /** The store's root. */
  root: string
  /** Folders of the store, from its root. */
  closed: readonly string[]
  /** Why they are closed, as the beginning of a sentence: "A public copy". */
  what: string
}

/** The whole path. Fails, as wrong usage, where the words name no file, or one that may not be written. */
export function outputFile(output: string, places: ClosedPlaces): string {
  const { cwd } = places
  if (output.trim() === '') throw new Failure('usage', 'The file named is empty.', 'Write -o with a file, or - for standard output.')
  const path = resolve(cwd, output)
  const shown = printable(output)
  refuseClosed(path, places)
  if (isFolderName(output) || isFolder(path))
    throw new Failure('usage', `${shown} is a folder, expected a file.`, `Name a file in it, such as ${printable(join(output, 'out.md'))}`)
  if (!isFolder(dirname(path))) throw new Failure('usage', `There is no folder for ${shown}.`, 'Make the folder first, or mend the path.')
  return path
}

/** Fails where a whole path lies, or a link leads it, in git's own folder or in one that is closed. */
export function refuseClosed(path: string, { root, closed, what }: Omit<ClosedPlaces, 'cwd'>): void {
  for (const place of [path, realPlaceOf(path) ?? path]) {
    const folder = place.split(sep).some((part) => part.toLowerCase() === '.git') ? '.git' : closed.find((each) => isIn(root, each, place))
    if (folder !== undefined)
      throw new Failure('usage', `${what} can't go into ${printable(folder)}/.`, 'Name a file elsewhere, to which no link leads there.')
  }
}

function isIn(root: string, folder: string, place: string): boolean {
  const path = resolve(root, folder)
  return [path, realPlaceOf(path) ?? path].some((each) => place === each || place.startsWith(each + sep))
}

function isFolderName(output: string): boolean {
  return output.endsWith('/') || output.endsWith(sep)
}
