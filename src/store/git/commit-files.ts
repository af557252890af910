// Commits some files and nothing else, and says what to do where git won't.
import { Failure } from '../../core/failure.js'
import { runGit, runGitMeanwhile } from './run-git.js'
import { unstage } from './staged.js'

/**
 * Commits exactly the given files, paths from the folder, whatever else is staged; files that are as they were committed make no
 * commit. Fails with none of them staged.
 */
export async function commitFiles(folder: string, files: readonly string[], message: string): Promise<void> {
  const added = runGit(folder, 'add', '--', ...files)
  if (added.ok && runGit(folder, 'diff', '--no-ext-diff', '--no-textconv', '--cached', '--quiet', 'HEAD', '--', ...files).ok) return
  const committed = added.ok ? await runGitMeanwhile(folder, 'commit', '--quiet', '--message', message, '--', ...files) : added
  if (committed.ok) return
  unstage(folder, files)
  throw new Failure('cannot-run', 'git did not take the commit, so nothing was changed.', hintFor(committed.errors))
}

function hintFor(errors: string): string {
  if (/permission denied|insufficient permission|read-only file system/i.test(errors))
    return "You may not write in git's folder, .git: check who may, and to whom what is in it belongs."
  if (/index\.lock/.test(errors)) return 'Another git command may be running. If none is, delete the file .git/index.lock and try again.'
  return /tell me who you are|identity|user\.(name|email)/i.test(errors)
    ? 'Tell git who you are: git config --global user.name "..." and git config --global user.email "..."'
    : 'Run git status to see what stands in the way, or set commit: false in records/kscp.yaml.'
}
