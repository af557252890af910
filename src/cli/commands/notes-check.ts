// kscp notes check: goes through what in a meeting's notes looks personal and nobody has decided about.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { counted } from '../../core/counted.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import type { Problem } from '../../core/problem.js'
import type { Decision } from '../../operations/apply-decisions.js'
import type { Deciding, NoteFinding } from '../../operations/find-in-notes.js'
import type { Thing } from '../../redact/clearing/things.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { requireKnown } from '../require-known.js'

interface Input extends GlobalOptions {
  apply?: string | undefined
  by?: string | undefined
  list?: true | undefined
  show?: true | undefined
  format: 'text' | 'json'
}

const KINDS = ['meeting', 'action', 'person', 'group', 'organisation', 'clearance']

export const notesCheck = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'check',
    'decide about what looks personal in notes: one by one at a terminal, else as a list',
    'kscp notes check 2019-11-20-slg --by EM',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .option('--list', 'only list what is to be decided, at a terminal too')
    .option('--show', 'show the words themselves when the list is piped too')
    .option('--apply <file>', 'take the decisions from a filled-in list (JSON, as --format json writes it)')
    .option('--by <who>', 'who decides: initials, an id, or plain words')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (meeting, _, command) => end(await run(context, meeting, command.optsWithGlobals())))

async function run(context: Context, meetingId: string, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input, KINDS)
  requireKnown('meeting', meetingId, [
    ...store.records.idsOf('meeting'),
    ...store.records.unread.flatMap(({ kind, id }) => (kind === 'meeting' ? id : [])),
  ])
  const { findBlocking } = await import('../../operations/redact-notes.js')
  const blocking = findBlocking(store, meetingId)
  if (blocking.length > 0) return tellBlocking(context, input, blocking)
  const deciding = await decidingWithKey(context, store)
  const things = await undecidedThings(store, meetingId, deciding)
  if (input.apply !== undefined) return applyList(context, input, store, meetingId, deciding, things)
  if (context.isInteractive && input.list !== true && input.format === 'text' && things.length > 0)
    return decideOneByOne(context, input, store, meetingId, deciding, things)
  await list(context, input, store, meetingId, deciding, things)
  return things.length > 0 ? EXIT.problems : EXIT.done
}

/** The notes can't be gone through while a mark in them, or a record that says who may be named, is wrong. */
async function tellBlocking(context: Context, input: Input, blocking: readonly Problem[]): Promise<ExitCode> {
  const { problemsAsText } = await import('../../report/problems-as-text.js')
  const { createPaint } = await import('../../report/paint.js')
  const showing = { textOf: () => undefined, hider: NOTHING_HIDDEN, paint: createPaint(wantsColour(context, input)) }
  context.stderr.write(`${problemsAsText(blocking, showing)}\nMend this first: nothing can be decided before.\n`)
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

async function undecidedThings(store: OpenStore, meetingId: string, deciding: Deciding): Promise<Thing<NoteFinding>[]> {
  const meeting = store.records.get('meeting', meetingId)
  if (meeting === undefined)
    throw new Failure(
      'refused',
      `The record of ${meetingId} is not valid, so it can't be checked.`,
      'See what is wrong with: kscp validate',
    )
  const { findInNotes } = await import('../../operations/find-in-notes.js')
  const { thingsIn } = await import('../../redact/clearing/things.js')
  return thingsIn(findInNotes(store.records, meeting, deciding).filter(({ clearedBy }) => clearedBy === null))
}

async function list(
  context: Context,
  input: Input,
  store: OpenStore,
  meetingId: string,
  { digest }: Deciding,
  things: readonly Thing<NoteFinding>[],
): Promise<void> {
  const { listThings } = await import('../../operations/reviewed-list.js')
  const { thingsAsJson, thingsAsText, thingsSummary } = await import('../../report/things-report.js')
  const listed = listThings(things, digest, input.show === true)
  if (input.format === 'json') return void context.stdout.write(thingsAsJson(meetingId, listed))
  const { createPaint } = await import('../../report/paint.js')
  const mayShow = input.show === true || context.stdout.isTTY
  const text = mayShow ? (store.records.get('meeting', meetingId)?.text ?? null) : null
  const summary = input.quiet === true ? '' : thingsSummary(meetingId, listed.length)
  context.stdout.write(`${thingsAsText(listed, text, createPaint(wantsColour(context, input)))}${summary}`)
}

async function applyList(
  context: Context,
  input: Input,
  store: OpenStore,
  meetingId: string,
  deciding: Deciding,
  things: readonly Thing<NoteFinding>[],
): Promise<ExitCode> {
  const { decisionsIn } = await import('../../operations/reviewed-list.js')
  const decisions = decisionsIn(readList(context, input.apply ?? ''), meetingId, things, deciding.digest)
  return save(context, input, store, meetingId, deciding, things, decisions)
}

function readList({ cwd }: Context, file: string): unknown {
  try {
    return JSON.parse(readFileSync(resolve(cwd, file), 'utf8'))
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not valid JSON' : "can't be read"
    throw new Failure('usage', `The list ${printable(file)} ${what}.`, 'Make one with: kscp notes check <meeting> --format json')
  }
}

async function decideOneByOne(
  context: Context,
  input: Input,
  store: OpenStore,
  meetingId: string,
  deciding: Deciding,
  things: readonly Thing<NoteFinding>[],
): Promise<ExitCode> {
  const { askAboutThings, askWho } = await import('../ask-about-things.js')
  const { createAsker } = await import('../asker.js')
  const asker = await createAsker()
  const by = input.by ?? (await askWho(asker))
  const decisions = await askAboutThings(asker, things, (line) => context.stdout.write(line))
  return save(context, { ...input, by }, store, meetingId, deciding, things, decisions)
}

/** Writes and commits the decisions, and says how many things are left. */
async function save(
  context: Context,
  input: Input,
  store: OpenStore,
  meetingId: string,
  { digest, asOf }: Deciding,
  things: readonly Thing<NoteFinding>[],
  decisions: readonly Decision[],
): Promise<ExitCode> {
  const meeting = store.records.get('meeting', meetingId)
  if (decisions.length > 0 && meeting !== undefined) {
    if (input.by === undefined) throw new Failure('usage', 'Nobody is named who decides.', 'Add --by with initials, an id, or plain words.')
    const { applyDecisions } = await import('../../operations/apply-decisions.js')
    const { applyChanges } = await import('../apply.js')
    const changes = applyDecisions(store.records, meeting, decisions, { by: input.by, on: asOf, digest })
    const what = `Decide about ${counted(decisions.length, 'thing')} in the notes of ${meetingId}`
    await applyChanges(store.root, changes, store.records.settings.commit ? what : null)
  }
  const left = things.length - decisions.length
  if (input.quiet !== true)
    context.stdout.write(
      `${counted(decisions.length, 'decision')} saved; ${left === 0 ? 'nothing' : counted(left, 'thing')} left to decide.\n`,
    )
  return left > 0 ? EXIT.problems : EXIT.done
}
