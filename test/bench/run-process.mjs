// Runs one whole node process to its end and says how long it took; its output goes into pipes and is given back.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const REPOSITORY = join(import.meta.dirname, '../..')

/** What `node` runs when it runs kscp with the given words. */
export function kscp(...words) {
  return [join(REPOSITORY, 'bin/kscp.js'), ...words]
}

/** Fails when the process could not be started, was ended from outside, or gave no result. */
export function runProcess(words, cwd) {
  const start = performance.now()
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    env: { ...process.env, KSCP_STORE: '', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  const milliseconds = performance.now() - start
  // With 1, kscp ran and found problems, and its result says which; a program that broke down gives none.
  if (status === 0 || (status === 1 && stdout.length > 0)) return { milliseconds, status, stdout }
  const how = error?.message ?? (signal === null ? `exit code ${status}` : `ended by ${signal}`)
  throw new Error(`\`node ${words.join(' ')}\` failed (${how})\n${stderr ?? ''}`.trimEnd())
}
