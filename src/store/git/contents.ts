// Reads what files held in earlier commits.
import { Failure } from '../../core/failure.js'
import { runGit, runGitForBytes } from './run-git.js'

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
    const { ok, bytes } = runGitForBytes(folder, ['show', '--no-ext-diff', '--no-textconv', `${commit}:./${file}`])
    return ok ? [{ day, bytes }] : []
  })
}

/** What a file held in each commit since one, the newest first; an empty `commit` is that before the first. */
export function contentsSince(folder: string, commit: string, file: string): Uint8Array[] {
  const range = commit === '' ? 'HEAD' : `${commit}..HEAD`
  const log = runGit(folder, '--literal-pathspecs', 'rev-list', range, '--', file)
  if (!log.ok) return []
  return log.output.split('\n').flatMap((id) => (id === '' ? [] : (contentOf(folder, `${id}:./${file}`) ?? [])))
}

/** The bytes that git has under a name, such as `HEAD:./file`, or `:./file` for its index; null for none. */
export function contentOf(folder: string, name: string): Uint8Array | null {
  const { ok, bytes } = runGitForBytes(folder, ['cat-file', 'blob', name])
  return ok ? bytes : null
}

/** The bytes of file contents (blobs) by their ids, all read at once; those that are not there are left out. */
export function readContents(folder: string, ids: readonly string[]): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  if (ids.length === 0) return contents
  const { ok, bytes } = runGitForBytes(folder, ['--no-replace-objects', 'cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))
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
