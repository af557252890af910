// Refuses to commit where git is in the middle of something, or on no branch: the commit would be lost there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'
import { gitFolderOf } from './find-repository.js'
import { branchBefore, isOnBranch } from './git/repository.js'

/** What git keeps in its folder as long as a piece of work is not finished, and how to go on. */
const UNFINISHED = [
  { sign: 'rebase-merge', work: 'A rebase', hint: 'To go on, type: git rebase --continue; to give it up: git rebase --abort' },
  { sign: 'rebase-apply', work: 'A rebase', hint: 'To go on, type: git rebase --continue; to give it up: git rebase --abort' },
  { sign: 'BISECT_LOG', work: 'A bisect', hint: 'To end it, type: git bisect reset' },
]

/** Fails where a commit in the folder's repository would not reach a branch of its user's. */
export function refuseUnfinished(folder: string): void {
  const gitFolder = gitFolderOf(folder)
  const unfinished = UNFINISHED.find(({ sign }) => gitFolder !== null && existsSync(join(gitFolder, sign)))
  if (unfinished !== undefined) throw new Failure('cannot-run', `${unfinished.work} is not finished. Nothing was written.`, unfinished.hint)
  if (isOnBranch(folder)) return
  throw new Failure(
    'cannot-run',
    'git is on no branch here ("HEAD detached"), where what is committed is soon lost. Nothing was written.',
    `Go back to your branch: git switch ${branchToType(branchBefore(folder))}`,
  )
}

/** A branch may have a name that a shell would take for a command. */
function branchToType(branch: string | null): string {
  return branch !== null && /^\w[\w./-]*$/.test(branch) ? branch : 'and its name; git branch lists them'
}
