// Stops a stage of a meeting's notes while they don't validate, and says what is wrong.
import { counted } from '../core/counted.js'
import type { Context, GlobalOptions } from './context.js'
import type { OpenStore } from './open-store.js'

/** Whether there was something to refuse; then it has been told. */
export async function refuseUnsoundNotes(context: Context, input: GlobalOptions, store: OpenStore, meetingId: string): Promise<boolean> {
  const { problemsInNotes } = await import('../operations/notes/notes-problems.js')
  const problems = problemsInNotes(store, meetingId)
  if (problems.length === 0) return false
  const { tellFindings } = await import('./tell-findings.js')
  await tellFindings(context, input, problems)
  context.stderr.write(`The notes of ${meetingId} do not validate, nothing was written: ${counted(problems.length, 'problem')}.\n`)
  return true
}
