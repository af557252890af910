// A command that is killed half way is undone by the next that changes the store; one that had committed stays.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

const MEETING = 'records/meetings/2024-03-06-slg.md'

function store(): string {
  const settings = `${ELMBRIDGE['records/kscp.yaml']}`.replace('commit: false', 'commit: true')
  return commitAll(makeStore({ 'records/kscp.yaml': settings, '.gitignore': '.kscp.lock*\n.kscp.undo.json\n' }))
}

/** The hook runs below git, which runs below kscp. */
function killAt(folder: string, hook: 'pre-commit' | 'post-commit'): void {
  const path = join(folder, '.git/hooks', hook)
  writeFileSync(path, '#!/bin/sh\nkscp=$(cut -d" " -f4 /proc/$PPID/stat)\nkill -9 $kscp $PPID\n')
  chmodSync(path, 0o755)
}

const amend = (folder: string) => kscp(folder, ['notes', 'amend', '2024-03-06-slg', '--why', 'A word was wrong.', '--as-of', '2024-05-01'])
const release = (folder: string, hook: string) => {
  writeFileSync(join(folder, '.git/hooks', hook), '#!/bin/sh\n')
  for (const lock of ['.git/index.lock', '.git/HEAD.lock']) rmSync(join(folder, lock), { force: true })
}

it('killed before the commit, it is as if it had never run', () => {
  const folder = store()
  killAt(folder, 'pre-commit')
  expect(amend(folder).code).toBe(null)
  expect(readFileSync(join(folder, MEETING), 'utf8')).toContain('status: draft')
  release(folder, 'pre-commit')
  expect(amend(folder).code).toBe(0)
  expect(git(folder, 'log', '-1', '--format=%s').trim()).toBe('Open the notes of 2024-03-06-slg again')
  expect(git(folder, 'status', '--porcelain')).toBe('')
}, 60_000)

it('killed after the commit, what it did stays', () => {
  const folder = store()
  killAt(folder, 'post-commit')
  expect(amend(folder).code).toBe(null)
  release(folder, 'post-commit')
  kscp(folder, ['new', 'person', '--set', 'name=Zara Quill'])
  expect(readFileSync(join(folder, MEETING), 'utf8')).toContain('status: draft')
}, 60_000)
