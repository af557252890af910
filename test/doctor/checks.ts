// What kscp doctor says of a folder, by the names of its checks.
import { expect } from 'vitest'
import type { Diagnosis } from '../../src/core/diagnosis.js'
import { kscp } from '../support/run.js'

export type Checks = { [name: string]: Diagnosis }

/** Its exit code goes with what it found. */
export function checksOf(folder: string, words: readonly string[] = [], env: { readonly [name: string]: string } = {}): Checks {
  const { code, stdout, stderr } = kscp(folder, ['doctor', '--format', 'json', ...words], env)
  expect(stderr).toBe('')
  return readChecks(stdout, code)
}

export function readChecks(stdout: string, code: number | null): Checks {
  const { version, checks } = JSON.parse(stdout) as { version: number; checks: Diagnosis[] }
  expect(version).toBe(1)
  expect(code).toBe(checks.some(({ severity }) => severity === 'error') ? 1 : 0)
  for (const check of checks) {
    expect(Object.keys(check)).toEqual(['name', 'severity', 'message', 'hint'])
    expect(check.hint === null).toBe(check.severity === 'ok')
  }
  return Object.fromEntries(checks.map((check) => [check.name, check]))
}

/** The names of the checks that are not ok, with their severity. */
export function notRight(checks: Checks): string[] {
  return Object.values(checks).flatMap(({ name, severity }) => (severity === 'ok' ? [] : `${severity} ${name}`))
}
