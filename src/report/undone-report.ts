// Says what was taken back after a command that was killed, and what was not.
import { printable } from '../core/printable.js'

interface Undone {
  restored: readonly string[]
  left: readonly string[]
  staged: readonly string[]
}

/** One line each for what is as it was, what somebody changed since, and what git's index still holds; empty for nothing. */
export function undoneAsText({ restored, left, staged }: Undone): string {
  const lines = [
    says(restored, (files) => `kscp: A command was killed half way, so these files are again as they were before it: ${files}`),
    says(
      left,
      (files) => `kscp: A command was killed half way, and these files were changed since, so they are left as they are: ${files}`,
    ),
    says(
      staged,
      (files) =>
        `kscp: git still has what a killed command staged. Once no git command runs, and .git/index.lock is gone, type: git reset -- ${files}`,
    ),
  ]
  return lines.join('')
}

function says(files: readonly string[], sentence: (files: string) => string): string {
  return files.length === 0 ? '' : `${sentence(files.map(printable).join(' '))}\n`
}
