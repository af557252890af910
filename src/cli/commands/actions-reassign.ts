// kscp actions reassign: passes an action to other owners; who had it is kept.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  to: string[]
  why?: string | undefined
  by?: string | undefined
}

export const actionsReassign = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'reassign',
    'pass an action to other owners; who had it is kept',
    'kscp actions reassign 2019-11-20-slg-1 --to "EM IT" --why "JT leaves his post."',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .requiredOption('--to <who>', 'who has it from now on: initials or ids of people, groups or organisations, parted by commas', collect)
    .option('--why <words>', 'why')
    .option('--by <who>', 'who says so: initials or an id')
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { reassignAction } = await import('../../operations/actions/reassign-action.js')
  return changeAction(context, input, word, ({ records, asOf }, action) =>
    reassignAction(records, action, { on: asOf(), by: input.by ?? null, to: input.to, why: input.why ?? null }),
  )
}

function collect(who: string, before: string[] = []): string[] {
  return [...before, who]
}
