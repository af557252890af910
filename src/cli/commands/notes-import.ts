// kscp notes import: reads minutes from Word, HTML, Markdown or plain text, and says what was recognised and what is doubtful.
import { basename, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { Failure } from '../../core/failure.js'
import type { Imported } from '../../import/imported-minutes.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

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
    .option('--group <id>', 'the group that met; left out, the only one the store has')
    .option('--meeting <number>', 'which meeting, where the file holds several', parseNumber)
    .option('--dry-run', 'only say what is recognised; needs no store')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (file, _, command) => end(await run(context, file, command.optsWithGlobals())))

async function run(context: Context, file: string, input: Input): Promise<ExitCode> {
  const { readBytes } = await import('../../store/read-bytes.js')
  const { importMinutes } = await import('../../import/import-minutes.js')
  const path = resolve(context.cwd, file)
  const imported = await importMinutes(readBytes(path), basename(path), input.meeting ?? null)
  await tell(context, input, imported)
  if (imported.outcome !== 'minutes') return EXIT.problems
  if (input.dryRun === true) return EXIT.done
  throw new Failure('cannot-run', 'Writing what was imported is not ready yet.', 'Add --dry-run.')
}

async function tell(context: Context, input: Input, imported: Imported): Promise<void> {
  const { importAsJson, importAsText } = await import('../../report/import-report.js')
  if (input.format === 'json') return void context.stdout.write(importAsJson(imported))
  const { createPaint } = await import('../../report/paint.js')
  context.stdout.write(importAsText(imported, createPaint(wantsColour(context, input))))
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write a number such as 3.')
  return Number(text)
}
