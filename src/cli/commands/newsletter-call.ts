// kscp newsletter call: asks for contributions by a day, says who has not sent theirs, and records what came.
import { OUTBOX } from '../../core/change.js'
import { isDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import type { ChosenNewsletter } from '../../operations/newsletter/choose-newsletter.js'
import { createCommand, formatOption } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { placeOfNewsletter, refusalAsFinding } from '../refusal-as-finding.js'
import { readIssue } from '../whole-number.js'

interface Input extends GlobalOptions {
  issue?: number | undefined
  deadline?: string | undefined
  out?: string | undefined
  contributors?: string[] | undefined
  chase?: true | undefined
  received?: string | undefined
  format: 'text' | 'json'
}

const KINDS = ['newsletter', 'person', 'organisation', 'group']

export const newsletterCall = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'call',
    'write the call for contributions, or see who has not sent theirs',
    'kscp newsletter call --deadline 2020-01-31 --contributors EM "The youth council"',
  )
    .option('--issue <number>', 'which newsletter; else the one that is a draft, or the next', readIssue)
    .option('--deadline <date>', 'the last day for contributions')
    .option('--out <date>', 'the day the newsletter goes out')
    .option('--contributors <who...>', 'whom to ask: initials, ids, or plain words; else those of the last newsletter')
    .option('--chase', 'list who has not sent anything')
    .option('--received <who>', 'record that a contribution has come')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  refuseMixed(input)
  const { openStore } = await import('../open-store.js')
  const isCall = input.received === undefined && input.chase !== true
  // A mail goes to others: what the marks of any kind of record take out is to be known for it.
  const store = await openStore(context, input, isCall ? null : KINDS)
  const { chooseNewsletter } = await import('../../operations/newsletter/choose-newsletter.js')
  let chosen: ChosenNewsletter | null = null
  try {
    chosen = chooseNewsletter(store.records, input.issue ?? null)
    if (input.received !== undefined) return await receive(context, input, store, chosen, input.received)
    if (input.chase === true) return await chase(context, input, store, chosen)
    return await call(context, input, store, chosen)
  } catch (error) {
    const findings = [refusalAsFinding(error, input.format, placeOfNewsletter(chosen))]
    const { refusedCallAsJson, refusedChaseAsJson } = await import('../../report/contributions-report.js')
    const refused = { newsletter: chosen?.id ?? null, issue: chosen?.issue ?? null, findings }
    context.stdout.write(isCall ? refusedCallAsJson(refused) : refusedChaseAsJson({ ...refused, asOf: store.asOf() }))
    await (await import('../tell-findings.js')).tellFindings(context, input, findings)
    return EXIT.problems
  }
}

function refuseMixed(input: Input): void {
  const { deadline, out, contributors, chase, received } = input
  const isCall = deadline !== undefined || out !== undefined || contributors !== undefined
  if ([isCall, chase === true, received !== undefined].filter(Boolean).length > 1)
    throw new Failure('usage', 'The call, --chase and --received are three things.', 'Do one after the other.')
  for (const day of [deadline, out])
    if (day !== undefined && !isDate(day))
      throw new Failure('usage', `${printable(day)} is not a day, expected one as YYYY-MM-DD.`, 'Write it like --deadline 2020-01-31.')
}

async function call(context: Context, input: Input, store: OpenStore, chosen: ChosenNewsletter): Promise<ExitCode> {
  const { root, records } = store
  const { callForContributions } = await import('../../operations/newsletter/call-for-contributions.js')
  const { printTemplate } = await import('../../export/print-newsletter.js')
  const { splitLetter } = await import('../../export/split-letter.js')
  const { writeEmail } = await import('../../export/write-email.js')
  const { readOutTemplate } = await import('../../store/read-out-template.js')
  const { contributors = [], deadline = null, out = null } = input
  const { hideMarked } = await import('../../operations/hide-marked.js')
  const hide = hideMarked(store.texts.values(), records)
  const made = callForContributions(records, chosen, { contributors, deadline, out, asOf: store.asOf(), hide })
  const template = readOutTemplate(root, context.packageRoot, 'call-for-contributions.txt')
  const letter = splitLetter(template.file, printTemplate(template, made.call, 'text'))
  const content = await writeEmail({ to: made.to, ...letter, attachments: [], day: store.asOf() })
  const mail = { file: `${OUTBOX}/${chosen.id}/call.eml`, content, isKept: false }
  await save(store, chosen, made.fields, `Call for contributions to newsletter ${chosen.issue}`, [mail])
  const { callAsJson, callSummary } = await import('../../report/contributions-report.js')
  if (input.format === 'json') context.stdout.write(callAsJson({ newsletter: chosen.id, issue: chosen.issue, output: mail.file, ...made }))
  else if (input.quiet !== true) context.stdout.write(callSummary(chosen.issue, mail.file, made))
  tellHidden(context, chosen, made.call.title)
  return EXIT.done
}

/** Where the words stand, and never the words. */
function tellHidden({ stderr }: Context, { record }: ChosenNewsletter, shown: string): void {
  if (record?.data.title === undefined || record.data.title === shown) return
  const line = record.locate(['title']).line
  stderr.write(`kscp: ${record.file}, line ${line}: words that a mark takes out are hidden in the mail.\n`)
}

async function chase(context: Context, input: Input, store: OpenStore, chosen: ChosenNewsletter): Promise<ExitCode> {
  const { requireMade } = await import('../../operations/newsletter/choose-newsletter.js')
  const { chaseContributions } = await import('../../operations/newsletter/contributions-received.js')
  const { chaseAsJson, chaseAsText } = await import('../../report/contributions-report.js')
  const found = chaseContributions(store.records, requireMade(chosen), store.asOf())
  context.stdout.write(input.format === 'json' ? chaseAsJson(found) : chaseAsText(found))
  return EXIT.done
}

async function receive(context: Context, input: Input, store: OpenStore, chosen: ChosenNewsletter, who: string): Promise<ExitCode> {
  const { requireMade } = await import('../../operations/newsletter/choose-newsletter.js')
  const { receiveContribution } = await import('../../operations/newsletter/contributions-received.js')
  const made = requireMade(chosen)
  const contributors = receiveContribution(store.records, made, who, store.asOf())
  await save(store, made, { contributors }, `Record a contribution to newsletter ${made.issue}`)
  const { openStore } = await import('../open-store.js')
  const after = await openStore(context, input, KINDS)
  const { chooseNewsletter } = await import('../../operations/newsletter/choose-newsletter.js')
  return input.quiet === true ? EXIT.done : chase(context, input, after, chooseNewsletter(after.records, made.issue))
}

type Write = typeof import('../../operations/newsletter/write-newsletter.js')['writeNewsletter']
type Outputs = Parameters<typeof import('../apply.js')['applyChanges']>[3]

async function save(
  { root, records }: OpenStore,
  chosen: ChosenNewsletter,
  fields: Parameters<Write>[1],
  message: string,
  outputs: Outputs = [],
): Promise<void> {
  const { writeNewsletter } = await import('../../operations/newsletter/write-newsletter.js')
  const { applyChanges } = await import('../apply.js')
  const change = writeNewsletter(chosen, fields)
  if (change === null && outputs.length === 0) return
  await applyChanges(root, change === null ? [] : [change], records.settings.commit && change !== null ? message : null, outputs)
}
