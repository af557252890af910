// kscp notes redact: writes the public copy of a meeting's notes, or says why it can't be published.
import { extname, relative, resolve, sep } from 'node:path'
import { counted } from '../../core/counted.js'
import { Failure } from '../../core/failure.js'
import type { Problem } from '../../core/problem.js'
import type { Redaction } from '../../redact/oracle/removed-text.js'
import { createCommand, formatOption } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { PublicNotes } from '../make-public-notes.js'
import type { OpenStore } from '../open-store.js'
import { refusalAsFinding } from '../refusal-as-finding.js'
import { requireMeeting } from '../require-known.js'

interface Input extends GlobalOptions {
  output?: string | undefined
  draft?: true | undefined
  propagate?: true | undefined
  register?: true | undefined
  format: 'text' | 'json'
}

export const notesRedact = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'redact',
    "write the public copy of a meeting's notes, with what is marked taken out",
    'kscp notes redact 2019-11-20-slg',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .option('-o, --output <file>', 'write the copy there, or to standard output with -')
    .option('--propagate', 'first mark each name that the notes take out wherever else it stands without a mark')
    .option('--register', 'keep in the records what was taken out and who decided it; compare with what was published before')
    .option('--draft', 'allow notes that are not yet approved; the copy says DRAFT on top')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, meetingId: string, input: Input): Promise<ExitCode> {
  if (input.output === '-' && input.format === 'json')
    throw new Failure('usage', "The document and the JSON can't both go to standard output.", 'Give -o a file, or leave out --format json.')
  const { openStore } = await import('../open-store.js')
  const opened = await openStore(context, input)
  requireMeeting(meetingId, opened.records)
  let path: string | null
  let hasMarked: boolean
  try {
    path = await outputPath(context, opened, meetingId, input.output)
    hasMarked = input.propagate === true && (await propagate(context, input, opened, meetingId))
  } catch (error) {
    const findings = [refusalAsFinding(error, input.format, `records/meetings/${meetingId}.md`)]
    await tell(context, input, { meeting: meetingId, outputs: [], redactions: [], findings })
    return EXIT.problems
  }
  const store = hasMarked ? await openStore(context, input) : opened
  const { makePublicNotes } = await import('../make-public-notes.js')
  const { decidingFor } = await import('../deciding.js')
  const notes = makePublicNotes(store, meetingId, input.draft === true, await decidingFor(store), path === null ? '' : toldOf(store, path))
  const { text, redactions } = notes
  const outputs = text === null ? [] : [path === null ? '-' : showPath(context, path)]
  const compare = input.register === true ? await comparisonForRegister(store, meetingId) : await comparison(store, meetingId, path)
  if (text !== null && path === null) context.stdout.write(text)
  if (text !== null && path !== null) (await import('../../store/write-file.js')).writeFile(path, text)
  const compared = text === null ? [] : await compare(notes)
  const findings = [...notes.findings, ...compared]
  await tell(context, input, { meeting: meetingId, outputs, redactions, findings })
  return findings.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done
}

type Comparison = (notes: PublicNotes) => Promise<Problem[]>

/** Keeps the register, and compares with all that was public before: what is there, and what the repository has of it. */
async function comparisonForRegister(store: OpenStore, meetingId: string): Promise<Comparison> {
  const { keepRegister, publishedBefore } = await import('../keep-register.js')
  const earlier = publishedBefore(store, meetingId)
  return (notes) => keepRegister(store, meetingId, notes, earlier)
}

/** Compares with the public files as they were before the copy was written. */
async function comparison(store: OpenStore, meetingId: string, path: string | null): Promise<Comparison> {
  const { compareWithPublic, publicPagesFor } = await import('../compare-with-public.js')
  const pages = await publicPagesFor(store, meetingId)
  const written = path === null ? [] : [relative(store.root, path).split(sep).join('/')]
  return (notes) => compareWithPublic(store, meetingId, { ...notes, text: notes.text ?? '' }, { pages, written })
}

/** Shows each place of a name that is taken out elsewhere, and marks those agreed to; whether any was marked. */
async function propagate(context: Context, input: Input, store: OpenStore, meetingId: string): Promise<boolean> {
  const meeting = store.records.get('meeting', meetingId)
  if (meeting === undefined) return false
  const { decidingFor } = await import('../deciding.js')
  const { findPropagations, propagateMarks } = await import('../../operations/redaction/propagate-marks.js')
  const { agreeToMarks, tellLeft } = await import('../agree-to-marks.js')
  const { certain, left } = findPropagations(store.records, meeting, await decidingFor(store))
  const agreed = await agreeToMarks(context, certain)
  tellLeft(context, left)
  if (agreed.length === 0) return false
  const { applyChanges } = await import('../apply.js')
  const message = `Mark everywhere what the notes of ${meetingId} take out (${counted(agreed.length, 'place')})`
  await applyChanges(store.root, propagateMarks(store.records, agreed), store.records.settings.commit ? message : null)
  if (input.quiet !== true) context.stderr.write(`Marked ${counted(agreed.length, 'place')}.\n`)
  return true
}

/** Where the copy goes: null for standard output. The private store takes no public copy. */
async function outputPath(
  { cwd }: Context,
  { root, records }: OpenStore,
  meetingId: string,
  output: string | undefined,
): Promise<string | null> {
  if (output === '-') return null
  if (output === undefined) {
    const folder = resolve(root, records.settings.public, 'notes')
    const { refuseClosed } = await import('../output-file.js')
    refuseClosed(folder, { root, closed: ['records'], what: 'A public copy' })
    const { refuseForeignFiles } = await import('../refuse-foreign-files.js')
    refuseForeignFiles({ folder, shown: `${records.settings.public}/notes`, elsewhere: 'Name another file with -o' }, [`${meetingId}.md`])
    return resolve(folder, `${meetingId}.md`)
  }
  const { outputFile } = await import('../output-file.js')
  refuseOtherForm(output)
  return outputFile(output, { cwd, root, closed: ['records'], what: 'A public copy' })
}

/** The copy is Markdown, whatever its name is. */
function refuseOtherForm(output: string): void {
  const ending = extname(output).toLowerCase()
  if (['', '.md', '.markdown', '.txt'].includes(ending)) return
  throw new Failure(
    'usage',
    'The copy is written as Markdown, and its name ends as if it were something else.',
    'End it with .md; kscp notes publish writes the page and the Word file.',
  )
}

/** What the path of the copy tells: all that the store's own path has not. */
function toldOf({ root }: OpenStore, path: string): string {
  return relative(root, path)
    .split(sep)
    .join('/')
    .replace(/^(?:\.\.\/)+/, '')
}

/** From the working folder where it is below it, else whole. */
function showPath({ cwd }: Context, path: string): string {
  return path.startsWith(cwd + sep)
    ? path
        .slice(cwd.length + 1)
        .split(sep)
        .join('/')
    : path
}

interface Result {
  meeting: string
  outputs: string[]
  redactions: Redaction[]
  findings: Problem[]
}

async function tell(context: Context, input: Input, result: Result): Promise<void> {
  const { redactionAsJson, redactionSummary, refusalSummary } = await import('../../report/redaction-report.js')
  if (input.format === 'json') context.stdout.write(redactionAsJson(result))
  if (result.findings.length > 0) await (await import('../tell-findings.js')).tellFindings(context, input, result.findings)
  if (result.outputs.length === 0) context.stderr.write(refusalSummary(result))
  else if (input.format === 'text' && input.quiet !== true) {
    const { secondReaderSheet } = await import('../../report/second-reader-sheet.js')
    const to = result.outputs[0] === '-' ? context.stderr : context.stdout
    to.write(redactionSummary(result) + secondReaderSheet(result))
  }
}
