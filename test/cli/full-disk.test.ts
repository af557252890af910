// Where what a command prints can't be written, its exit code and its words still say what was done.
import { spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commitAll, GIT_ENVIRONMENT, git } from '../support/git.js'
import { fileWith, makeStore, REPOSITORY } from '../support/store.js'

const COMMITTING = fileWith('records/kscp.yaml', 'commit: false', 'commit: true')
const ROS = ['new', 'person', '--set', 'name=Ros Vale']

/** The command with standard output (1) or standard error (2) on a disk without room. */
function withFull(descriptor: 1 | 2, cwd: string, words: readonly string[]) {
  const full = openSync('/dev/full', 'w')
  const stdio = descriptor === 1 ? ['ignore', full, 'pipe'] : ['ignore', 'pipe', full]
  const env = { PATH: process.env.PATH, HOME: cwd, ...GIT_ENVIRONMENT }
  return spawnSync(process.execPath, [join(REPOSITORY, 'bin/kscp.js'), ...words], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: stdio as ('ignore' | 'pipe' | number)[],
  })
}

it('a change that was made is said to be made', () => {
  const store = commitAll(makeStore(COMMITTING))
  const { status, stderr } = withFull(1, store, ROS)
  expect(status).toBe(3)
  expect(stderr).toContain("The change was made all the same, so don't run the command again.")
  expect(git(store, 'log', '-1', '--format=%s')).toBe('Add person ros-vale\n')
})

it('a list that was only to be shown is not', () => {
  const { status, stderr } = withFull(1, makeStore(), ['actions', 'list'])
  expect(status).toBe(3)
  expect(stderr).toContain('Check that the disk has room.')
})

it.each([
  [2, ['validate', '--nonsense']],
  [2, ['actions', 'show', 'nowhere']],
  [3, ['--store', '/nowhere', 'validate']],
  [0, ROS],
])('with nowhere for messages the exit code is %i for %j', (code, words) => {
  expect(withFull(2, makeStore(), words).status).toBe(code)
})
