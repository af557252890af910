// Where git is in the middle of something, what a command committed would be lost, or git would refuse it: each says so, and what to type.
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { ELMBRIDGE, fileWith, makeFolder, makeStore } from '../support/store.js'

const COMMITTING = fileWith('records/kscp.yaml', 'commit: false', 'commit: true')
const ACTION = '2024-03-06-slg-1'
const FILE = `records/actions/${ACTION}.md`
const PERSON = 'records/people/asha-kaur.md'
const NOTE = ['actions', 'note', ACTION, 'Rang the panel.', '--by', 'AK', '--as-of', '2024-04-02']
const ROS = ['new', 'person', '--set', 'name=Ros Vale']

/** A store with a branch `side` on which two records differ from those on `main`. */
function store(): string {
  const folder = commitAll(makeStore(COMMITTING))
  git(folder, 'switch', '--quiet', '--create', 'side')
  change(folder, 'side')
  git(folder, 'switch', '--quiet', 'main')
  change(folder, 'main')
  return folder
}

function change(folder: string, branch: string): void {
  writeFileSync(join(folder, FILE), (ELMBRIDGE[FILE] ?? '').replace('the audit.', `the audit of ${branch}.`))
  writeFileSync(join(folder, PERSON), (ELMBRIDGE[PERSON] ?? '').replace('Adviser', `Adviser of ${branch}`))
  git(folder, 'commit', '--quiet', '--all', '--message', `Change on ${branch}`)
}

/** Begins what git can't finish by itself. */
function begin(folder: string, ...words: readonly string[]): void {
  expect(() => git(folder, ...words)).toThrow()
}

/** What the refused command says. Fails where something was written. */
function refused(folder: string, words: readonly string[] = ROS, env: { [name: string]: string } = {}): string {
  const [head, status] = [git(folder, 'rev-parse', 'HEAD'), git(folder, 'status', '--porcelain')]
  const { code, stdout, stderr } = kscp(folder, words, env)
  expect([code, stdout]).toEqual([3, ''])
  expect([git(folder, 'rev-parse', 'HEAD'), git(folder, 'status', '--porcelain')]).toEqual([head, status])
  return stderr
}

it('on no branch nothing is committed, and the branch to go back to is named', () => {
  const folder = store()
  git(folder, 'checkout', '--quiet', '--detach')
  expect(refused(folder, NOTE)).toBe(
    `kscp: git is on no branch here ("HEAD detached"), where what is committed is soon lost. Nothing was written.
  Go back to your branch: git switch main
`,
  )
})

it('a branch whose name a shell would take for a command is not suggested', () => {
  const folder = store()
  git(folder, 'switch', '--quiet', '--create', 'x;id')
  git(folder, 'checkout', '--quiet', '--detach')
  expect(refused(folder)).toContain('git switch and its name; git branch lists them')
})

it('on no branch records are read as ever', () => {
  const folder = commitAll(makeStore(COMMITTING))
  git(folder, 'checkout', '--quiet', '--detach')
  expect(kscp(folder, ['actions', 'list']).code).toBe(0)
  expect(kscp(folder, ['validate']).code).toBe(0)
})

it('in a store that commits nothing a change is written on no branch too', () => {
  const folder = commitAll(makeStore())
  git(folder, 'checkout', '--quiet', '--detach')
  expect(kscp(folder, ROS).code).toBe(0)
})

it('in the middle of a rebase', () => {
  const folder = store()
  begin(folder, 'rebase', 'side')
  expect(refused(folder)).toBe(
    `kscp: A rebase is not finished: there are two versions of ${FILE}, ${PERSON}. Nothing was written.
  kscp validate shows the lines to mend; then type git add with the files, and git rebase --continue. To give it up: git rebase --abort
`,
  )
})

it('in the middle of a bisect', () => {
  const folder = store()
  git(folder, 'bisect', 'start', 'HEAD', 'HEAD~1')
  expect(refused(folder)).toBe('kscp: A bisect is not finished. Nothing was written.\n  To finish it, type git bisect reset.\n')
})

it('in the middle of a merge, and when all is mended and not committed yet', () => {
  const folder = store()
  begin(folder, 'merge', 'side')
  expect(refused(folder)).toBe(
    `kscp: A merge is not finished: there are two versions of ${FILE}, ${PERSON}. Nothing was written.
  kscp validate shows the lines to mend; then type git add with the files, and git commit. To give it up: git merge --abort
`,
  )
  git(folder, 'checkout', '--quiet', '--ours', '.')
  git(folder, 'add', '.')
  expect(refused(folder)).toBe(
    'kscp: A merge is not finished. Nothing was written.\n  To finish it, type git commit. To give it up: git merge --abort\n',
  )
})

it.each(['cherry-pick', 'revert'])('in the middle of a %s', (work) => {
  const folder = store()
  change(folder, 'neither')
  begin(folder, work, work === 'revert' ? 'HEAD~1' : 'side')
  expect(refused(folder)).toContain(`A ${work} is not finished: there are two versions of `)
})

it('two versions that no unfinished work explains, as git stash leaves them', () => {
  const folder = store()
  writeFileSync(join(folder, PERSON), (ELMBRIDGE[PERSON] ?? '').replace('Adviser', 'Clerk'))
  git(folder, 'stash', '--quiet')
  change(folder, 'another')
  begin(folder, 'stash', 'pop')
  expect(refused(folder)).toBe(
    `kscp: A merge is not finished: there are two versions of ${PERSON}. Nothing was written.
  kscp validate shows the lines to mend; then type git add with the files, and git commit.
`,
  )
})

it('in a store below the root of its repository the names are those from the store', () => {
  const top = makeFolder()
  const folder = join(top, 'partnership')
  cpSync(makeStore(COMMITTING), folder, { recursive: true })
  commitAll(top)
  git(top, 'switch', '--quiet', '--create', 'side')
  change(folder, 'side')
  git(top, 'switch', '--quiet', 'main')
  change(folder, 'main')
  begin(top, 'merge', 'side')
  expect(refused(folder, ROS, { GIT_CEILING_DIRECTORIES: '/' })).toContain(`two versions of ${FILE}, ${PERSON}.`)
})
