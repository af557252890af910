// kscp desk: the one screen of the adviser: what is late, what comes next, what is missing.
import type { Desk } from '../../core/desk.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { knownId } from '../require-known.js'

interface Input extends GlobalOptions {
  group?: string | undefined
  format?: 'text' | 'json' | 'html' | undefined
  output?: string | undefined
}

const KINDS = ['action', 'meeting', 'agenda', 'commitment', 'person', 'group', 'organisation', 'priority', 'comment']

export const desk = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'desk', 'one screen: what is late, what comes next, what is missing', 'kscp desk --as-of 2020-01-06')
    .option('--group <id>', 'only what one group is to see to')
    .addOption(formatOption(['text', 'json', 'html']))
    .option('-o, --output <file>', 'write the page to a file')
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStore, tellLeftOut } = await import('../open-store.js')
  const store = await openStore(context, input, KINDS)
  const { records } = store
  const group = input.group === undefined ? null : knownId('group', input.group, records.idsOf('group'))
  const { makeDesk } = await import('../../operations/desk/make-desk.js')
  const made = makeDesk({ records, asOf: store.asOf(), digestOf: store.digestOf, group })
  const text = await format(context, input, made)
  if (input.output === undefined) context.stdout.write(text)
  else await write(context, input.output, text)
  return tellLeftOut(context, store, KINDS) ? EXIT.problems : EXIT.done
}

async function write(context: Context, file: string, text: string): Promise<void> {
  const { resolve } = await import('node:path')
  const { writeFile } = await import('../../store/write-file.js')
  writeFile(resolve(context.cwd, file), text)
}

async function format(context: Context, input: Input, made: Desk): Promise<string> {
  if (input.format === 'html') return (await import('../../export/print-desk.js')).printDesk(made)
  const report = await import('../../report/desk-report.js')
  if (input.format === 'json') return report.deskAsJson(made)
  if (input.format === undefined && !context.stdout.isTTY) return report.deskHeading(made) + report.deskAsRows(made)
  const { deskAsScreen } = await import('../../report/desk-screen.js')
  const { createPaint } = await import('../../report/paint.js')
  return deskAsScreen(made, context.stdout.width, createPaint(wantsColour(context, input)))
}
