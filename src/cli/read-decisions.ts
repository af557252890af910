// Reads a filled-in list of things to decide from its file.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'
import type { Decision } from '../operations/redaction/decision.js'
import { decisionsIn } from '../operations/redaction/reviewed-list.js'
import type { Check } from './save-decisions.js'

/** The decisions in a list. Fails when the file can't be read, is no such list, or no longer fits the notes. */
export function readDecisions({ context, meetingId, things, deciding }: Check, file: string): Decision[] {
  let list: unknown
  try {
    list = JSON.parse(readFileSync(resolve(context.cwd, file), 'utf8'))
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not valid JSON' : "can't be read"
    throw new Failure('usage', `The list ${printable(file)} ${what}.`, 'Make one with: kscp notes check <meeting> --format json')
  }
  return decisionsIn(list, meetingId, things, deciding.digest)
}
