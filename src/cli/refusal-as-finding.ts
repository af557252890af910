// Gives the refusal of a command as a finding, for JSON that has to say why nothing was written.
import { isFailure } from '../core/failure.js'
import type { Problem } from '../core/problem.js'

/** The refusal, placed at the meeting's record. Any other error, and any for a person to read, is thrown again. */
export function refusalAsFinding(error: unknown, format: 'text' | 'json', meetingId: string): Problem {
  if (format !== 'json' || !isFailure(error) || error.kind !== 'refused') throw error
  const { message, hint } = error
  return { code: 'refused', severity: 'error', message, hint, file: `records/meetings/${meetingId}.md`, line: 1, column: 1 }
}
