// What a killed command left: is anything half done, or in the way of the next?
import { type HalfDone, LOCK_BLOCKED } from '../../core/checkup.js'
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'

/** `journal` is the path, from the store's root, of what says what to take back. */
export function checkHalfDone(state: HalfDone, journal: string): Diagnosis {
  const name = 'half-done'
  switch (state) {
    case 'nothing':
      return right(name, 'No command was killed half way.')
    case 'running':
      return right(name, 'Another command is writing to the store just now.')
    case 'killed':
      return doubtful(name, 'A command was killed half way.', 'Type kscp validate: it takes back what was half done, and says which files.')
    case 'staged':
      return doubtful(
        name,
        'git may still have what a killed command staged.',
        'Once no git command runs, type kscp validate: it takes that out.',
      )
    case 'foreign':
      return wrong(
        name,
        `${journal} says what to take back after a command that was killed, but not in this folder on this computer.`,
        'See whether the records are as they should be, then delete that file.',
      )
    case 'blocked':
      return wrong(name, LOCK_BLOCKED.message, LOCK_BLOCKED.hint)
  }
}
