// Everything kscp asks of git: fixed arguments, `--` before paths, nothing of a repository's settings that runs a program to read.
import { spawnSync } from 'node:child_process'
import { Failure } from '../core/failure.js'

/** simple-git drops the GIT_AUTHOR_* variables by which CI says who commits, so git is run as it is. */
function spawnGit(folder: string, words: readonly string[]): { ok: boolean; bytes: Uint8Array; errors: string } {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager']
  const { status, stdout, stderr, error } = spawnSync('git', [...safe, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 27,
  })
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Failure('cannot-run', 'git was not found.', 'Install git, or set commit: false in records/kscp.yaml.')
  }
  return { ok: status === 0, bytes: stdout ?? new Uint8Array(), errors: stderr?.toString() ?? '' }
}

function runGit(folder: string, ...words: readonly string[]): { ok: boolean; output: string; errors: string } {
  const { ok, bytes, errors } = spawnGit(folder, words)
  return { ok, output: Buffer.from(bytes).toString('utf8'), errors }
}

/** Whether a folder is in a git repository. Fails when there is no git. */
export function isInRepository(folder: string): boolean {
  return runGit(folder, 'rev-parse', '--is-inside-work-tree').output.trim() === 'true'
}

/** The last commit; empty where there is none yet. */
export function headOf(folder: string): string {
  return runGit(folder, 'rev-parse', '--quiet', '--verify', 'HEAD').output.trim()
}

export function initRepository(folder: string): void {
  const { ok } = runGit(folder, 'init', '--quiet', '--initial-branch=main')
  if (!ok) throw new Failure('cannot-run', 'git could not make a repository here.', 'Check that you may write there.')
}

/**
 * Commits exactly the given files, paths from the folder, whatever else is staged; files that are as they were committed make no
 * commit. Fails with none of them staged.
 */
export function commitFiles(folder: string, files: readonly string[], message: string): void {
  const added = runGit(folder, 'add', '--', ...files)
  if (added.ok && runGit(folder, 'diff', '--no-ext-diff', '--no-textconv', '--cached', '--quiet', 'HEAD', '--', ...files).ok) return
  const committed = added.ok ? runGit(folder, 'commit', '--quiet', '--message', message, '--', ...files) : added
  if (committed.ok) return
  runGit(folder, 'reset', '--quiet', '--', ...files)
  throw new Failure('cannot-run', 'git did not take the commit, so nothing was changed.', hintFor(committed.errors))
}

interface Version {
  /** The day of the commit. */
  day: string
  bytes: Uint8Array
}

/** The committed versions of a file, the newest first; none outside a repository. */
export function versionsOf(folder: string, file: string): Version[] {
  const log = runGit(folder, 'log', '--format=%H %cs', '--', file)
  if (!log.ok) return []
  return log.output.split('\n').flatMap((line) => {
    const [commit, day] = line.split(' ')
    if (commit === undefined || day === undefined) return []
    const { ok, bytes } = spawnGit(folder, ['show', '--no-ext-diff', '--no-textconv', `${commit}:./${file}`])
    return ok ? [{ day, bytes }] : []
  })
}

function hintFor(errors: string): string {
  if (/index\.lock/.test(errors)) return 'Another git command may be running. If none is, delete the file .git/index.lock and try again.'
  return /tell me who you are|identity|user\.(name|email)/i.test(errors)
    ? 'Tell git who you are: git config --global user.name "..." and git config --global user.email "..."'
    : 'Run git status to see what stands in the way, or set commit: false in records/kscp.yaml.'
}
