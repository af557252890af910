// Asks git which commits changed a file, through renames, and reads its answer.
import { Failure } from '../../core/failure.js'
import { headOf } from './repository.js'
import { runGit } from './run-git.js'

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
