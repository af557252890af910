// kscp actions cancel: records that an action is not to be done any more, and why.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  why: string
  by?: string | undefined
}

export const actionsCancel = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'cancel',
    'record that an action is not to be done any more, and why',
    'kscp actions cancel 2019-11-20-slg-8 --why "The newsletter was given up."',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .requiredOption('--why <words>', 'why it is not to be done')
    .option('--by <who>', 'who says so: initials or an id')
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { cancelAction } = await import('../../operations/actions/close-action.js')
  return changeAction(context, input, word, ({ records, asOf }, action) =>
    cancelAction(records, action, { on: asOf(), by: input.by ?? null, why: input.why }),
  )
}
