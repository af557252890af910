// kscp actions note: adds a dated progress note to an action.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  by: string
}

export const actionsNote = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'note',
    'add a dated progress note to an action',
    'kscp actions note 2019-11-20-slg-8 --by EM "The dates are agreed with the designer."',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .argument('<words>', 'the note, in quotes; it may hold marks for redaction')
    .requiredOption('--by <who>', 'who notes it: initials or an id')
    .action(async (action, words, _, command) => end(await run(context, action, words, command.optsWithGlobals())))

async function run(context: Context, word: string, words: string, input: Input): Promise<ExitCode> {
  const { changeAction } = await import('../change-action.js')
  const { noteAction } = await import('../../operations/actions/note-action.js')
  return changeAction(context, input, word, ({ records, asOf }, action) => noteAction(records, action, { on: asOf(), by: input.by, words }))
}
