// An error that a command cannot go on from, in words for a person.

/** `usage`: the call's words are off. `cannot-run`: no store, no git, no disk. `refused`: the records don't allow it. */
export type FailureKind = 'usage' | 'cannot-run' | 'refused'

export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message)
  }
}

/** By name, not by class: a heavy room is a bundle of its own with its own copy of the class. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure'
}
