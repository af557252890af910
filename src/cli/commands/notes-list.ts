// kscp notes list: the stage of every meeting's notes, who was heard, and what comes next.
import type { NotesList } from '../../core/notes-list.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { knownId, requireKnown } from '../require-known.js'

interface Input extends GlobalOptions {
  group?: string | undefined
  stage?: string[] | undefined
  format?: 'table' | 'json' | undefined
}

export const notesList = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'list', "list the stages of the meetings' notes, and who has answered", 'kscp notes list --stage circulated')
    .option('--group <id>', 'those of a group')
    .option('--stage <stage...>', 'those at a stage: draft, circulated, approved, published')
    .addOption(formatOption(['table', 'json']))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStoreToShow, tellLeftOut } = await import('../open-store.js')
  const kinds = ['meeting', 'person', 'comment']
  const store = await openStoreToShow(context, input, input.group === undefined ? kinds : [...kinds, 'group'])
  const { listNotes, STAGES } = await import('../../operations/notes/list-notes.js')
  for (const stage of input.stage ?? []) requireKnown('stage', stage, STAGES)
  const group = input.group === undefined ? null : knownId('group', input.group, store.records.idsOf('group'))
  const filter = { group, stages: input.stage ?? [] }
  context.stdout.write(await format(context, input, listNotes(store.records, store.asOf(), store.digestOf, filter)))
  return tellLeftOut(context, store, kinds) ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, list: NotesList): Promise<string> {
  const { notesAsJson, notesAsRows, notesSummary } = await import('../../report/notes-list-report.js')
  if (input.format === 'json') return notesAsJson(list)
  const summary = input.quiet === true ? '' : notesSummary(list)
  if (input.format === undefined && !context.stdout.isTTY) return notesAsRows(list) + summary
  const { notesAsTable } = await import('../../report/notes-list-table.js')
  const { createPaint } = await import('../../report/paint.js')
  const table = notesAsTable(list, context.stdout.width, createPaint(wantsColour(context, input)))
  return table === '' || summary === '' ? table + summary : `${table}\n${summary}`
}
