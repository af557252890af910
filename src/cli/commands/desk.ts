// kscp desk: the one screen of the adviser: what is late, what comes next, what is missing.
import type { Desk } from '../../core/desk.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { formOfOutput } from '../form-of-output.js'
import type { OpenStore } from '../open-store.js'

interface Input extends GlobalOptions {
  group?: string | undefined
  format?: 'text' | 'json' | 'html' | undefined
  output?: string | undefined
}

const KINDS = ['action', 'meeting', 'agenda', 'commitment', 'person', 'group', 'organisation', 'priority', 'comment']
const FORMS = ['text', 'json', 'html'] as const

export const desk = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'desk', 'one screen: what is late, what comes next, what is missing', 'kscp desk --as-of 2020-01-06')
    .option('--group <id>', 'only what one group is to see to')
    .addOption(formatOption(FORMS))
    .option('-o, --output <file>', 'write the desk to a file; its ending gives the form')
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const form = formOfOutput(FORMS, input)
  const { openStoreToShow, tellLeftOut, withFaultsOf } = await import('../open-store.js')
  // A page is passed on: what the marks of any kind of record take out is to be known for it.
  const store = await openStoreToShow(context, input, form === 'html' ? null : KINDS)
  const { records } = store
  const { knownId } = await import('../require-known.js')
  const group = input.group === undefined ? null : knownId('group', input.group, records.idsOf('group'))
  const { makeDesk } = await import('../../operations/desk/make-desk.js')
  const made = makeDesk({ records, asOf: store.asOf(), digestOf: store.digestOf, group })
  const { privateOutput, writePrivate } = await import('../private-output.js')
  const path = privateOutput(context, store, input.output)
  const text = form === 'html' ? await pageOf(store, made) : await format(context, { ...input, format: form }, made, path !== null)
  writePrivate(context, input, path, text)
  return tellLeftOut(context, withFaultsOf(store, KINDS), KINDS) ? EXIT.problems : EXIT.done
}

async function pageOf({ records, texts }: OpenStore, made: Desk): Promise<string> {
  const { hideMarked } = await import('../../operations/hide-marked.js')
  const { printDesk } = await import('../../export/print-desk.js')
  // Only what marks take out: partners are named among themselves whatever is published of them.
  const hide = hideMarked(texts.values(), records)
  const hidden = made.desk.map(({ lines, ...section }) => ({
    ...section,
    lines: lines.map((line) => ({ ...line, what: hide(line.what) })),
  }))
  return printDesk({ ...made, desk: hidden })
}

async function format(context: Context, input: Input, made: Desk, isToFile: boolean): Promise<string> {
  const report = await import('../../report/desk-report.js')
  if (input.format === 'json') return report.deskAsJson(made)
  if (input.format === undefined && (isToFile || !context.stdout.isTTY)) return report.deskHeading(made) + report.deskAsRows(made)
  const { deskAsScreen } = await import('../../report/desk-screen.js')
  const { createPaint } = await import('../../report/paint.js')
  return deskAsScreen(made, context.stdout.width, createPaint(!isToFile && wantsColour(context, input)))
}
