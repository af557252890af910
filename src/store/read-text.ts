// Reads one file of a store as text, or says why it can't be read.
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Fault } from '../core/problem.js'
import { decodeText, LARGEST_FILE } from '../core/text-bytes.js'

type TextReading = { text: string } | { fault: Fault }

/** The file's text; a fault when it is no file, no text, too large, or a link that leads out of the store. */
export function readText(root: string, path: string): TextReading {
  return textReader(root)(path)
}

/** Reads many files of a store, and asks where a folder really is only once. */
export function textReader(root: string): (path: string) => TextReading {
  const folders = new Map<string, string>()
  return (path) => readFrom(root, path, folders)
}

function readFrom(root: string, path: string, folders: Map<string, string>): TextReading {
  try {
    const found = lstatSync(path)
    const real = found.isSymbolicLink() ? realpathSync(path) : realPathOf(path, folders)
    if (real !== path && !real.startsWith(root + sep)) {
      return refuse('link-out', 'This is a link that leads out of the store.', 'Put the file itself here.')
    }
    const entry = found.isSymbolicLink() ? statSync(real) : found
    if (!entry.isFile()) return refuse('not-a-file', 'This is no file that can be read, expected a text file.', 'Put a file in its place.')
    return decodeText(entry.size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : readFileSync(real))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      return refuse('broken-link', 'This is a link to a file that is not there.', 'Delete it, or put the file itself here.')
    return refuse('unreadable', `The file can't be read${code === undefined ? '' : ` (${code})`}.`, 'Check who may read it.')
  }
}

/** As `realpathSync` of what is no link itself, which looks at every folder above for every file: a fifth of the time that a large store takes. */
function realPathOf(path: string, folders: Map<string, string>): string {
  const folder = dirname(path)
  const real = folders.get(folder) ?? realpathSync(folder)
  folders.set(folder, real)
  return join(real, basename(path))
}

function refuse(code: string, message: string, hint: string): { fault: Fault } {
  return {
    fault: { code, severity: 'error', message, hint, line: 1, column: 1 },
  }
}
