// kscp notes approve: records that whoever chaired a meeting approves its notes, and what they were.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  by: string
}

export const notesApprove = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'approve',
    "record the Chair's approval of notes, once the comments are in and answered",
    'kscp notes approve 2019-11-20-slg --by IT',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .requiredOption('--by <who>', 'whoever chaired the meeting: initials or an id')
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { openSoundNotes } = await import('../open-sound-notes.js')
  const notes = await openSoundNotes(context, input, word)
  if (notes === null) return EXIT.problems
  const { store, meeting } = notes
  const { approveNotes } = await import('../../operations/notes/approve-notes.js')
  const { applyChanges } = await import('../apply.js')
  const { records, root, digestOf } = store
  const change = approveNotes(records, meeting, { by: input.by, on: store.asOf(), digestOf })
  await applyChanges(root, [change], records.settings.commit ? `Approve the notes of ${meeting.id}` : null)
  if (input.quiet !== true)
    context.stdout.write(
      `The notes of ${meeting.id} are approved. Any change but a mark for redaction or clearing ends that.\nNext: kscp notes check ${meeting.id}, then kscp notes redact ${meeting.id} for a second reader, then kscp notes publish ${meeting.id}\n`,
    )
  return EXIT.done
}
