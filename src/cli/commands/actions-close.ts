// kscp actions close: records that an action is done, and what came of it.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  outcome: string
  by?: string | undefined
}

export const actionsClose = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'close',
    'record that an action is done, and what came of it',
    'kscp actions close 2019-11-20-slg-8 --outcome "The dates were sent to all partners."',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .requiredOption('--outcome <words>', 'what came of it')
    .option('--by <who>', 'who says so: initials or an id')
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { closeAction } = await import('../../operations/actions/close-action.js')
  return changeAction(context, input, word, ({ records, asOf }, action) =>
    closeAction(records, action, { on: asOf(), by: input.by ?? null, outcome: input.outcome }),
  )
}
