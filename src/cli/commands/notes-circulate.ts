// kscp notes circulate: a round of comments on draft notes, as a Word file and a mail that is ready to be sent.
import { OUTBOX } from '../../core/change.js'
import { counted } from '../../core/counted.js'
import { formatDate } from '../../core/date.js'
import { printable } from '../../core/printable.js'
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { parseDay } from '../parse-day.js'

interface Input extends GlobalOptions {
  commentsBy?: string | undefined
  again?: true | undefined
}

const WORKING_DAYS = 10
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const notesCirculate = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'circulate',
    'send draft notes round for comment: writes a Word file and a mail to send',
    'kscp notes circulate 2019-11-20-slg --comments-by 2019-12-11',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .option('--comments-by <day>', `the last day for comments; ${WORKING_DAYS} working days on when left out`, parseDay)
    .option('--again', 'a new round of comments on notes that are out already')
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { openSoundNotes } = await import('../open-sound-notes.js')
  const notes = await openSoundNotes(context, input, word)
  if (notes === null) return EXIT.problems
  const { store, meeting } = notes
  const meetingId = meeting.id
  const { circulateNotes } = await import('../../operations/notes/circulate-notes.js')
  const asOf = store.asOf()
  const commentsBy = input.commentsBy ?? (await defaultDeadline(context, store, asOf))
  const { change, draft, letter, withoutAddress } = circulateNotes(store.records, meeting, {
    asOf,
    commentsBy,
    again: input.again === true,
  })
  const { printDraftWord } = await import('../../export/print-word.js')
  const { writeEmail } = await import('../../export/write-email.js')
  const name = `${meetingId}-draft.docx`
  const document = await printDraftWord(draft, { author: store.records.settings.name, day: asOf })
  const mail = await writeEmail({ ...letter, attachments: [{ name, type: WORD, content: document }], day: asOf })
  const outputs = [
    { file: `${OUTBOX}/${meetingId}/${name}`, content: document, isKept: false },
    { file: `${OUTBOX}/${meetingId}/circulate.eml`, content: mail, isKept: false },
  ]
  const { applyChanges } = await import('../apply.js')
  const message = store.records.settings.commit ? `Send the notes of ${meetingId} round for comment by ${commentsBy}` : null
  await applyChanges(store.root, [change], message, outputs)
  tell(context, input, { meetingId, commentsBy, outputs, addressed: letter.to.length, withoutAddress })
  return EXIT.done
}

/** So many working days on; that bank holidays are not known so far ahead is said, and none is guessed. */
async function defaultDeadline(context: Context, { root, records }: OpenStore, asOf: string): Promise<string> {
  const { readHolidays } = await import('../../store/read-holidays.js')
  const { addWorkingDays } = await import('../../core/working-days.js')
  const holidays = readHolidays(root, context.packageRoot, records.settings.holidays)
  const { day, notKnown } = addWorkingDays(asOf, WORKING_DAYS, holidays)
  if (notKnown !== null) {
    const ends = holidays.until === '' ? 'holds none' : `ends on ${formatDate(holidays.until)}`
    const known = notKnown === 'before' ? `begins on ${formatDate(holidays.since)}` : ends
    context.stderr.write(
      `kscp: records/holidays.yaml ${known} for ${records.settings.holidays}, so no bank holiday is counted ${notKnown} that.\n  Add the years to it, or give the last day with --comments-by.\n`,
    )
  }
  return day
}

interface Told {
  meetingId: string
  commentsBy: string
  outputs: readonly { file: string }[]
  addressed: number
  withoutAddress: readonly string[]
}

function tell({ stdout }: Context, { quiet }: Input, { meetingId, commentsBy, outputs, addressed, withoutAddress }: Told): void {
  if (quiet === true) return
  const lines = [
    `Wrote ${outputs.map(({ file }) => file).join(' and ')}.`,
    `The mail is to ${addressed === 0 ? 'nobody yet' : counted(addressed, 'person', 'people')}; open it and send it. Comments by ${formatDate(commentsBy)}.`,
    ...(withoutAddress.length === 0
      ? []
      : [`No address is recorded of: ${withoutAddress.join(', ')}. Send them the Word file another way.`]),
    `Record what comes back: kscp notes comment ${meetingId} --by ... --text "..."`,
  ]
  stdout.write(lines.map((line) => `${printable(line)}\n`).join(''))
}
