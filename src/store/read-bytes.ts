// Reads a file that somebody names, wherever it lies, as bytes.
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'

/** More than any reader takes, and little enough to hold. */
const MOST_BYTES = 64 * 1024 * 1024

/** The file's bytes. Fails when there is no such file, or it can't be read, or is larger than anybody's minutes. */
export function readBytes(path: string): Uint8Array {
  const name = printable(basename(path))
  try {
    const { size } = statSync(path)
    if (size > MOST_BYTES)
      throw new Failure('usage', `${name} is larger than 10 MB, the most that is imported.`, 'Take the pictures out, or split it.')
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure('usage', `There is no file ${name} there.`, 'Mend the path.')
    if (code === 'EISDIR') throw new Failure('usage', `${name} is a folder, expected a file.`, 'Name the file with the minutes.')
    throw new Failure('cannot-run', `${name} can't be read${code === undefined ? '' : ` (${code})`}.`, 'Check who may read it.')
  }
}
