// Looks at who git would commit as in a folder, what is not committed there, and what it keeps and leaves alone; changes nothing.
import { Failure } from '../../core/failure.js'
import { runGit, runGitForBytes } from './run-git.js'

/** Whether git has a name and an address to commit with, from its settings, the environment or the machine. */
export function isIdentityKnown(folder: string): boolean {
  return ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT'].every((name) => runGit(folder, 'var', name).ok)
}

/** How many files under the paths are changed, staged or new; git's own look at them is not written down. Fails where git can't tell. */
export function countUncommitted(folder: string, paths: readonly string[]): number {
  const words = ['--no-optional-locks', '--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=all', '--no-renames']
  return countLines(runGit(folder, ...words, '--ignore-submodules=all', '--', ...paths))
}

/** Which of the paths git ignores; what it has already it doesn't. */
export function ignoredOf(folder: string, paths: readonly string[]): string[] {
  const { bytes } = runGitForBytes(folder, ['check-ignore', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''))
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
}

/** How many files under a path git has. Fails where it can't tell. */
export function countTracked(folder: string, path: string): number {
  return countLines(runGit(folder, '--literal-pathspecs', 'ls-files', '-z', '--', path))
}

/** Of what git parts by NUL. */
function countLines({ ok, output }: { ok: boolean; output: string }): number {
  if (!ok) throw new Failure('cannot-run', 'git could not tell which files it has.', 'Run git status there to see why.')
  return output.split('\0').filter((line) => line !== '').length
}

/** When the last commit was made, in milliseconds since 1970; null where there is none. */
export function lastCommitAt(folder: string): number | null {
  const { ok, output } = runGit(folder, 'log', '-1', '--no-show-signature', '--format=%ct')
  const seconds = Number(output.trim())
  return ok && seconds > 0 ? seconds * 1000 : null
}
