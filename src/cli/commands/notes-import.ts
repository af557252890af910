// kscp notes import: reads minutes from Word, HTML, Markdown or plain text, and says what was recognised and what is doubtful.
import { basename, resolve } from 'node:path'
import { grouped } from '../../core/counted.js'
import type { Imported, ImportedMinutes } from '../../import/imported-minutes.js'
import type { RecordsFromMinutes } from '../../import/records-from-minutes.js'
import { createCommand, formatOption, InvalidArgumentError } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { LONG, withProgress } from '../progress.js'
import { knownId } from '../require-known.js'

interface Input extends GlobalOptions {
  group?: string | undefined
  meeting?: number | undefined
  dryRun?: true | undefined
  format: 'text' | 'json'
}

export const notesImport = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'import',
    "read somebody's minutes (.docx, .html, .md, .txt) into a draft meeting with its actions and people",
    'kscp notes import "Minutes 12 May.docx" --group slg --dry-run',
  )
    .argument('<file>', 'the file with the minutes')
    .option('--group <id>', 'the group that met; left out, the one that the title names, or the only one there is')
    .option('--meeting <number>', 'which meeting, where the file holds several', parseNumber)
    .option('--dry-run', 'only say what is recognised; needs no store')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (file, _, command) => end(await run(context, file, command.optsWithGlobals())))

async function run(context: Context, file: string, input: Input): Promise<ExitCode> {
  const { readBytes } = await import('../../store/read-bytes.js')
  const { importMinutes } = await import('../../import/import-minutes.js')
  const path = resolve(context.cwd, file)
  const bytes = readBytes(path)
  const imported = await withProgress(context, input, (say) => {
    if (bytes.length >= LONG.taken) say(`Reading minutes of ${grouped(Math.ceil(bytes.length / 1024))} KB`)
    return importMinutes(bytes, basename(path), input.meeting ?? null)
  })
  const made = imported.outcome === 'minutes' && input.dryRun !== true ? await recordsOf(context, input, imported.minutes) : null
  // Nothing is printed before it is written: of a command that could not run standard output says nothing.
  const summary = made === null ? '' : await save(context, input, made)
  await tell(context, input, { imported, outputs: made?.changes.map(({ file }) => file) ?? [] })
  context.stdout.write(summary)
  return imported.outcome === 'minutes' ? EXIT.done : EXIT.problems
}

interface Made extends RecordsFromMinutes {
  store: OpenStore
}

/** What is to be written. */
async function recordsOf(context: Context, input: Input, minutes: ImportedMinutes): Promise<Made> {
  const { openStore } = await import('../open-store.js')
  const { recordsFromMinutes } = await import('../../import/records-from-minutes.js')
  const store = await openStore(context, input)
  const group = input.group === undefined ? null : knownId('group', input.group, store.records.idsOf('group'))
  return { store, ...recordsFromMinutes(store.records, minutes, group) }
}

/** Writes the draft meeting, its actions and new people, all in one commit or none; says so, and what the checks say of them. */
async function save(context: Context, input: Input, { store, changes, meetingId, left }: Made): Promise<string> {
  const { openStore } = await import('../open-store.js')
  const { applyChanges } = await import('../apply.js')
  const message = store.records.settings.commit ? `Import the notes of ${meetingId}` : null
  await applyChanges(
    store.root,
    changes.map((change) => ({ ...change, was: null })),
    message,
  )
  if (input.format === 'json' || input.quiet === true) return ''
  const { importSummary } = await import('../../report/import-summary.js')
  const { checkRecords } = await import('../../operations/records/check-records.js')
  const after = await openStore(context, input)
  const { problems } = await withProgress(context, input, (say) => {
    if (after.files.length >= LONG.checked) say(`Checking ${grouped(after.files.length)} records`)
    return checkRecords(
      after,
      changes.map(({ file }) => file),
    )
  })
  return `\n${importSummary(changes, left, problems)}`
}

interface Told {
  imported: Imported
  /** The records written, from the store's root. */
  outputs: readonly string[]
}

async function tell(context: Context, input: Input, { imported, outputs }: Told): Promise<void> {
  const { importAsJson, importAsText } = await import('../../report/import-report.js')
  if (input.format === 'json') return void context.stdout.write(importAsJson(imported, outputs))
  const { createPaint } = await import('../../report/paint.js')
  context.stdout.write(importAsText(imported, createPaint(wantsColour(context, input))))
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write a number such as 3.')
  return Number(text)
}
