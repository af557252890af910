// What a rule is: a check over the records that returns what is wrong, each problem at its own place.
import type { Place, Problem, Severity } from '../core/problem.js'
import type { Records } from '../core/records.js'

export type Rule = (records: Records) => Problem[]

interface Words {
  code: string
  message: string
  hint: string | null
  severity?: Severity
}

/** A problem of a record at a place in its file. */
export function problemIn(record: { file: string }, place: Place, { severity = 'error', ...words }: Words): Problem {
  return { ...words, severity, file: record.file, ...place }
}
