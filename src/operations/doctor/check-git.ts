// git keeps the records: is it there, and new enough for what kscp asks of it?
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'

/** `git log` knows a commit's day as `%cs` since this one. */
const LEAST: readonly [number, number] = [2, 25]
/** `git init` takes the branch's name since this one. */
const LEAST_FOR_INIT: readonly [number, number] = [2, 28]

const HOW = 'Install a newer one from git-scm.com.'

/** `said` is what `git --version` printed; null where there is no git, which a store that commits nothing can do without. */
export function checkGit(said: string | null, commits: boolean): Diagnosis {
  if (said === null) {
    const message = 'git was not found.'
    return commits
      ? wrong('git', message, 'Install it from git-scm.com, or set commit: false in records/kscp.yaml.')
      : doubtful('git', `${message} This store commits nothing, but has no history either.`, 'Install it from git-scm.com.')
  }
  const [, version, major, minor] = /((\d+)\.(\d+)\S*)/.exec(said) ?? []
  if (version === undefined) return doubtful('git', 'git does not say which version it is.', HOW)
  const isAtLeast = ([first, second]: readonly [number, number]) =>
    Number(major) > first || (Number(major) === first && Number(minor) >= second)
  if (!isAtLeast(LEAST)) return wrong('git', `git ${version} is too old, expected ${LEAST.join('.')} or newer.`, HOW)
  if (!isAtLeast(LEAST_FOR_INIT)) return doubtful('git', `git ${version} is too old for kscp init, and does for all else.`, HOW)
  return right('git', `git ${version} is there.`)
}
