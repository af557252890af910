// kscp actions reopen: opens a closed action again; what it had come to is kept.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  why: string
  by?: string | undefined
}

export const actionsReopen = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'reopen',
    'open a closed action again; what it had come to is kept',
    'kscp actions reopen 2019-11-20-slg-8 --why "Two partners never got the dates."',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .requiredOption('--why <words>', 'why it is opened again')
    .option('--by <who>', 'who says so: initials or an id')
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { reopenAction } = await import('../../operations/actions/reopen-action.js')
  return changeAction(context, input, word, ({ records, asOf }, action) =>
    reopenAction(records, action, { on: asOf(), by: input.by ?? null, why: input.why }),
  )
}
