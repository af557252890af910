// Refuses to commit where git is in the middle of something, or on no branch: it would not take the commit, or lose it.
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Obstacle } from '../core/checkup.js'
import { Failure } from '../core/failure.js'
import { gitFolderOf, pathFromRepository } from './find-repository.js'
import { branchBefore, isOnBranch } from './git/repository.js'
import { filesInTwoVersions } from './git/staged.js'

const MOST_NAMED = 5

/** A piece of work that git has begun. */
interface Work {
  name: string
  finish: string
  giveUp: string | null
}

/** What git keeps in its folder as long as a piece of work is not finished. */
const SIGNS: readonly [sign: string, work: Work][] = [
  ['rebase-merge', { name: 'rebase', finish: 'git rebase --continue', giveUp: 'git rebase --abort' }],
  ['rebase-apply', { name: 'rebase', finish: 'git rebase --continue', giveUp: 'git rebase --abort' }],
  ['MERGE_HEAD', { name: 'merge', finish: 'git commit', giveUp: 'git merge --abort' }],
  ['CHERRY_PICK_HEAD', { name: 'cherry-pick', finish: 'git cherry-pick --continue', giveUp: 'git cherry-pick --abort' }],
  ['REVERT_HEAD', { name: 'revert', finish: 'git revert --continue', giveUp: 'git revert --abort' }],
  ['BISECT_LOG', { name: 'bisect', finish: 'git bisect reset', giveUp: null }],
]

/** What git stash leaves has no sign but the two versions. */
const MERGE_WITHOUT_SIGN: Work = { name: 'merge', finish: 'git commit', giveUp: null }

/** Fails where git would not take a commit of the folder's files, or none of its user's branches would hold it. */
export function refuseUnfinished(folder: string): void {
  const obstacle = unfinishedWork(folder) ?? noBranch(folder)
  if (obstacle !== null) throw new Failure('cannot-run', `${obstacle.message} Nothing was written.`, obstacle.hint)
}

/** A merge, a rebase or the like that is begun and not ended; null for none. */
export function unfinishedWork(folder: string): Obstacle | null {
  const files = filesInTwoVersions(folder)
  const work = workBegun(folder) ?? (files.length > 0 ? MERGE_WITHOUT_SIGN : null)
  return work === null ? null : { message: whatIsUnfinished(work, folder, files), hint: howToFinish(work, files) }
}

/** Where commits go to no branch, so that the next checkout loses them; null where they do. */
export function noBranch(folder: string): Obstacle | null {
  if (isOnBranch(folder)) return null
  return {
    message: 'git is on no branch here ("HEAD detached"), where what is committed is soon lost.',
    hint: `Go back to your branch: git switch ${branchToType(branchBefore(folder))}`,
  }
}

function workBegun(folder: string): Work | null {
  const gitFolder = gitFolderOf(folder)
  const [, work] = SIGNS.find(([sign]) => gitFolder !== null && existsSync(join(gitFolder, sign))) ?? []
  return work ?? null
}

/** The files are named from the store's root, as everywhere. */
function whatIsUnfinished({ name }: Work, folder: string, files: readonly string[]): string {
  const from = pathFromRepository(folder)
  const named = files.slice(0, MOST_NAMED).map((file) => posix.relative(from, file))
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ''
  const versions = files.length === 0 ? '' : `: there are two versions of ${named.join(', ')}${more}`
  return `A ${name} is not finished${versions}.`
}

function howToFinish({ finish, giveUp }: Work, files: readonly string[]): string {
  const first =
    files.length === 0
      ? `To finish it, type ${finish}.`
      : `kscp validate shows the lines to mend; then type git add with the files, and ${finish}.`
  return giveUp === null ? first : `${first} To give it up: ${giveUp}`
}

/** A branch may have a name that a shell would take for a command. */
function branchToType(branch: string | null): string {
  return branch !== null && /^\w[\w./-]*$/.test(branch) ? branch : 'and its name; git branch lists them'
}
