// A reason not to publish: where it stands in the private record, and what to do. It never repeats the text it is about.
import type { Place, Problem } from '../core/problem.js'

export type Finding = Problem

/** A finding in a record; each one alone is enough to refuse. */
export function findingIn(file: string, place: Place, code: string, message: string, hint: string): Finding {
  return {
    code,
    severity: 'error',
    message,
    file,
    hint,
    line: place.line,
    column: place.column,
  }
}
