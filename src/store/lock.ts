// Keeps two commands from writing to one store at once. A heavy room: proper-lockfile lives here alone.
import { accessSync, constants, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { check, lock } from 'proper-lockfile'
import { LOCK_BLOCKED } from '../core/checkup.js'
import { Failure } from '../core/failure.js'

/** Without a sign of life for so many milliseconds the command that holds the lock is taken for killed. */
const STALE = 10_000

/** Whether what stands where commands lock the store is no lock: theirs is a folder. */
export function isLockBlocked(root: string): boolean {
  return lstatSync(lockIn(root), { throwIfNoEntry: false })?.isDirectory() === false
}

/** Whether a command that lives is writing to the store. */
export async function isLocked(root: string): Promise<boolean> {
  return !isLockBlocked(root) && check(root, { lockfilePath: lockIn(root), stale: STALE })
}

/** Does the work while no other command writes to the store; waits some seconds for one that does. */
export async function withLock<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const options = {
    lockfilePath: lockIn(root),
    retries: { retries: 60, minTimeout: 50, maxTimeout: 250 },
    stale: STALE,
  }
  requireWritable(root)
  const release = await lock(root, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw notWritable(root, error)
    throw new Failure(
      'cannot-run',
      'Another command is writing to this store.',
      'Try again in a moment; if no other command runs, delete .kscp.lock in the store.',
    )
  })
  try {
    return await work()
  } finally {
    await release()
  }
}

/** Asked first, since the lock is tried for many seconds whatever stands in its way. */
function requireWritable(root: string): void {
  try {
    accessSync(root, constants.W_OK)
  } catch (error) {
    throw notWritable(root, error as NodeJS.ErrnoException)
  }
  if (isLockBlocked(root)) throw new Failure('cannot-run', LOCK_BLOCKED.message, LOCK_BLOCKED.hint)
}

function notWritable(root: string, { code }: NodeJS.ErrnoException): Failure {
  const why = code === undefined ? '' : ` (${code})`
  return new Failure(
    'cannot-run',
    `The store's folder can't be written to${why}, so nothing was written.`,
    code === 'ENOSPC' ? 'Check that the disk has room.' : `Check that you may write in ${root}.`,
  )
}

function lockIn(root: string): string {
  return join(root, '.kscp.lock')
}
