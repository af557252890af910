// kscp actions start: records that work on an action has begun.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  by?: string | undefined
}

export const actionsStart = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'start', 'record that work on an action has begun', 'kscp actions start 2019-11-20-slg-8')
    .argument('<action>', "the action's id, or as much of it as means only one")
    .option('--by <who>', 'who says so: initials or an id')
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { startAction } = await import('../../operations/actions/start-action.js')
  return changeAction(context, input, word, ({ records, asOf }, action) =>
    startAction(records, action, { on: asOf(), by: input.by ?? null }),
  )
}
