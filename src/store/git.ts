// Everything kscp asks of git. A heavy room: simple-git lives here alone, always with fixed arguments.
import { type SimpleGit, simpleGit } from 'simple-git'
import { Failure } from '../core/failure.js'

function gitIn(folder: string): SimpleGit {
  return simpleGit({ baseDir: folder, config: ['core.quotePath=false'] })
}

/** Whether a folder is in a git repository. Fails when there is no git. */
export async function isInRepository(folder: string): Promise<boolean> {
  try {
    return (await gitIn(folder).raw('rev-parse', '--is-inside-work-tree')).trim() === 'true'
  } catch (error) {
    if (/ENOENT/.test(String(error)))
      throw new Failure('cannot-run', 'git was not found.', 'Install git, or set commit: false in records/kscp.yaml.')
    return false
  }
}

export async function initRepository(folder: string): Promise<void> {
  await gitIn(folder).raw('init', '--quiet', '--initial-branch=main')
}

/** Commits exactly the given files, paths from the folder, whatever else is staged. */
export async function commitFiles(folder: string, files: readonly string[], message: string): Promise<void> {
  const git = gitIn(folder)
  try {
    await git.raw('add', '--', ...files)
    await git.raw('commit', '--quiet', '--message', message, '--', ...files)
  } catch (error) {
    await git.raw('reset', '--quiet', '--', ...files).catch(() => undefined)
    throw new Failure('cannot-run', 'git did not take the commit, so nothing was changed.', hintFor(String(error)))
  }
}

function hintFor(error: string): string {
  return /user\.(name|email)|tell me who you are|identity/i.test(error)
    ? 'Tell git who you are: git config --global user.name "..." and git config --global user.email "..."'
    : 'Run git status to see what stands in the way, or set commit: false in records/kscp.yaml.'
}
