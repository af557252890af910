// kscp newsletter: a short public summary of approved notes, as Markdown, as a page and as a mail to send.
import { resolve } from 'node:path'
import { OUTBOX, type OutputFile } from '../../core/change.js'
import { counted } from '../../core/counted.js'
import { isDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import type { TemplateName } from '../../core/newsletter.js'
import { printable } from '../../core/printable.js'
import type { ChosenNewsletter } from '../../operations/newsletter/choose-newsletter.js'
import type { PlaceOfNotes } from '../../operations/newsletter/newsletter-data.js'
import type { NewsletterResult } from '../../report/newsletter-report.js'
import { createCommand, formatOption } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { MadeNewsletter } from '../make-newsletter.js'
import type { OpenStore } from '../open-store.js'
import { withProgress } from '../progress.js'
import { isInStore, publicFolder, toldOfFolder } from '../public-folder.js'
import { placeOfNewsletter, refusalAsFinding } from '../refusal-as-finding.js'
import { readIssue, readWords } from '../whole-number.js'
import { newsletterCall } from './newsletter-call.js'
import { newsletterSent } from './newsletter-sent.js'

interface Input extends GlobalOptions {
  meeting?: string[] | undefined
  since?: string | undefined
  issue?: number | undefined
  words?: number | undefined
  output?: string | undefined
  format: 'text' | 'json'
}

export const newsletter = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'newsletter',
    'a short summary of approved notes, from what is public of them: Markdown, a page, and a mail to send',
    'kscp newsletter --meeting 2019-11-20-slg --words 400',
  )
    .option('--meeting <id...>', 'the meetings to sum up; else those of the draft, or all approved ones that are in no newsletter yet')
    .option('--since <date>', 'the meetings from this day on')
    .option('--issue <number>', 'which newsletter; else the one that is a draft, or the next', readIssue)
    .option('--words <number>', 'leave out the least important lines until it has no more words', readWords)
    .option('-o, --output <dir>', 'the folder for Markdown and page; else newsletters/ in the public folder of the store')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .allowExcessArguments()
    .action(async (_, command) => {
      const [word] = command.args
      if (word !== undefined) (await import('../require-known.js')).requireKnown('command', word, ['call', 'sent'])
      end(await run(context, command.optsWithGlobals()))
    })
    .addCommand(newsletterCall(context, end))
    .addCommand(newsletterSent(context, end))

async function run(context: Context, input: Input): Promise<ExitCode> {
  refuseMixed(input)
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input)
  const { records } = store
  const ids = input.meeting ?? []
  const { requireMeeting } = await import('../require-known.js')
  for (const id of ids) requireMeeting(id, records)
  const { chooseNewsletter } = await import('../../operations/newsletter/choose-newsletter.js')
  let chosen: ChosenNewsletter | null = null
  try {
    chosen = chooseNewsletter(records, input.issue ?? null)
    return await sumUp(context, input, store, chosen)
  } catch (error) {
    const findings = [refusalAsFinding(error, input.format, placeOfNewsletter(chosen))]
    const nothing = { outputs: [], words: null, limit: input.words ?? null, dropped: [], withoutAddress: [], reading: null }
    return tell(context, input, { newsletter: chosen?.id ?? null, issue: chosen?.issue ?? null, meetings: ids, ...nothing, findings })
  }
}

async function sumUp(context: Context, input: Input, store: OpenStore, chosen: ChosenNewsletter): Promise<ExitCode> {
  const { records } = store
  const ids = input.meeting ?? []
  const { chooseMeetings } = await import('../../operations/newsletter/choose-newsletter.js')
  const asOf = store.asOf()
  const meetings = chooseMeetings(records, chosen, { ids, since: input.since ?? null, asOf })
  const folder = publicFolder(context, store, input.output, 'newsletters')
  const placeOf = await placesIn(store)
  const day = chosen.record?.data.on ?? asOf
  const made = await make(context, input, store, { chosen, meetings, placeOf, folder: toldOfFolder(folder), day })
  refuseUnfit(made.files === null ? null : (made.kept?.words ?? null), input.words ?? null)
  const outputs = outputsOf(chosen, made, folder)
  if (made.files !== null) await save(store, { chosen, meetings, folder }, outputs)
  const { kept, reading, findings } = made
  const paths = outputs.map(({ file }) => file)
  const counts = { words: kept?.words ?? null, limit: input.words ?? null, dropped: kept?.dropped ?? [] }
  const withoutAddress = meetings.filter((id) => placeOf(id).file !== null)
  const result = { newsletter: chosen.id, issue: chosen.issue, meetings, outputs: paths, ...counts, withoutAddress, reading, findings }
  return tell(context, input, result)
}

/** Nothing is written that says nothing, or more than was asked for. */
function refuseUnfit(words: number | null, most: number | null): void {
  if (words === 0) throw new Failure('refused', 'The templates leave no words.', 'Look at templates/out/newsletter.md.liquid.')
  if (words !== null && most !== null && words > most)
    throw new Failure('refused', `With every line left out that may be, ${words} words stay.`, `Ask for more: --words ${words}`)
}

function refuseMixed({ meeting, since }: Input): void {
  if (meeting !== undefined && since !== undefined)
    throw new Failure('usage', 'Either the meetings are named, or all since a day.', 'Leave out --meeting or --since.')
  if (since !== undefined && !isDate(since))
    throw new Failure('usage', `${printable(since)} is not a day, expected one as YYYY-MM-DD.`, 'Write it like --since 2019-11-01.')
}

async function make(
  context: Context,
  input: Input,
  store: OpenStore,
  asked: { chosen: ChosenNewsletter; meetings: string[]; placeOf: PlaceFinder; folder: string; day: string },
): Promise<MadeNewsletter> {
  const { makeNewsletter } = await import('../make-newsletter.js')
  const { decidingFor } = await import('../deciding.js')
  const { readOutTemplate } = await import('../../store/read-out-template.js')
  const template = (name: TemplateName) => readOutTemplate(store.root, context.packageRoot, name)
  const templates = { markdown: template('newsletter.md'), html: template('newsletter.html') }
  const deciding = await decidingFor(store)
  return withProgress(context, input, (say) => {
    say(`Checking the notes of ${counted(asked.meetings.length, 'meeting')}`)
    return makeNewsletter(store, { ...asked, words: input.words ?? null, deciding, templates })
  })
}

type PlaceFinder = (meeting: string) => PlaceOfNotes

/** Tells where the public notes of a meeting are. */
async function placesIn({ root, records }: OpenStore): Promise<PlaceFinder> {
  const { filesThere } = await import('../../store/make-folder.js')
  const { publicAddress } = await import('../../export/public-address.js')
  return (id) => {
    const url = publicAddress(records.get('meeting', id)?.data.publication?.url ?? '')
    const files = ['html', 'md'].map((ending) => `${records.settings.public}/notes/${id}.${ending}`)
    return { url, file: url === null ? (filesThere(root, files)[0] ?? null) : null }
  }
}

function outputsOf({ id }: ChosenNewsletter, { files }: MadeNewsletter, folder: string): OutputFile[] {
  if (files === null) return []
  const isKept = isInStore(folder)
  return [
    { file: `${folder}/${id}.md`, content: files.markdown, isKept },
    { file: `${folder}/${id}.html`, content: files.html, isKept },
    { file: `${OUTBOX}/${id}/newsletter.eml`, content: files.mail, isKept: false },
  ]
}

interface ToSave {
  chosen: ChosenNewsletter
  meetings: string[]
  /** Of the public files. */
  folder: string
}

async function save({ root, records }: OpenStore, { chosen, meetings, folder }: ToSave, outputs: OutputFile[]): Promise<void> {
  const { writeNewsletter } = await import('../../operations/newsletter/write-newsletter.js')
  const { applyChanges } = await import('../apply.js')
  const { refuseForeignFiles } = await import('../refuse-foreign-files.js')
  refuseForeignFiles({ folder: resolve(root, folder), shown: folder, elsewhere: 'Name another folder with -o' }, [
    `${chosen.id}.md`,
    `${chosen.id}.html`,
  ])
  const change = writeNewsletter(chosen, { meetings })
  const message = `Write newsletter ${chosen.issue} on ${meetings.join(', ')}`
  await applyChanges(root, change === null ? [] : [change], records.settings.commit ? message : null, outputs)
}

async function tell(context: Context, input: Input, result: NewsletterResult): Promise<ExitCode> {
  const { newsletterAdvice, newsletterAsJson, newsletterRefusal, newsletterSummary } = await import('../../report/newsletter-report.js')
  if (input.format === 'json') context.stdout.write(newsletterAsJson(result))
  if (result.findings.length > 0) {
    await (await import('../tell-findings.js')).tellFindings(context, input, result.findings)
    context.stderr.write(newsletterRefusal(result))
    return EXIT.problems
  }
  if (input.format === 'text' && input.quiet !== true) context.stdout.write(newsletterSummary(result))
  if (input.quiet !== true) context.stderr.write(newsletterAdvice(result))
  return EXIT.done
}
