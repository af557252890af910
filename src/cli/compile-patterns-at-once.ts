// Has V8 compile a pattern when it first runs, and not first interpret it: the scan runs each of its large patterns often.
import { setFlagsFromString } from 'node:v8'

/** To be called before the scan. */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
