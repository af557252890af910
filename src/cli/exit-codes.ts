// How a command ends, as a number for whoever called it.
import type { FailureKind } from '../core/failure.js'

export const EXIT = {
  done: 0,
  /** It ran and found problems. */
  problems: 1,
  usage: 2,
  cannotRun: 3,
  /** A fault in kscp itself. */
  fault: 4,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const EXIT_OF_FAILURE: { readonly [kind in FailureKind]: ExitCode } = {
  refused: EXIT.problems,
  usage: EXIT.usage,
  'cannot-run': EXIT.cannotRun,
}
