// kscp notes check: goes through what in a meeting's notes looks personal and nobody has decided about.
import { Failure } from '../../core/failure.js'
import type { Problem } from '../../core/problem.js'
import type { Deciding } from '../../operations/redaction/find-in-notes.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { knownMeeting } from '../require-known.js'
import type { Check } from '../save-decisions.js'

interface Input extends GlobalOptions {
  apply?: string | undefined
  by?: string | undefined
  list?: true | undefined
  show?: true | undefined
  format: 'text' | 'json'
}

export const notesCheck = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'check',
    'decide about what looks personal in notes: one by one at a terminal, else as a list',
    'kscp notes check 2019-11-20-slg --by EM',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .option('--list', 'only list what is to be decided, at a terminal too')
    .option('--show', 'show the words themselves, also where the list goes to a file or a program')
    .option('--apply <file>', 'take the decisions from a filled-in list (JSON, as --format json writes it)')
    .option('--by <who>', 'who decides: initials, an id, or plain words')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  if (input.list === true && input.apply !== undefined)
    throw new Failure('usage', '--list only lists what is to be decided, and --apply takes decisions.', 'Leave one of the two out.')
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input)
  const meetingId = knownMeeting(word, store.records)
  const { findBlocking } = await import('../../operations/redaction/redact-notes.js')
  const blocking = findBlocking(store, meetingId)
  if (blocking.length > 0) return tellBlocking(context, input, blocking)
  const deciding = await decidingWithKey(context, store)
  const { saveDecisions, undecidedThings } = await import('../save-decisions.js')
  const things = undecidedThings(store, meetingId, deciding)
  const check = { context, input, store, meetingId, deciding, things }
  if (input.apply !== undefined)
    return saveDecisions(check, await (await import('../read-decisions.js')).readDecisions(check, input.apply), input.by)
  if (context.isInteractive && input.list !== true && input.format === 'text' && things.length > 0) {
    const code = await decideOneByOne(check)
    context.stdout.write(`\n${await commitmentsInWords(check)}`)
    return code
  }
  await list(check)
  return things.length > 0 ? EXIT.problems : EXIT.done
}

/** The notes can't be gone through while a mark in them, or a record that says who may be named, is wrong. */
async function tellBlocking(context: Context, input: Input, blocking: readonly Problem[]): Promise<ExitCode> {
  const { problemsAsText } = await import('../../report/problems-as-text.js')
  const { createPaint } = await import('../../report/paint.js')
  const showing = { textOf: () => undefined, hider: NOTHING_HIDDEN, paint: createPaint(wantsColour(context, input)) }
  const { wrapped } = await import('../wrapped.js')
  const text = `${problemsAsText(blocking, showing)}\nMend this first: nothing can be decided before.\n`
  context.stderr.write(await wrapped(context.stderr, text))
  return EXIT.problems
}

const NOTHING_HIDDEN = { inExcerpt: (text: string) => text, inMessage: (text: string) => text }

/** What decisions are read with; a store without a key gets one, unless it holds decisions that were made with another. */
async function decidingWithKey(context: Context, store: OpenStore): Promise<Deciding> {
  const { newClearanceKey, readClearanceKey } = await import('../../store/clearance-key.js')
  const { decidingFor } = await import('../deciding.js')
  if (readClearanceKey(store.root) === null) {
    if (store.records.idsOf('clearance').length > 0)
      throw new Failure(
        'cannot-run',
        'records/clearance.key is missing, and the decisions of this store were made with it.',
        'Fetch it again: git checkout HEAD -- records/clearance.key, or from a colleague.',
      )
    const { applyChanges } = await import('../apply.js')
    const { CLEARANCE_KEY_FILE } = await import('../../core/settings.js')
    const file = `records/${CLEARANCE_KEY_FILE}`
    await applyChanges(store.root, [{ file, text: newClearanceKey() }], store.records.settings.commit ? 'Add the key of decisions' : null)
    context.stderr.write(`Made ${file}, the key of this store's decisions: keep it in the private repository.\n`)
  }
  return decidingFor(store)
}

async function list(check: Check & { input: Input }): Promise<void> {
  const { context, input, store, meetingId, deciding, things } = check
  const { listThings } = await import('../../operations/redaction/reviewed-list.js')
  const { thingsAsJson, thingsAsText, thingsSummary } = await import('../../report/things-report.js')
  const listed = listThings(things, deciding.digest, input.show === true)
  if (input.format === 'json') return void context.stdout.write(thingsAsJson(meetingId, listed, await commitmentsAsKeys(check)))
  const { createPaint } = await import('../../report/paint.js')
  const mayShow = input.show === true || context.stdout.isTTY
  const text = mayShow ? (store.records.get('meeting', meetingId)?.text ?? null) : null
  const summary = input.quiet === true ? '' : thingsSummary(meetingId, listed.length)
  const { wrapped } = await import('../wrapped.js')
  const inWords = `${thingsAsText(listed, text, createPaint(wantsColour(context, input)))}${summary}`
  context.stdout.write(`${await wrapped(context.stdout, inWords)}${await commitmentsInWords(check)}`)
}

/** What people undertook without a number. It is advice: no exit code comes of it. */
async function commitmentsOf({ store, meetingId }: Check) {
  const { sortCommitments } = await import('../../operations/commitments/open-commitments.js')
  const meeting = store.records.get('meeting', meetingId)
  const { open, decided } = meeting === undefined ? { open: [], decided: [] } : sortCommitments(store, meeting)
  return { meeting: meetingId, open, decided: decided.length }
}

async function commitmentsAsKeys(check: Check) {
  const { open, decided } = await commitmentsOf(check)
  return { commitments: open, decided }
}

/** The list with what to type. Piped, what nobody has decided about stays out of it, as it does above. */
async function commitmentsInWords(check: Check & { input: Input }): Promise<string> {
  const { context, input, things } = check
  const { commitmentsAsText, commitmentsSummary } = await import('../../report/commitments-report.js')
  const { createPaint } = await import('../../report/paint.js')
  const { collapse } = await import('../../core/undertakings.js')
  const listing = await commitmentsOf(check)
  const undecided = input.show === true || context.stdout.isTTY ? [] : things.flatMap(({ findings }) => findings.map(({ words }) => words))
  const hide = (words: string) => undecided.reduce((rest, each) => rest.replaceAll(collapse(each), '…'), words)
  const hideIn = (words: string | null) => (words === null ? null : hide(words))
  const open = listing.open.map((each) => ({ ...each, sentence: hide(each.sentence), who: hideIn(each.who), title: hideIn(each.title) }))
  const summary = input.quiet === true ? '' : commitmentsSummary({ ...listing, open })
  const { wrapped } = await import('../wrapped.js')
  return wrapped(context.stdout, `${commitmentsAsText({ ...listing, open }, createPaint(wantsColour(context, input)))}${summary}`)
}

async function decideOneByOne(check: Check & { input: Input }): Promise<ExitCode> {
  const { askAboutThings, askWho } = await import('../ask-about-things.js')
  const { createAsker } = await import('../asker.js')
  const { saveDecisions } = await import('../save-decisions.js')
  const { wrapLines } = await import('../../report/wrap-lines.js')
  const { stdout } = check.context
  const asker = await createAsker()
  const by = check.input.by ?? (await askWho(asker))
  const decisions = await askAboutThings(asker, check.things, (line) => stdout.write(wrapLines(line, stdout.width)))
  return saveDecisions(check, decisions, by)
}
