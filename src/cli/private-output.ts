// Writes a private list where a person wants it: to standard output, or into a file that is neither a record nor published.
import { printable } from '../core/printable.js'
import { writeFile } from '../store/write-file.js'
import type { Context, GlobalOptions } from './context.js'
import type { OpenStore } from './open-store.js'
import { outputFile } from './output-file.js'

/** The path of a file named on the command line; null for standard output. Fails for one in the records or among the public copies, or in no folder. */
export function privateOutput({ cwd }: Context, { root, records }: OpenStore, output: string | undefined): string | null {
  if (output === undefined || output === '-') return null
  return outputFile(output, {
    cwd,
    root,
    closed: ['records', records.settings.public],
    what: 'What is shown here is private and no record: it',
  })
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
