// Finds a journal beside the records that this machine didn't leave: a clone or an archive may hold one, and it is never obeyed.
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../core/problem.js'
import { JOURNAL_FILE } from '../core/settings.js'

/** One problem, or none. Where there is no git, what this machine left there is undone before anybody asks. */
export function problemsInJournal(root: string): Problem[] {
  const path = join(root, JOURNAL_FILE)
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return []
  return [
    {
      code: 'stray-journal',
      severity: 'error',
      message: 'Unexpected file: it would tell what to take back after a command that was killed, and is not obeyed.',
      file: JOURNAL_FILE,
      line: 1,
      column: 1,
      hint: 'See whether the records are as they should be, then delete it (and take it out of git, if git has it).',
    },
  ]
}
