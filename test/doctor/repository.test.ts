// What kscp doctor says of a store's repository: whether commits work, and what git keeps and leaves alone.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitAll, GIT_ENVIRONMENT, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { makeFolder, makeStore } from '../support/store.js'
import { type Checks, checksOf, notRight } from './checks.js'
import { commitMore, DAY, soundFiles, soundStore } from './doctor-store.js'

const examined = (store: string, env = {}) => checksOf(store, ['--as-of', DAY], env)
const MEETING = 'records/meetings/2024-03-06-slg.md'

function write(store: string, file: string, text: string): string {
  mkdirSync(join(store, file, '..'), { recursive: true })
  writeFileSync(join(store, file), text)
  return store
}

/** Whether git stops half way; what it says of it is of no interest. */
function stopped(store: string, words: readonly string[]): boolean {
  return spawnSync('git', words, { cwd: store, env: { ...process.env, ...GIT_ENVIRONMENT } }).status !== 0
}

/** Two branches that say different things in one place, the other one being merged, picked or rebased onto. */
function conflict(words: readonly string[]): string {
  const store = soundStore()
  git(store, 'checkout', '--quiet', '-b', 'other')
  commitMore(write(store, MEETING, 'One.\n'))
  git(store, 'checkout', '--quiet', 'main')
  commitMore(write(store, MEETING, 'Two.\n'))
  expect(stopped(store, words)).toBe(true)
  return store
}

describe('commits', () => {
  it('need a repository', () => {
    const { repository, ...others } = examined(makeStore(soundFiles()))
    expect(repository).toMatchObject({ severity: 'error', hint: expect.stringContaining('git init') })
    expect(others).not.toHaveProperty('branch')
  })

  it('need one that is whole', () => {
    const store = soundStore()
    rmSync(join(store, '.git/HEAD'))
    expect(examined(store).repository).toMatchObject({ severity: 'error', hint: expect.stringContaining('git status') })
    expect(examined(soundStore(), { GIT_DIR: store }).repository?.hint).toContain('unset it')
  })

  it('need one that is not set as bare', () => {
    const store = soundStore()
    git(store, 'config', 'core.bare', 'true')
    expect(examined(store).repository).toMatchObject({ severity: 'error', hint: expect.stringContaining('core.bare false') })
    const { code, stderr } = kscp(store, ['new', 'person', '--set', 'name=Ros Vale'])
    expect([code, stderr.includes('core.bare false'), stderr.includes('git init')]).toEqual([3, true, false])
    expect(kscp(store, 'history jo-ward').stderr).not.toContain('git init')
  })

  it("need one that is not another user's", () => {
    const { repository } = examined(soundStore(), { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
    expect(repository).toMatchObject({ severity: 'error', hint: expect.stringContaining('safe.directory') })
  })

  it('need somebody to commit', () => {
    const nobody = { GIT_AUTHOR_NAME: '', GIT_COMMITTER_NAME: '' }
    expect(examined(soundStore(), nobody).identity).toMatchObject({ severity: 'error', hint: expect.stringContaining('user.name') })
  })

  it('need a branch', () => {
    const store = soundStore()
    git(store, 'checkout', '--quiet', '--detach')
    expect(notRight(examined(store))).toEqual(['error branch'])
  })

  it.each([
    ['merge', ['merge', 'other']],
    ['cherry-pick', ['cherry-pick', 'other']],
    ['rebase', ['rebase', 'other']],
    ['revert', ['revert', '--no-edit', 'HEAD~1']],
  ])('need no %s to be finished', (name, words) => {
    const { unfinished } = examined(name === 'revert' ? revertible() : conflict(words))
    expect(unfinished).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(name),
      hint: expect.stringContaining(`git ${name} --abort`),
    })
  })

  function revertible(): string {
    const store = commitMore(write(soundStore(), MEETING, 'One.\n'))
    commitMore(write(store, MEETING, 'Two.\n'))
    expect(stopped(store, ['revert', '--no-edit', 'HEAD~1'])).toBe(true)
    return store
  }

  it("need git's index", () => {
    const checks = examined(write(soundStore(), '.git/index.lock', ''))
    expect(notRight(checks)).toEqual(['error git-lock'])
    expect(checks['git-lock']?.hint).toContain('delete the file .git/index.lock')
  })

  it('are told of where a worktree keeps them', () => {
    const store = soundStore()
    const tree = join(makeFolder(), 'tree')
    git(store, 'worktree', 'add', '--quiet', '-b', 'more', tree)
    expect(notRight(examined(tree))).toEqual([])
  })

  it('are not missed where the store makes none: nothing is an error then', () => {
    const store = write(soundStore({ 'records/kscp.yaml': 'commit: false\n' }), '.git/index.lock', '')
    expect(notRight(examined(store))).toEqual(['warning git-lock'])
  })

  it('are before the first one too', () => {
    const store = makeStore(soundFiles())
    git(store, 'init', '--quiet', '--initial-branch=main')
    expect(notRight(examined(store))).toEqual(['warning uncommitted', 'warning workflow'])
  })

  it("are told of where git's index is broken", () => {
    expect(examined(write(soundStore(), '.git/index', 'broken')).uncommitted).toMatchObject({
      severity: 'error',
      hint: expect.stringContaining('git status'),
    })
  })
})

it('a clone with the latest commits alone is a warning', () => {
  const clone = join(makeFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${commitMore(write(soundStore(), 'more.txt', 'More.\n'))}`, clone])
  expect(notRight(examined(clone))).toEqual(['warning history'])
})

it('records and copies that are not committed are counted', () => {
  const store = soundStore()
  write(store, MEETING, 'Changed.\n')
  write(store, 'records/people/ros-vale.md', 'New.\n')
  write(store, 'public/notes/one.md', 'New.\n')
  write(store, 'elsewhere.txt', 'New.\n')
  rmSync(join(store, 'records/groups/slg.md'))
  const checks = examined(store)
  expect(notRight(checks)).toEqual(['warning uncommitted'])
  expect(checks.uncommitted?.message).toMatch(/^4 files/)
})

describe('what git ignores', () => {
  const ignoring = (lines: string) => commitAll(makeStore(soundFiles({ '.gitignore': `outbox/\n${lines}\n` })))
  const kept = (checks: Checks) => [checks.kept?.severity, checks.kept?.message.split(' ')[0], checks.kept?.hint?.split(';')[0]]

  it.each([
    ['*.key', 'records/clearance.key', 'records/clearance.key'],
    ['public', 'public/', 'public/notes/new.md'],
    ['records/actions', 'records/actions/', 'records/actions/new.md'],
    ['records/', 'records/', 'records/new.md'],
  ])('is none of what is committed: %s', (line, place, file) => {
    expect(kept(examined(ignoring(line)))).toEqual(['error', place, `See which line does: git check-ignore -v ${file}`])
  })

  it('may be a key that git has already', () => {
    const store = commitMore(write(soundStore(), '.gitignore', 'outbox/\n'))
    expect(examined(write(store, '.gitignore', 'outbox/\n*.key\n')).kept?.severity).toBe('ok')
  })

  it('is told where the public folder is a link', () => {
    const store = write(ignoring('*.key'), 'site/index.html', 'Words.\n')
    symlinkSync('site', join(store, 'public'))
    expect(kept(examined(store))[1]).toBe('records/clearance.key')
  })

  it('are the drafts', () => {
    expect(examined(write(soundStore(), 'outbox/a.eml', 'To: nobody\n')).drafts?.severity).toBe('ok')
    const store = write(soundStore({ '.gitignore': '' }), 'outbox/a.eml', 'To: nobody\n')
    expect(examined(store).drafts).toMatchObject({ severity: 'warning', hint: 'Write a line outbox/ into .gitignore.' })
    expect(examined(commitMore(store)).drafts).toMatchObject({
      severity: 'warning',
      hint: expect.stringContaining('git rm -r --cached outbox'),
    })
  })
})

describe('the workflow', () => {
  const workflow = (text: string | null) => examined(soundStore({ '.github/workflows/records.yml': text })).workflow

  it('is missed', () => {
    expect(workflow(null)).toMatchObject({ severity: 'warning', message: 'Nothing checks the records on each commit.' })
    expect(workflow('on: [push]\n')?.message).toBe('No workflow says kscp validate.')
  })

  it('may be called as one likes, and of another server', () => {
    expect(
      examined(soundStore({ '.github/workflows/records.yml': null, '.gitlab-ci.yml': 'script: npx kscp validate\n' })).workflow,
    ).toMatchObject({
      severity: 'ok',
      message: '.gitlab-ci.yml checks the records on each commit.',
    })
  })

  it('needs what it installs', () => {
    const { severity, message } = examined(soundStore({ 'tools/kscp.tgz': null })).workflow ?? {}
    expect([severity, message]).toEqual(['warning', expect.stringContaining('tools/kscp.tgz')])
  })

  it("is looked for at the repository's root", () => {
    const store = commitAll(makeStore(soundFiles()))
    kscp(store, 'init county --quiet')
    expect(checksOf(store, ['--store', 'county']).workflow?.severity).toBe('ok')
  })
})
