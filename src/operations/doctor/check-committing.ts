// What git needs to take a commit: somebody to commit as, a branch, and nothing in its way.
import type { Obstacle } from '../../core/checkup.js'
import { counted } from '../../core/counted.js'
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'

export function checkIdentity(isKnown: boolean): Diagnosis {
  if (isKnown) return right('identity', 'git knows who commits here.')
  return wrong(
    'identity',
    "git doesn't know who commits here.",
    'Tell git who you are: git config --global user.name "..." and git config --global user.email "..."',
  )
}

export function checkBranch(noBranch: Obstacle | null): Diagnosis {
  return noBranch === null ? right('branch', 'Changes go onto a branch.') : wrong('branch', noBranch.message, noBranch.hint)
}

export function checkUnfinished(work: Obstacle | null): Diagnosis {
  return work === null ? right('unfinished', 'No merge or rebase is unfinished.') : wrong('unfinished', work.message, work.hint)
}

/** `lock` is the path of the file that stands in git's way, from the store; null for none. */
export function checkIndexLock(lock: string | null): Diagnosis {
  if (lock === null) return right('git-lock', 'No other git command is at work.')
  return wrong(
    'git-lock',
    'Another git command is at work, or was killed: git takes no commit.',
    `If none is running, delete the file ${lock}.`,
  )
}

/** `files` counts what is changed or new in the records and the public copies. */
export function checkUncommitted(files: number): Diagnosis {
  if (files === 0) return right('uncommitted', 'All changes to records and public copies are committed.')
  return doubtful(
    'uncommitted',
    `${counted(files, 'file')} of the records and the public copies ${files === 1 ? 'is' : 'are'} changed or new, and not committed.`,
    'See them with git status, check them with kscp validate, then git add and git commit them.',
  )
}
