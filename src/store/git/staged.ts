// Git's index and last commit: what they hold for a file, and taking files out of the index.
import { contentOf } from './contents.js'
import { runGit } from './run-git.js'

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

/** The files that a merge left in two versions to choose from, by their paths from the repository's root. */
export function filesInTwoVersions(folder: string): string[] {
  const { output } = runGit(folder, 'ls-files', '--unmerged', '--full-name', '-z', '--', ':/')
  const paths = output.split('\0').flatMap((entry) => entry.split('\t')[1] ?? [])
  return [...new Set(paths)]
}
