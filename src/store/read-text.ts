// Reads one file of a store as text, or says why it can't be read.
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import type { Fault } from '../core/problem.js'
import { decodeText, LARGEST_FILE } from '../core/text-bytes.js'

/** The file's text; a fault when it is no file, no text, too large, or a link that leads out of the store. */
export function readText(root: string, path: string): { text: string } | { fault: Fault } {
  try {
    const real = realpathSync(path)
    if (real !== path && !real.startsWith(root + sep)) {
      return refuse('link-out', 'This is a link that leads out of the store.', 'Put the file itself here.')
    }
    const { size } = statSync(real)
    return decodeText(size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : readFileSync(real))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      return refuse('broken-link', 'This is a link to a file that is not there.', 'Delete it, or put the file itself here.')
    return refuse('unreadable', `The file can't be read${code === undefined ? '' : ` (${code})`}.`, 'Check who may read it.')
  }
}

function refuse(code: string, message: string, hint: string): { fault: Fault } {
  return {
    fault: { code, severity: 'error', message, hint, line: 1, column: 1 },
  }
}
