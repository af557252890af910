// kscp actions replace: sets a new action in the place of one whose wording no longer fits.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  with: string
  owners?: string | undefined
  due?: string | undefined
  why: string
  by?: string | undefined
}

export const actionsReplace = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'replace',
    'set a new action in the place of one whose wording no longer fits',
    'kscp actions replace 2019-11-20-slg-8 --with "Agree the dates of the newsletter." --why "It comes out twice a year."',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .requiredOption('--with <title>', 'what is to be done instead')
    .option('--owners <who>', 'who is to do it; those of the old one when left out')
    .option('--due <when>', 'when it is due, as for defer; as the old one when left out')
    .requiredOption('--why <words>', 'why')
    .option('--by <who>', 'who says so: initials or an id')
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { freeActionId } = await import('../free-action-id.js')
  const { replaceAction } = await import('../../operations/actions/replace-action.js')
  const { resolveDue } = await import('../../operations/due/resolve-due.js')
  const { readHolidays } = await import('../../store/read-holidays.js')
  return changeAction(context, input, word, ({ records, root, asOf }, action) => {
    const on = asOf()
    const holidays = () => readHolidays(root, context.packageRoot, records.settings.holidays)
    return replaceAction(records, action, {
      on,
      by: input.by ?? null,
      newId: freeActionId(on),
      title: input.with,
      owners: input.owners === undefined ? null : [input.owners],
      due: input.due === undefined ? null : resolveDue(input.due, { from: on, option: '--due', holidays }),
      why: input.why,
    })
  })
}
