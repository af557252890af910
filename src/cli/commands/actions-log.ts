// kscp actions log: puts into the log the actions that a meeting's minutes mark and it lacks.
import { printable } from '../../core/printable.js'
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { wrapped } from '../wrapped.js'

interface Input extends GlobalOptions {
  by?: string | undefined
}

export const actionsLog = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'log', "add to the log each action in a meeting's minutes that isn't in it yet", 'kscp actions log 2019-11-20-slg')
    .argument('<meeting>', "the meeting's id, or as much of it as means only one")
    .option('--by <who>', 'who logs them: initials or an id')
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const { readableMeeting } = await import('../require-known.js')
  const { logActions } = await import('../../operations/actions/log-actions.js')
  const { root, records, asOf } = await openStore(context, input)
  const meeting = readableMeeting(word, records)
  const { changes, did, said } = logActions(records, meeting, { on: asOf(), by: input.by ?? null })
  if (changes.length > 0) {
    const { applyChanges } = await import('../apply.js')
    await applyChanges(root, changes, records.settings.commit ? did : null)
  }
  const lines = changes.length > 0 ? said : [`The log has every action that the minutes of ${meeting.id} mark.`]
  if (input.quiet !== true) context.stdout.write(await wrapped(context.stdout, lines.map((line) => `${printable(line)}\n`).join('')))
  return EXIT.done
}
