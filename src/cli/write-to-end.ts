// Writes a whole text, or bytes, to a pipe or a file that is open already, waiting where a pipe is full.
import { writeSync } from 'node:fs'
import { Failure } from '../core/failure.js'
import { changesMade } from './changes-made.js'

/** What cannot be shown was done nevertheless. */
function hint(): string {
  return changesMade() ? "The change was made all the same, so don't run the command again." : 'Check that the disk has room.'
}

/** Whoever reads may stop early, as `head` does: then the process ends without a word. Fails when the disk is full. */
export function writeToEnd(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') process.exit()
      if (code !== 'EAGAIN') throw new Failure('cannot-run', `The result can't be written (${code}).`, hint())
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
