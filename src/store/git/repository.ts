// Tells of a folder's repository: whether it is in one, and what its last commit is; and makes one.
import { Failure } from '../../core/failure.js'
import { gitFolderOf, repositoryOf } from '../find-repository.js'
import { runGit } from './run-git.js'

/** Whether a folder is in a git repository. Fails when there is no git, and when git won't work in a repository of another user's. */
export function isInRepository(folder: string): boolean {
  const { output, errors } = runGit(folder, 'rev-parse', '--is-inside-work-tree')
  const [, named] = /dubious ownership in repository at '(.*)'/.exec(errors) ?? []
  if (named === undefined) return output.trim() === 'true'
  throw new Failure(
    'cannot-run',
    `The repository ${named} belongs to another user, so git does nothing in it.`,
    `If you trust it, type: git config --global --add safe.directory '${named}'`,
  )
}

/** Whether a folder is in a git repository, and where it isn't, what is there. `bare`: set as one without files beside it. `broken`: git doesn't take it for one. */
export function stateOfRepository(folder: string): 'there' | 'bare' | 'broken' | 'none' {
  if (isInRepository(folder)) return 'there'
  if (repositoryOf(folder) === null) return 'none'
  return runGit(folder, 'rev-parse', '--is-bare-repository').output.trim() === 'true' ? 'bare' : 'broken'
}

/** Makes an empty repository of a folder, its branch main. Fails where git can't. */
export function initRepository(folder: string): void {
  const { ok } = runGit(folder, 'init', '--quiet', '--initial-branch=main')
  if (!ok) throw new Failure('cannot-run', 'git could not make a repository here.', 'Check that you may write there.')
}

/** Whether what is committed goes to a branch. */
export function isOnBranch(folder: string): boolean {
  return runGit(folder, 'symbolic-ref', '--quiet', 'HEAD').ok
}

/** The branch that was left last; null where none was, or it is gone. */
export function branchBefore(folder: string): string | null {
  return runGit(folder, 'rev-parse', '--quiet', '--verify', '--abbrev-ref', '@{-1}').output.trim() || null
}

/** The last commit; empty where there is none yet. */
export function headOf(folder: string): string {
  return runGit(folder, 'rev-parse', '--quiet', '--verify', 'HEAD').output.trim()
}

/** The last commit; null outside a repository, or where there is no git to ask. */
export function headIfKnown(folder: string): string | null {
  if (gitFolderOf(folder) === null) return null
  try {
    return headOf(folder)
  } catch {
    return null
  }
}

/** Whether the clone was made with the latest commits only. */
export function isShallow(folder: string): boolean {
  return runGit(folder, 'rev-parse', '--is-shallow-repository').output.trim() === 'true'
}
