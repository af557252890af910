// Gives the refusal of a command as a finding, for JSON that has to say why nothing was written.
import { isFailure } from '../core/failure.js'
import type { Problem } from '../core/problem.js'
import type { ChosenNewsletter } from '../operations/newsletter/choose-newsletter.js'

/** The refusal, placed at the record that it is about. Any other error, and any for a person to read, is thrown again. */
export function refusalAsFinding(error: unknown, format: 'text' | 'json' | undefined, file: string): Problem {
  if (format !== 'json' || !isFailure(error) || error.kind !== 'refused') throw error
  const { message, hint } = error
  return { code: 'refused', severity: 'error', message, file, line: 1, column: 1, hint }
}

/** The newsletter's record, which may be still to come; their folder where nobody knows which it is. */
export function placeOfNewsletter(chosen: ChosenNewsletter | null): string {
  return chosen === null ? 'records/newsletters' : (chosen.record?.file ?? `records/newsletters/${chosen.id}.md`)
}
