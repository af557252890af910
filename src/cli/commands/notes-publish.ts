// kscp notes publish: writes the public copy as a web page, a Word file and Markdown, with the index page, and drafts the mail to partners.
import { resolve } from 'node:path'
import { OUTBOX, type OutputFile } from '../../core/change.js'
import { counted } from '../../core/counted.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import type { Problem } from '../../core/problem.js'
import type { RecordOf } from '../../core/records.js'
import type { Deciding } from '../../operations/redaction/find-in-notes.js'
import type { Redaction } from '../../redact/oracle/removed-text.js'
import { createCommand, formatOption } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { withProgress } from '../progress.js'
import { isInStore, publicFolder, toldOfFolder } from '../public-folder.js'
import { refusalAsFinding } from '../refusal-as-finding.js'
import { requireMeeting } from '../require-known.js'

type Meeting = RecordOf<'meeting'>

interface Input extends GlobalOptions {
  to?: string | undefined
  url?: string | undefined
  format: 'text' | 'json'
}

export const notesPublish = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'publish',
    'write the public copy as a web page, a Word file and Markdown, and draft the mail that tells partners',
    'kscp notes publish 2019-11-20-slg --url https://example.org/notes',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .option('--to <dir>', 'the folder for the files; else notes/ in the public folder of the store')
    .option('--url <address>', 'where partners will find the notes; for the mail and the record')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, meetingId: string, input: Input): Promise<ExitCode> {
  if (input.url !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(input.url))
    throw new Failure('usage', `${printable(input.url)} is no address of a page.`, 'Write it like --url https://example.org/notes')
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input)
  requireMeeting(meetingId, store.records)
  try {
    return await publish(context, input, store, meetingId)
  } catch (error) {
    const findings = [refusalAsFinding(error, input.format, `records/meetings/${meetingId}.md`)]
    return refuse(context, input, { meeting: meetingId, redactions: [], findings })
  }
}

async function publish(context: Context, input: Input, store: OpenStore, meetingId: string): Promise<ExitCode> {
  const folder = publicFolder(context, store, input.to, 'notes')
  const deciding = await (await import('../deciding.js')).decidingFor(store)
  const meeting = store.records.get('meeting', meetingId)
  if (meeting === undefined) return refuse(context, input, await blockedBy(store, meetingId, deciding))
  const { published, placed } = await asPublished(store.records, meeting, input.url ?? null, deciding.asOf)
  const after = { ...store, records: store.records.replacing(placed) }
  const { makePublishedFiles } = await import('../make-published-files.js')
  const { filesIn } = await import('../../store/make-folder.js')
  const made = await withProgress(context, input, (say) => {
    say('Making the public files, and searching them')
    return makePublishedFiles(after, placed, deciding, { told: toldOfFolder(folder), others: filesIn(resolve(store.root, folder)) })
  })
  const mail = await draftMail(after.records, placed, deciding.asOf)
  const { files, redactions } = made
  const findings = made.findings.length > 0 ? made.findings : await searchMail(after, meetingId, mail.files)
  if (findings.length > 0) return refuse(context, input, { meeting: meetingId, redactions, findings })
  const { refuseForeignFiles } = await import('../refuse-foreign-files.js')
  const destination = { folder: resolve(store.root, folder), shown: folder, elsewhere: 'Name another folder with --to' }
  refuseForeignFiles(
    destination,
    files.map(({ name }) => name),
  )
  const isKept = isInStore(folder)
  const outputs: OutputFile[] = [...files.map(({ name, content }) => ({ file: `${folder}/${name}`, content, isKept })), ...mail.files]
  const { applyChanges } = await import('../apply.js')
  const message = store.records.settings.commit ? `Publish the notes of ${meetingId}` : null
  const { compareWithPublic, publicPagesFor } = await import('../compare-with-public.js')
  const pages = await publicPagesFor(store, meetingId)
  await applyChanges(store.root, [{ file: meeting.file, text: published.text, was: meeting.text }], message, outputs)
  const { redactionsOf } = await import('../../operations/redaction/redact-notes.js')
  const written = outputs.map(({ file }) => file)
  const compared = made.copy === null ? [] : await compareWithPublic(after, meetingId, made.copy, { pages, written })
  return tell(
    context,
    input,
    { meeting: meetingId, outputs: written, redactions: redactionsOf(published), findings: compared },
    { untold: mail.untold, copy: made.copy?.text ?? '' },
  )
}

/** The record to write; and the same with its places in the file as it is, for whatever is to be told before it is written. */
async function asPublished(
  records: OpenStore['records'],
  meeting: Meeting,
  url: string | null,
  on: string,
): Promise<{ published: Meeting; placed: Meeting }> {
  const { placedInFile, publishNotes } = await import('../../operations/notes/publish-notes.js')
  const { minutesText } = await import('../../core/minutes-text.js')
  const { sha256 } = await import('../../store/sha256.js')
  const published = publishNotes(records, meeting, { on, url, digest: sha256(minutesText(meeting)) })
  return { published, placed: placedInFile(published, meeting) }
}

/** The mail that tells partners where the notes are; none while nobody has said where. */
async function draftMail(records: OpenStore['records'], meeting: Meeting, day: string): Promise<{ files: OutputFile[]; untold: string[] }> {
  const url = meeting.data.publication?.url
  if (url === undefined) return { files: [], untold: [] }
  const { announceNotes } = await import('../../operations/notes/announce-notes.js')
  const { writeEmail } = await import('../../export/write-email.js')
  const { untold, ...mail } = announceNotes(records, meeting, url)
  const content = await writeEmail({ ...mail, attachments: [], day })
  return { files: [{ file: `${OUTBOX}/${meeting.id}/published.eml`, content, isKept: false }], untold }
}

/** The mail goes to partners, so nothing that the notes take out may stand in it. */
async function searchMail(store: OpenStore, meetingId: string, files: readonly OutputFile[]): Promise<Problem[]> {
  const meeting = store.records.get('meeting', meetingId)
  if (meeting === undefined) return []
  const { searchFile } = await import('../make-public-notes.js')
  const { removedFromNotes } = await import('../../operations/redaction/redact-notes.js')
  const { mailPartsOf } = await import('../../redact/oracle/mail-parts.js')
  const removed = removedFromNotes(store.records, meeting)
  return files.flatMap(({ file, content }) => {
    const parts = typeof content === 'string' ? [content] : mailPartsOf(content)
    return searchFile(store, meetingId, { removed, clearedNames: [] }, { name: file, parts })
  })
}

interface Refusal {
  meeting: string
  redactions: Redaction[]
  findings: Problem[]
}

/** What is wrong with a meeting whose record can't be read. */
async function blockedBy(store: OpenStore, meeting: string, deciding: Deciding): Promise<Refusal> {
  const { decideNotes } = await import('../make-public-notes.js')
  const notes = decideNotes(store, meeting, false, deciding)
  return { meeting, redactions: [], findings: 'refused' in notes ? notes.refused : [] }
}

async function refuse(context: Context, input: Input, refusal: Refusal): Promise<ExitCode> {
  const { redactionAsJson } = await import('../../report/redaction-report.js')
  const { tellFindings } = await import('../tell-findings.js')
  if (input.format === 'json') context.stdout.write(redactionAsJson({ ...refusal, outputs: [] }))
  await tellFindings(context, input, refusal.findings)
  context.stderr.write(`Not published, nothing written: ${counted(refusal.findings.length, 'finding')}.\n`)
  return EXIT.problems
}

async function tell(
  context: Context,
  input: Input,
  result: Refusal & { outputs: string[] },
  { untold, copy }: { untold: readonly string[]; copy: string },
): Promise<ExitCode> {
  const { redactionAsJson } = await import('../../report/redaction-report.js')
  if (input.format === 'json') context.stdout.write(redactionAsJson(result))
  else if (input.quiet !== true) {
    const { publicationSummary } = await import('../../report/publication-report.js')
    context.stdout.write(publicationSummary({ ...result, copy }, untold))
  }
  if (result.findings.length > 0) await (await import('../tell-findings.js')).tellFindings(context, input, result.findings)
  return result.findings.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done
}
