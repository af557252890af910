// A finding in somebody's record, as a value: what is wrong, where, and what to type.

export type Severity = 'error' | 'warning'

/** A place in a file's text; both count from 1, the column in UTF-16 units. */
export interface Place {
  line: number
  column: number
}

export interface Problem extends Place {
  /** A short stable name for tests and machines, such as `unknown-field`. */
  code: string
  severity: Severity
  /** A sentence for a person. It never repeats text that a redaction mark takes out. */
  message: string
  /** The file's path from the store's root, with `/`. */
  file: string
  /** What to type or do about it. */
  hint: string | null
}

/** What a check knows before the file is known: a problem without its file. */
export type Fault = Omit<Problem, 'file'>

/** The problem with its keys in one order, in which every JSON has them. */
export function withKeysInOrder({ code, severity, message, file, line, column, hint }: Problem): Problem {
  return { code, severity, message, file, line, column, hint }
}

/** Orders problems as a reader goes: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1)
}
