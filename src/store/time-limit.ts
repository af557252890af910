// Ends a check that takes too long: some patterns that a store's own schema may hold never come to an end on some words.
import { createContext, Script } from 'node:vm'
import type { Validate } from '../core/schema.js'

const MOST_MILLISECONDS = 2000
const RUN = new Script('work()')

/** The same check; `fail` gives the error for one that takes too long. */
export function withTimeLimit(check: Validate, fail: () => Error): Validate {
  const room = { work: () => false }
  const context = createContext(room)
  const limited: Validate = (value) => {
    room.work = () => check(value)
    const fits = runWithin(context, fail)
    limited.errors = check.errors ?? null
    return fits
  }
  return limited
}

function runWithin(context: object, fail: () => Error): boolean {
  try {
    return RUN.runInContext(context, { timeout: MOST_MILLISECONDS }) === true
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? fail() : error
  }
}
