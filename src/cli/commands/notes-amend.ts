// kscp notes amend: opens approved notes again, as a draft, and keeps the approval as history.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { readableMeeting } from '../require-known.js'

interface Input extends GlobalOptions {
  why: string
  by?: string | undefined
}

export const notesAmend = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'amend',
    'open approved notes again: they go round for comment and approval once more',
    'kscp notes amend 2019-11-20-slg --why "The name of a school was wrong."',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .requiredOption('--why <words>', 'why, in words for the public: the notes print them when they are published anew')
    .option('--by <who>', 'who opens them: initials or an id')
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input, ['meeting', 'person'])
  const { amendNotes } = await import('../../operations/notes/amend-notes.js')
  const { applyChanges } = await import('../apply.js')
  const meeting = readableMeeting(word, store.records)
  const change = amendNotes(store.records, meeting, { why: input.why, by: input.by ?? null, on: store.asOf() })
  await applyChanges(store.root, [change], store.records.settings.commit ? `Open the notes of ${meeting.id} again` : null)
  if (input.quiet !== true)
    context.stdout.write(
      `The notes of ${meeting.id} are a draft again; what held until now is kept in their record, under amendments.\nChange them in ${meeting.file}, then: kscp notes circulate ${meeting.id}\n`,
    )
  return EXIT.done
}
