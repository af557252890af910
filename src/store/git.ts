// Everything kscp asks of git: fixed arguments, `--` before paths, nothing of a repository's settings that runs a program to read.
import { spawn, spawnSync } from 'node:child_process'
import { Failure } from '../core/failure.js'
import { gitFolderOf } from './find-repository.js'

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager']

/** What goes wrong is told by git's English words. */
function inEnglish(): NodeJS.ProcessEnv {
  return { ...process.env, LANGUAGE: 'C' }
}

/** simple-git drops the GIT_AUTHOR_* variables by which CI says who commits, so git is run as it is. */
function spawnGit(folder: string, words: readonly string[], input?: string): { ok: boolean; bytes: Uint8Array; errors: string } {
  const { status, stdout, stderr, error } = spawnSync('git', [...SAFE, ...words], {
    cwd: folder,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
    maxBuffer: 2 ** 27,
    env: inEnglish(),
  })
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Failure('cannot-run', 'git was not found.', 'Install git, or set commit: false in records/kscp.yaml.')
  }
  return { ok: status === 0, bytes: stdout ?? new Uint8Array(), errors: stderr?.toString() ?? '' }
}

/** Runs git without standing still: a hook or a passphrase may take minutes, and the lock is to be kept fresh all the while. */
function runGitMeanwhile(folder: string, ...words: readonly string[]): Promise<{ ok: boolean; errors: string }> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', [...SAFE, ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: inEnglish() })
    let errors = ''
    git.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString('utf8')))
    git.on('error', reject)
    git.on('close', (status) => resolve({ ok: status === 0, errors }))
  })
}

function runGit(folder: string, ...words: readonly string[]): { ok: boolean; output: string; errors: string } {
  const { ok, bytes, errors } = spawnGit(folder, words)
  return { ok, output: Buffer.from(bytes).toString('utf8'), errors }
}

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

/** Whether what is committed goes to a branch. */
export function isOnBranch(folder: string): boolean {
  return runGit(folder, 'symbolic-ref', '--quiet', 'HEAD').ok
}

/** The branch that was left last; null where none was, or it is gone. */
export function branchBefore(folder: string): string | null {
  return runGit(folder, 'rev-parse', '--quiet', '--verify', '--abbrev-ref', '@{-1}').output.trim() || null
}

/** The last commit; empty where there is none yet. */
function headOf(folder: string): string {
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

/** What a file held in each commit since one, the newest first; an empty `commit` is that before the first. */
export function contentsSince(folder: string, commit: string, file: string): Uint8Array[] {
  const range = commit === '' ? 'HEAD' : `${commit}..HEAD`
  const log = runGit(folder, '--literal-pathspecs', 'rev-list', range, '--', file)
  if (!log.ok) return []
  return log.output.split('\n').flatMap((id) => (id === '' ? [] : (contentOf(folder, `${id}:./${file}`) ?? [])))
}

/** What git's index holds for a file; null for nothing. */
export function stagedContent(folder: string, file: string): Uint8Array | null {
  return contentOf(folder, `:./${file}`)
}

/** What the last commit holds for a file; null for nothing. */
export function committedContent(folder: string, file: string): Uint8Array | null {
  return contentOf(folder, `HEAD:./${file}`)
}

/** Makes git's index hold the files as they were committed last; whether it did. */
export function unstage(folder: string, files: readonly string[]): boolean {
  return files.length === 0 || runGit(folder, '--literal-pathspecs', 'reset', '--quiet', '--', ...files).ok
}

function contentOf(folder: string, name: string): Uint8Array | null {
  const { ok, bytes } = spawnGit(folder, ['cat-file', 'blob', name])
  return ok ? bytes : null
}

export function initRepository(folder: string): void {
  const { ok } = runGit(folder, 'init', '--quiet', '--initial-branch=main')
  if (!ok) throw new Failure('cannot-run', 'git could not make a repository here.', 'Check that you may write there.')
}

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

/** A commit that changed a file. */
export interface FileCommit {
  commit: string
  /** The author's, as `2020-01-06T09:30:00+00:00`. */
  at: string
  by: string
  subject: string
  /** The id of the file's content (a blob) in each parent, null where it had none; a merge has several. */
  before: (string | null)[]
  /** The id of its content from then on; null where it was deleted. */
  after: string | null
  /** Its earlier path from the repository's root, where the commit renamed it. */
  renamedFrom: string | null
}

/**
 * The commits that changed a file, the newest first, through renames; none before the first commit. Fails where git can't tell.
 * A file that begins as a copy of another has no earlier history: git would go on with that of the other.
 */
export function historyOf(folder: string, file: string): FileCommit[] {
  if (headOf(folder) === '') return []
  const settings = ['-c', 'log.showRoot=true', '-c', 'diff.renameLimit=0', '--no-replace-objects', '--literal-pathspecs']
  const form = ['--follow', '-c', '--raw', '-z', '--no-abbrev', '--find-renames=75%', '--format=%H%x00%aI%x00%an%x00%s', '--encoding=UTF-8']
  const closed = ['--no-show-signature', '--no-notes', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none']
  const { ok, output } = runGit(folder, ...settings, 'log', ...form, ...closed, '--', file)
  if (!ok) throw new Failure('cannot-run', `git could not tell the history of ${file}.`, 'Run git log there to see why.')
  return parseHistory(output)
}

/** Reads what `git log -z --raw` prints: four fields of a commit, each ended by NUL, then the file's line and its path or paths. */
function parseHistory(output: string): FileCommit[] {
  const tokens = output.split('\0').map((token) => token.replace(/^\n/, ''))
  const commits: FileCommit[] = []
  let i = 0
  const next = () => tokens[i++] ?? ''
  while (i < tokens.length - 1) {
    const [commit, at, by, subject] = [next(), next(), next(), next()]
    if (tokens[i] === '') i += 1
    if (tokens[i]?.startsWith(':') !== true) continue
    const { before, after, status } = parseRawLine(next())
    const path = next()
    const [isRename, isCopy] = [status === 'R', status === 'C']
    if (isRename || isCopy) i += 1 // the path it has from then on
    commits.push({ commit, at, by, subject, before: isCopy ? [null] : before, after, renamedFrom: isRename ? path : null })
    if (isCopy) break
  }
  return commits
}

/** A line such as `:100644 100644 <id> <id> M`; a merge's begins with a colon for each parent and ends with as many letters. */
function parseRawLine(line: string): Pick<FileCommit, 'before' | 'after'> & { status: string | undefined } {
  const parents = /^:*/.exec(line)?.[0].length ?? 1
  const words = line.slice(parents).split(' ')
  const ids = words.slice(parents + 1, -1).map((id) => (/^0+$/.test(id) ? null : id))
  return { before: ids.slice(0, -1), after: ids.at(-1) ?? null, status: parents > 1 ? undefined : words.at(-1)?.[0] }
}

/** The bytes of file contents (blobs) by their ids, all read at once; those that are not there are left out. */
export function readContents(folder: string, ids: readonly string[]): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  if (ids.length === 0) return contents
  const { ok, bytes } = spawnGit(folder, ['--no-replace-objects', 'cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))
  if (!ok) throw new Failure('cannot-run', 'git could not read earlier versions.', 'Run git fsck to see whether the repository is whole.')
  const NEW_LINE = 10
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(NEW_LINE, at)
    const [id = '', , size] = Buffer.from(bytes.subarray(at, end)).toString('latin1').split(' ')
    at = end + 1
    if (size === undefined) continue // "<id> missing"
    contents.set(id, bytes.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}

/** Whether the clone was made with the latest commits only. */
export function isShallow(folder: string): boolean {
  return runGit(folder, 'rev-parse', '--is-shallow-repository').output.trim() === 'true'
}

function hintFor(errors: string): string {
  if (/permission denied|insufficient permission|read-only file system/i.test(errors))
    return "You may not write in git's folder, .git: check who may, and to whom what is in it belongs."
  if (/index\.lock/.test(errors)) return 'Another git command may be running. If none is, delete the file .git/index.lock and try again.'
  return /tell me who you are|identity|user\.(name|email)/i.test(errors)
    ? 'Tell git who you are: git config --global user.name "..." and git config --global user.email "..."'
    : 'Run git status to see what stands in the way, or set commit: false in records/kscp.yaml.'
}
