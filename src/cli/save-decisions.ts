// Writes and commits what somebody decided about a meeting's notes, and says how much is left.
import { counted } from '../core/counted.js'
import { Failure } from '../core/failure.js'
import { printableJson } from '../core/printable.js'
import { applyDecisions } from '../operations/redaction/apply-decisions.js'
import type { Decision } from '../operations/redaction/decision.js'
import { type Deciding, findInNotes, type NoteFinding } from '../operations/redaction/find-in-notes.js'
import { type Thing, thingsIn } from '../redact/clearing/things.js'
import { applyChanges } from './apply.js'
import type { Context, GlobalOptions } from './context.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { type OpenStore, openStore } from './open-store.js'

/** One run over a meeting's notes: what is to be decided, and what decisions are read with. */
export interface Check {
  context: Context
  input: GlobalOptions & { format?: 'text' | 'json' | undefined }
  store: OpenStore
  meetingId: string
  deciding: Deciding
  things: readonly Thing<NoteFinding>[]
}

/** The different things in a meeting's notes that nobody has decided about. */
export function undecidedThings({ records }: OpenStore, meetingId: string, deciding: Deciding): Thing<NoteFinding>[] {
  const meeting = records.get('meeting', meetingId)
  if (meeting === undefined) return []
  return thingsIn(findInNotes(records, meeting, deciding).filter(({ clearedBy }) => clearedBy === null))
}

/** Saves all the decisions or none. Fails when nobody is named who decides, and when one of them can't hold. */
export async function saveDecisions(check: Check, decisions: readonly Decision[], by: string | undefined): Promise<ExitCode> {
  const { context, input, store, meetingId, deciding } = check
  const meeting = store.records.get('meeting', meetingId)
  if (meeting !== undefined && decisions.length > 0) {
    if (by === undefined) throw new Failure('usage', 'Nobody is named who decides.', 'Add --by with initials, an id, or plain words.')
    const changes = applyDecisions(store.records, meeting, decisions, { by, on: deciding.asOf, digest: deciding.digest })
    const what = `Decide about ${counted(decisions.length, 'thing')} in the notes of ${meetingId}`
    await applyChanges(store.root, changes, store.records.settings.commit ? what : null)
  }
  const left = undecidedThings(await openStore(context, input), meetingId, deciding).length
  if (input.format === 'json') context.stdout.write(printableJson({ version: 1, meeting: meetingId, decided: decisions.length, left }))
  else if (input.quiet !== true) {
    const rest = left === 0 ? 'nothing' : counted(left, 'thing')
    context.stdout.write(`${counted(decisions.length, 'decision')} saved; ${rest} left to decide.\n`)
  }
  return left > 0 ? EXIT.problems : EXIT.done
}
