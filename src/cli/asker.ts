// Asks a person at a terminal: a choice from a list, or some words.
import { Failure } from '../core/failure.js'

export interface Choice<Value> {
  name: string
  value: Value
}

export interface Asker {
  choose<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value>
  /** Words; asked for again until `isFit` finds nothing wrong with them. `usual` is taken where nothing is typed. */
  words(question: string, isFit?: (words: string) => true | string, usual?: string): Promise<string>
}

/** The person stopped it with Ctrl-C. Told as a Failure where nobody catches it. */
export class Interruption extends Failure {
  readonly isInterruption = true

  constructor() {
    super('refused', 'Interrupted: nothing was saved.')
  }
}

/** By its mark, not by class: a heavy room is a bundle of its own with its own copy of the class. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && 'isInterruption' in error
}

/** The terminal of this process. Ctrl-C ends the asking with an Interruption. */
export async function createAsker(): Promise<Asker> {
  const { input, select } = await import('./prompts.js')
  return {
    choose: (message, choices) => answered(select({ message, choices: [...choices], pageSize: 12 })),
    words: (message, isFit = isSomething, usual) =>
      answered(input({ message, validate: isFit, ...(usual === undefined ? {} : { default: usual }) })),
  }
}

function isSomething(words: string): true | string {
  return words.trim() !== '' || 'Some words are needed.'
}

async function answered<Answer>(question: Promise<Answer>): Promise<Answer> {
  try {
    return await question
  } catch (error) {
    if ((error as Error).name !== 'ExitPromptError') throw error
    throw new Interruption()
  }
}
