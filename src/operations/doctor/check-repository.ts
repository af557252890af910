// The repository: is the store in one, and is its history whole?
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'

/** `bare`: its settings say that no files stand beside it. `broken`: a .git is there that git doesn't take for a repository's. */
export type RepositoryState = 'there' | 'bare' | 'broken' | 'none'

export function checkRepository(state: RepositoryState, commits: boolean): Diagnosis {
  if (state === 'there') return right('repository', 'The store is in a git repository.')
  if (state === 'bare')
    return (commits ? wrong : doubtful)(
      'repository',
      'The repository is set as bare, as if no files stood beside it, so nothing can be committed.',
      'Set it right: git config core.bare false',
    )
  if (state === 'broken')
    return (commits ? wrong : doubtful)(
      'repository',
      "There is a .git that git doesn't take for a repository's, so nothing can be committed.",
      'See why: git status. Where the variable GIT_DIR is set, unset it.',
    )
  return commits
    ? wrong(
        'repository',
        'The store is in no git repository, so no change can be committed.',
        'Type git init in the store, or set commit: false in records/kscp.yaml.',
      )
    : right('repository', 'The store is in no git repository, and commits nothing (commit: false).')
}

/** Of a clone made with --depth the earlier public copies are not known either, with which kscp notes redact --register compares. */
export function checkHistory(isShallow: boolean): Diagnosis {
  if (!isShallow) return right('history', 'The clone has the whole history.')
  return doubtful(
    'history',
    'The clone has only the latest commits: kscp history is cut short, and earlier public copies are not compared with.',
    'Fetch the others: git fetch --unshallow',
  )
}
