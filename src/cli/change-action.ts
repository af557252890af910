// Runs a command that changes one action: finds it, asks what is to change, writes it, and says what was done.
import { printable } from '../core/printable.js'
import type { RecordOf } from '../core/records.js'
import type { ActionStep } from '../operations/actions/action-step.js'
import { applyChanges } from './apply.js'
import type { Context, GlobalOptions } from './context.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { type OpenStore, openStore } from './open-store.js'
import { readableAction } from './readable-action.js'
import { reasonInMessage } from './reason-in-message.js'
import { wrapped } from './wrapped.js'

type Decide = (store: OpenStore, action: RecordOf<'action'>) => ActionStep

/** `word` is the action's id, or as much of it as means only one. */
export async function changeAction(context: Context, input: GlobalOptions, word: string, decide: Decide): Promise<ExitCode> {
  const store = await openStore(context, input)
  return carryOut(context, input, store, decide(store, readableAction(word, store.records)))
}

/** Writes what was decided, and says it. */
export async function carryOut(context: Context, input: GlobalOptions, store: OpenStore, step: ActionStep): Promise<ExitCode> {
  await applyChanges(store.root, step.changes, store.records.settings.commit ? messageOf(store, step) : null)
  for (const warning of step.warnings) context.stderr.write(await wrapped(context.stderr, `kscp: ${printable(warning)}\n`))
  if (input.quiet !== true) context.stdout.write(await wrapped(context.stdout, `${printable(step.said)}\n`))
  return EXIT.done
}

/** What, who and why on one line. */
function messageOf(store: OpenStore, { changes, did, by, why }: ActionStep): string {
  const now = changes.map(({ text }) => text)
  return printable(`${did}${by === null ? '' : `, by ${by}`}${why === null ? '' : `: ${reasonInMessage(store, now, why)}`}`)
}
