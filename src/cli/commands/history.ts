// kscp history: who changed what of a record, and when, as git has it.
import type { RecordHistory } from '../../core/record-history.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  format?: 'text' | 'json' | undefined
}

export const history = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'history', 'who changed what in a record, and when', 'kscp history 2019-11-20-slg-3')
    .argument(
      '<id>',
      "a record's id of any kind, or as much of it as means only one; with its kind where two share it: action/2019-11-20-slg-3",
    )
    .addOption(formatOption(['text', 'json']))
    .action(async (id, _, command) => end(await run(context, id, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const { knownRecord } = await import('../known-record.js')
  const { readHistory } = await import('../../store/record-history.js')
  const { hideMarked } = await import('../../operations/hide-marked.js')
  const { tellHistory, titleOf } = await import('../../operations/history/tell-history.js')
  const { records, root, texts, asOf } = await openStore(context, input)
  const hide = hideMarked(texts.values(), records)
  const { kind, id, file } = knownRecord(word, records, hide)
  const { versions, isComplete } = readHistory(root, file, records.settings.timezone)
  const record = records.anyOf(kind.name).find((each) => each.id === id)
  const title = record === undefined ? '' : titleOf(record, hide)
  const changes = tellHistory({ kind, versions, records, hide })
  context.stdout.write(await format(context, input, { asOf: asOf(), kind: kind.name, id: hide(id), title, isComplete, changes }))
  return EXIT.done
}

async function format(context: Context, input: Input, told: RecordHistory): Promise<string> {
  const { historyAsJson, historyAsLines, historyAsScreen, historyNote } = await import('../../report/history-report.js')
  if (input.format === 'json') return historyAsJson(told)
  const { wrapped } = await import('../wrapped.js')
  const note = input.quiet === true ? '' : await wrapped(context.stdout, historyNote(told))
  if (!context.stdout.isTTY) return historyAsLines(told) + note
  const { createPaint } = await import('../../report/paint.js')
  return historyAsScreen(told, context.stdout.width, createPaint(wantsColour(context, input))) + note
}
