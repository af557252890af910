// Where git can't do its part, the truth is told, and what to type.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp, kscpAsNobody } from '../support/run.js'
import { fileWith, makeFolder, makeStore } from '../support/store.js'

const COMMITTING = fileWith('records/kscp.yaml', 'commit: false', 'commit: true')
const ROS = ['new', 'person', '--set', 'name=Ros Vale']
const OTHER_OWNER = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }

function store(): string {
  return commitAll(makeStore(COMMITTING))
}

function closed(folder: string, path: string): string {
  chmodSync(join(folder, path), 0o555)
  onTestFinished(() => chmodSync(join(folder, path), 0o755))
  return folder
}

it("a repository of another user's", () => {
  const folder = store()
  const { code, stderr } = kscp(folder, ROS, OTHER_OWNER)
  expect(code).toBe(3)
  expect(stderr).toContain('belongs to another user')
  expect(stderr).toContain(`git config --global --add safe.directory '${folder}'`)
})

it('is not taken away by init', () => {
  const folder = makeFolder()
  git(folder, 'init', '--quiet')
  expect(kscp(folder, 'init', OTHER_OWNER).code).toBe(3)
  expect(existsSync(join(folder, '.git/HEAD'))).toBe(true)
})

it.each(['.git', '.git/objects'])('a folder %s that may not be written to', (path) => {
  const folder = store()
  mkdirSync(join(folder, '.git/kscp'))
  const { code, stderr } = kscpAsNobody(closed(folder, path), ROS)
  expect(code).toBe(3)
  expect(stderr).toContain("You may not write in git's folder, .git")
  expect(existsSync(join(folder, 'records/people/ros-vale.md'))).toBe(false)
})

it('a folder .git in which nothing of ours is yet', () => {
  const { code, stderr } = kscpAsNobody(closed(store(), '.git'), ROS)
  expect([code, stderr.split('\n')[1]]).toEqual([3, '  Check that you may write there.'])
})

it('another git command at work', () => {
  const folder = store()
  writeFileSync(join(folder, '.git/index.lock'), '')
  expect(kscp(folder, ROS).stderr).toContain('Another git command may be running')
  expect(git(folder, 'status', '--porcelain')).toBe('')
})
