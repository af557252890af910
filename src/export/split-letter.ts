// Takes a printed letter apart: its first line is the subject of the mail.
import { Failure } from '../core/failure.js'

/** Fails where the first line is no subject; `file` is the letter's template. */
export function splitLetter(file: string, printed: string): { subject: string; text: string } {
  const [, subject, text] = /^Subject: *(\S[^\n]*)\n+(\S[\s\S]*)$/.exec(printed) ?? []
  if (subject !== undefined && text !== undefined) return { subject, text }
  throw new Failure(
    'refused',
    `${file} line 1: The letter has no subject, or no words below it.`,
    'Begin it with a line such as Subject: Your contribution',
  )
}
