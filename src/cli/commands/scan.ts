// kscp scan: finds what looks like personal data in any Markdown or text file, in a store or outside one.
import { relative, resolve, sep } from 'node:path'
import { grouped } from '../../core/counted.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import type { Problem } from '../../core/problem.js'
import type { Scan } from '../../redact/scan/scan-finding.js'
import type { LeftOut } from '../../report/scan-report.js'
import type { DocumentReading } from '../../store/read-documents.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { LONG, withProgress } from '../progress.js'

interface Input extends GlobalOptions {
  show?: true | undefined
  format: 'text' | 'json'
}

/** What tells who may be named. */
const KINDS = ['person', 'organisation', 'group', 'clearance']

export const scan = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'scan', 'find what looks like personal data in Markdown and text files', 'kscp scan draft.md --show')
    .argument('<path...>', 'files, or folders with all their text files')
    .option('--show', 'show the lines themselves, also where the list goes to a file or a program')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (paths, _, command) => end(await run(context, paths, command.optsWithGlobals())))

async function run(context: Context, paths: readonly string[], input: Input): Promise<ExitCode> {
  const store = await storeIfThere(context, input)
  const { readDocuments } = await import('../../store/read-documents.js')
  const readings = paths.flatMap((path) => {
    const found = path === '' ? null : readDocuments(resolve(context.cwd, path))
    if (found === null) throw new Failure('usage', `There is nothing to scan at "${printable(path)}".`, 'Name a file or a folder.')
    return found
  })
  const { scanDocuments } = await import('../../operations/redaction/scan-documents.js')
  const shown = [...new Map(readings.map((reading) => [reading.path, reading])).values()].map((reading) => ({
    ...reading,
    file: fileShown(context, store, reading.path),
  }))
  const documents = shown.flatMap((each) => ('text' in each ? [{ file: each.file, text: each.text }] : []))
  const leftOut = shown.flatMap((each) => ('leftOut' in each ? [{ file: each.file, why: each.leftOut }] : []))
  const known = store === null ? null : { records: store.records, asOf: store.asOf() }
  const result = await withProgress(context, input, (say) => {
    if (lengthOf(documents) >= LONG.searched) say(`Scanning ${grouped(documents.length)} ${documents.length === 1 ? 'file' : 'files'}`)
    return scanDocuments(documents, shown.flatMap(problemOf), known)
  })
  await tell(context, input, { ...result, leftOut }, new Map(documents.map(({ file, text }) => [file, text])))
  return result.findings.length + result.problems.length > 0 ? EXIT.problems : EXIT.done
}

function lengthOf(documents: readonly { text: string }[]): number {
  return documents.reduce((length, { text }) => length + text.length, 0)
}

/** The store of the working folder, or the one named; none is none. */
async function storeIfThere(context: Context, input: Input): Promise<OpenStore | null> {
  const { hasStore } = await import('../../store/find-store.js')
  const isNamed = input.store !== undefined || (context.env.KSCP_STORE ?? '') !== ''
  if (!isNamed && !hasStore(context.cwd)) return null
  const { openStore } = await import('../open-store.js')
  return openStore(context, input, KINDS)
}

/** From the store's root where the file is in the store, else from the working folder. */
function fileShown({ cwd }: Context, store: OpenStore | null, path: string): string {
  const from = store !== null && path.startsWith(store.root + sep) ? store.root : cwd
  return relative(from, path).split(sep).join('/')
}

function problemOf(reading: DocumentReading & { file: string }): Problem[] {
  if (!('fault' in reading)) return []
  const { file, fault, hint } = reading
  return [{ code: 'unreadable', severity: 'error', message: fault, file, line: 1, column: 1, hint }]
}

type Told = Scan & { leftOut: readonly LeftOut[] }

async function tell(context: Context, input: Input, result: Told, texts: ReadonlyMap<string, string>): Promise<void> {
  const { leftOutNote, scanAsJson, scanAsText, scanSummary } = await import('../../report/scan-report.js')
  if (input.format === 'json') return void context.stdout.write(scanAsJson(result, result.leftOut))
  const { createPaint } = await import('../../report/paint.js')
  const paint = createPaint(wantsColour(context, input))
  const mayShow = input.show === true || context.stdout.isTTY
  for (const { file, line, message, hint } of result.problems)
    context.stderr.write(`${printable(file)}${line > 1 ? `:${line}` : ''}: ${message} ${hint}\n`)
  if (result.leftOut.length > 0) context.stderr.write(leftOutNote(result.leftOut))
  const list = scanAsText(result.findings, mayShow ? (file) => texts.get(file) ?? '' : null, paint)
  const summary = input.quiet === true ? '' : scanSummary(result)
  context.stdout.write([list, summary].filter((part) => part !== '').join('\n'))
}
