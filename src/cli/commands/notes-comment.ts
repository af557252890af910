// kscp notes comment: records what an attendee says of draft notes, answers it, or shows all that was said.
import { Failure } from '../../core/failure.js'
import type { RecordOf } from '../../core/records.js'
import { createCommand, InvalidArgumentError } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { readableMeeting } from '../require-known.js'

type Meeting = RecordOf<'meeting'>

interface Input extends GlobalOptions {
  by?: string | undefined
  item?: number | undefined
  text?: string | undefined
  nothingToAdd?: true | undefined
  accept?: string | undefined
  decline?: string | undefined
  why?: string | undefined
}

const KINDS = ['comment', 'meeting', 'person', 'group', 'organisation']

export const notesComment = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'comment',
    'record a comment on draft notes, or answer one; without options, show them all',
    'kscp notes comment 2019-11-20-slg --by SL --item 4 --text "The date of the audit is wrong."',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .option('--by <who>', 'who comments: the initials or the id of somebody who attended')
    .option('--item <number>', 'the number of the agenda item it is about', parseItem)
    .option('--text <words>', 'what they say')
    .option('--nothing-to-add', 'they say that the notes may stand as they are')
    .option('--accept <comment>', 'answer a comment, by its id in the list: the notes are changed as it says')
    .option('--decline <comment>', 'answer a comment, by its id in the list: the notes stay as they are; with --why')
    .option('--why <words>', 'why a comment is declined')
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  refuseMixture(input)
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input, KINDS)
  const meeting = readableMeeting(word, store.records)
  if (input.accept !== undefined || input.decline !== undefined) await answer(context, store, meeting, input)
  else if (input.by !== undefined) await record(context, store, meeting, input, input.by)
  else await show(context, store, meeting)
  return EXIT.done
}

/** Each call records one comment, or answers one. */
function refuseMixture({ by, item, text, nothingToAdd, accept, decline, why }: Input): void {
  const says = [text, nothingToAdd].filter((each) => each !== undefined).length
  const answers = [accept, decline].filter((each) => each !== undefined).length
  if (answers > 1) throw new Failure('usage', 'A comment is accepted or declined, not both.', 'Give one of --accept and --decline.')
  if (answers === 1 && (by !== undefined || item !== undefined || says > 0))
    throw new Failure('usage', 'A comment is recorded or answered, not both in one call.', 'Call twice.')
  if ((decline === undefined) !== (why === undefined) || why?.trim() === '')
    throw new Failure('usage', 'Declining a comment needs a reason, and only that does.', 'Write it like --decline ID --why "..."')
  if (answers === 0 && by === undefined && (item !== undefined || says > 0))
    throw new Failure('usage', 'Nobody is named who comments.', 'Add --by with initials or an id.')
  if (by !== undefined && says !== 1)
    throw new Failure('usage', 'A comment has words, or there is nothing to add.', 'Give one of --text and --nothing-to-add.')
  if (text?.trim() === '') throw new Failure('usage', 'The comment has no words.', 'Write them like --text "The date is wrong."')
}

async function record(context: Context, store: OpenStore, meeting: Meeting, input: Input, by: string): Promise<void> {
  const { root, records } = store
  const { commentOnNotes } = await import('../../operations/notes/comment-on-notes.js')
  const { applyChanges } = await import('../apply.js')
  const { id, change } = commentOnNotes(records, meeting, { by, on: store.asOf(), item: input.item ?? null, text: input.text ?? null })
  await applyChanges(root, [change], records.settings.commit ? `Record a comment by ${by} on the notes of ${meeting.id}` : null)
  if (input.quiet === true) return
  const until = meeting.data.circulation?.['comments-by']
  const isLate = until !== undefined && until < store.asOf()
  const late = isLate ? ' It came after the last day for comments.' : ''
  const short = id.slice(meeting.id.length + 1)
  const next =
    input.text === undefined ? '' : `Answer it: kscp notes comment ${meeting.id} --accept ${short}, or --decline ${short} --why "..."\n`
  context.stdout.write(`Recorded ${change.file}.${late}\n${next}`)
}

async function answer(context: Context, store: OpenStore, meeting: Meeting, { accept, decline, why, quiet }: Input): Promise<void> {
  const { root, records } = store
  const { answerComment } = await import('../../operations/notes/answer-comment.js')
  const { applyChanges } = await import('../apply.js')
  const on = store.asOf()
  const { id, change } = answerComment(records, meeting, accept ?? decline ?? '', { why: why ?? null, on })
  const done = accept === undefined ? 'Decline' : 'Accept'
  await applyChanges(root, [change], records.settings.commit ? `${done} a comment on the notes of ${meeting.id}` : null)
  const left = accept === undefined ? '' : ` Change the notes as it says, in records/meetings/${meeting.id}.md.`
  if (quiet !== true) context.stdout.write(`${done === 'Accept' ? 'Accepted' : 'Declined'} ${id}.${left}\n`)
}

async function show(context: Context, { records }: OpenStore, meeting: Meeting): Promise<void> {
  const { answersTo } = await import('../../operations/notes/answers-to-notes.js')
  const { commentsAsText } = await import('../../report/comments-report.js')
  context.stdout.write(commentsAsText(meeting.id, answersTo(records, meeting).comments))
}

function parseItem(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write the number of an item, such as 4.')
  return Number(text)
}
