// Writes a private list where a person wants it: to standard output, or into a file that is neither a record nor published.
import { dirname, resolve, sep } from 'node:path'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'
import { isFolder } from '../store/make-folder.js'
import { writeFile } from '../store/write-file.js'
import type { Context, GlobalOptions } from './context.js'
import type { OpenStore } from './open-store.js'

/** The path of a file named on the command line; null for standard output. Fails for one in the records or among the public copies, or in no folder. */
export function privateOutput({ cwd }: Context, { root, records }: OpenStore, output: string | undefined): string | null {
  if (output === undefined || output === '-') return null
  const path = resolve(cwd, output)
  for (const folder of ['records', records.settings.public]) {
    if (path.startsWith(resolve(root, folder) + sep))
      throw new Failure(
        'usage',
        `What this shows is private and no record, so it can't go into ${printable(folder)}/.`,
        'Name a file elsewhere.',
      )
  }
  if (!isFolder(dirname(path)))
    throw new Failure('usage', `There is no folder for ${printable(output)}.`, 'Make the folder first, or mend the path.')
  return path
}

/** Writes the whole of it; into a file, says so. */
export function writePrivate(
  { stdout }: Context,
  { quiet, output }: GlobalOptions & { output?: string | undefined },
  path: string | null,
  content: string | Uint8Array,
): void {
  if (path === null) {
    stdout.write(content)
    return
  }
  writeFile(path, content)
  if (quiet !== true) stdout.write(`Wrote ${printable(output ?? path)}.\n`)
}
