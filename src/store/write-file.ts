// Writes a whole file or none of it: beside its place first, then moved there. Libraries for this ignore short writes.
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure, isFailure } from '../core/failure.js'
import { placeFailure } from './disk-failure.js'
import { filesIn, makeFolder } from './make-folder.js'

const TRIES = 5

/** Writes bytes, or text as UTF-8, to an absolute path, making folders as needed. Fails, the old file untouched, when the disk does. */
export function writeFile(path: string, content: string | Uint8Array): void {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path)}.${process.pid}.tmp`)
  try {
    makeFolder(folder)
    removeLeftovers(path)
    writeWhole(beside, typeof content === 'string' ? Buffer.from(content, 'utf8') : content)
    moveInPlace(beside, path)
    syncFolder(folder)
  } catch (error) {
    if (existsSync(beside)) unlinkSync(beside)
    if (isFailure(error)) throw error
    const { code } = error as NodeJS.ErrnoException
    const misplaced = placeFailure(code, code === 'EEXIST' ? folder : path)
    if (misplaced !== null) throw misplaced
    throw new Failure(
      'cannot-run',
      `${path} can't be written${code === undefined ? '' : ` (${code})`}.`,
      'Check that the disk has room and that you may write there; nothing was changed.',
    )
  }
}

/** Takes away what a killed command wrote beside a file before it could be moved there; what another is writing now stays. */
export function removeLeftovers(path: string): void {
  const [beginning, ending] = [`.${basename(path)}.`, '.tmp']
  for (const name of filesIn(dirname(path))) {
    const id = name.slice(beginning.length, -ending.length)
    const isOurs = name.startsWith(beginning) && name.endsWith(ending) && /^[0-9]+$/.test(id)
    if (isOurs && !isRunning(Number(id))) unlinkSync(join(dirname(path), name))
  }
}

/** Another process than this one; one of somebody else's counts too. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o644)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
    if (fstatSync(file).size !== bytes.length) throw new Error('The disk took only a part.')
  } finally {
    closeSync(file)
  }
}

/** On Windows a virus scanner may hold the file for a moment. */
function moveInPlace(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (attempt === TRIES || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt)
    }
  }
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
