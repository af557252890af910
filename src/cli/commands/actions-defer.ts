// kscp actions defer: puts an action off; when it was first due stays visible.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  to: string
  why: string
  by?: string | undefined
}

export const actionsDefer = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'defer',
    'put an action off; when it was first due stays visible',
    'kscp actions defer 2019-11-20-slg-5 --to "end of March" --why "The audit comes first."',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .requiredOption('--to <when>', 'when it is due from now on: a day, next-meeting, or words such as "end of March"')
    .requiredOption('--why <words>', 'why')
    .option('--by <who>', 'who says so: initials or an id')
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { deferAction } = await import('../../operations/actions/defer-action.js')
  const { resolveDue } = await import('../../operations/due/resolve-due.js')
  const { readHolidays } = await import('../../store/read-holidays.js')
  return changeAction(context, input, word, ({ records, root, asOf }, action) => {
    const holidays = () => readHolidays(root, context.packageRoot, records.settings.holidays)
    const to = resolveDue(input.to, { from: asOf(), option: '--to', holidays })
    return deferAction(records, action, { on: asOf(), by: input.by ?? null, to, why: input.why })
  })
}
