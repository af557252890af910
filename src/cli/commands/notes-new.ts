// kscp notes new: a draft for a group's meeting, with who is expected and what earlier notes put on its agenda.
import { counted } from '../../core/counted.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { parseDay } from '../parse-day.js'
import { knownId } from '../require-known.js'

interface Input extends GlobalOptions {
  date?: string | undefined
  chair?: string | undefined
}

export const notesNew = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'new', "begin the notes of a group's meeting as a draft", 'kscp notes new slg --date 2020-01-15')
    .argument('<group>', "the group's id, such as slg")
    .option('--date <day>', 'the day of the meeting, as YYYY-MM-DD', parseDay)
    .option('--chair <who>', "who will chair, where the group's record does not say: initials or an id")
    .action(async (group, _, command) => end(await run(context, group, command.optsWithGlobals())))

async function run(context: Context, groupWord: string, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input, ['group', 'person', 'meeting', 'agenda', 'commitment'])
  const { root, records } = store
  const groupId = knownId('group', groupWord, records.idsOf('group'))
  const group = records.get('group', groupId)
  if (group === undefined)
    throw new Failure('refused', `The record of the group ${groupId} can't be read.`, 'Run kscp validate to see why.')
  const date = input.date ?? (await refuseWithoutDay(store, groupId))
  const { readTemplate } = await import('../../store/read-template.js')
  const { newNotes } = await import('../../operations/notes/new-notes.js')
  const { applyChanges } = await import('../apply.js')
  const template = readTemplate(root, context.packageRoot, 'meeting')
  const notes = newNotes(records, group, { date, chair: input.chair ?? null, template })
  await applyChanges(root, [notes.change], records.settings.commit ? `Begin the notes of ${notes.id}` : null)
  if (input.quiet === true) return EXIT.done
  const { plainTitle } = await import('../../core/plain-title.js')
  const lines = [
    `Made ${notes.change.file}${records.settings.commit ? ' and committed it' : ''}.`,
    `Expected: ${notes.expected.join(', ')}.`,
    ...(notes.emptySeats.length === 0 ? [] : [`No holder is recorded of: ${notes.emptySeats.join('; ')}.`]),
    ...(notes.agenda === null
      ? notes.items.map((item) => `From earlier notes: ${plainTitle(item)}`)
      : [`The ${counted(notes.items.length, 'item')} are those of the agenda ${notes.agenda}.`]),
    `When the notes are written: kscp notes circulate ${notes.id}`,
  ]
  context.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''))
  return EXIT.done
}

/** The day is written all the same: notes of the wrong meeting are worse than a word more. */
async function refuseWithoutDay({ records, asOf }: OpenStore, group: string): Promise<never> {
  const { nextMeetingFrom } = await import('../../operations/due/meeting-days.js')
  const next = nextMeetingFrom(records, group, asOf())
  const hint =
    next === null ? `Write it like kscp notes new ${group} --date 2020-01-15` : `Its next meeting: kscp notes new ${group} --date ${next}`
  throw new Failure('usage', 'The day of the meeting is missing.', hint)
}
