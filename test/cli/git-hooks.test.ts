// A hook of git may ask kscp to look at what is about to be committed: that is no command that was killed.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { fileWith, makeStore, REPOSITORY } from '../support/store.js'

const COMMITTING = fileWith('records/kscp.yaml', 'commit: false', 'commit: true')
const ACTION = 'records/actions/2024-03-06-slg-1.md'

/** A store whose hook runs words of the shell before each commit. */
function storeWithHook(words: string): string {
  const store = commitAll(makeStore(COMMITTING))
  const hook = join(store, '.git/hooks/pre-commit')
  mkdirSync(join(store, '.git/hooks'), { recursive: true })
  writeFileSync(hook, `#!/bin/sh\n${words}\n`)
  chmodSync(hook, 0o755)
  return store
}

it('a hook that validates sees the change, and leaves it', () => {
  const store = storeWithHook(`node '${join(REPOSITORY, 'bin/kscp.js')}' validate > seen.txt 2>&1`)
  const { code, stderr } = kscp(store, 'actions start 2024-03-06-slg-1 --as-of 2024-04-01')
  expect([code, stderr]).toEqual([0, ''])
  expect(readFileSync(join(store, 'seen.txt'), 'utf8')).toMatch(/^Nothing wrong in \d+ records\.\n$/)
  expect(readFileSync(join(store, ACTION), 'utf8')).toContain('status: in-progress')
  expect(git(store, 'status', '--porcelain')).toBe('?? seen.txt\n')
})

it('a hook that refuses leaves everything as it was', () => {
  const store = storeWithHook('exit 1')
  const before = readFileSync(join(store, ACTION), 'utf8')
  expect(kscp(store, 'actions start 2024-03-06-slg-1 --as-of 2024-04-01').code).toBe(3)
  expect(readFileSync(join(store, ACTION), 'utf8')).toBe(before)
  expect(git(store, 'status', '--porcelain')).toBe('')
})
