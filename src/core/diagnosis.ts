// What one check of kscp doctor found, on a person's machine or in a store.

export interface Diagnosis {
  /** What was looked at: `git`, `half-done`. */
  name: string
  severity: 'ok' | 'warning' | 'error'
  message: string
  /** What to type or do; null where all is right. */
  hint: string | null
}

/** All is right. */
export function right(name: string, message: string): Diagnosis {
  return { name, severity: 'ok', message, hint: null }
}

/** Commands work, and something is to be seen to. */
export function doubtful(name: string, message: string, hint: string): Diagnosis {
  return { name, severity: 'warning', message, hint }
}

/** Some command can't do its work. */
export function wrong(name: string, message: string, hint: string | null): Diagnosis {
  return { name, severity: 'error', message, hint }
}
