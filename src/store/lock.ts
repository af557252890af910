// Keeps two commands from writing to one store at once. A heavy room: proper-lockfile lives here alone.
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { Failure } from '../core/failure.js'

/** Does the work while no other command writes to the store; waits some seconds for one that does. */
export async function withLock<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const options = {
    lockfilePath: join(root, '.kscp.lock'),
    retries: { retries: 60, minTimeout: 50, maxTimeout: 250 },
    stale: 10_000,
  }
  const release = await lock(root, options).catch(() => {
    throw new Failure(
      'cannot-run',
      "Another command is writing to this store, or its folder can't be written to.",
      'Try again in a moment; if no other command runs, delete .kscp.lock in the store.',
    )
  })
  try {
    return await work()
  } finally {
    await release()
  }
}
