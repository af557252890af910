// Asks git which version it is.
import { isFailure } from '../../core/failure.js'
import { runGit } from './run-git.js'

/** What `git --version` prints; null where there is no git. */
export function gitVersion(folder: string): string | null {
  try {
    return runGit(folder, '--version').output
  } catch (error) {
    if (isFailure(error)) return null
    throw error
  }
}
