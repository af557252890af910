// kscp agenda: drafts the agenda of a group's next meeting, and keeps it, its files and its invitation as the meeting changes.
import type { AgendaRecord } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import type { AgendaStep } from '../../operations/agenda/change-agenda.js'
import { createCommand, formatOption } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { MadeAgenda, Meeting } from '../make-agenda.js'
import type { OpenStore } from '../open-store.js'
import { parseDay } from '../parse-day.js'
import { parseTime } from '../parse-time.js'
import { refusalAsFinding } from '../refusal-as-finding.js'

interface Input extends GlobalOptions {
  date?: string | undefined
  start?: string | undefined
  end?: string | undefined
  venue?: string | undefined
  moveTo?: string | undefined
  cancel?: true | undefined
  why?: string | undefined
  sent?: true | undefined
  export?: true | undefined
  dryRun?: true | undefined
  format?: 'text' | 'json' | undefined
}

/** The kinds that an agenda is drafted from. */
const KINDS = ['agenda', 'meeting', 'action', 'commitment', 'group', 'priority', 'person']

export const agenda = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'agenda',
    "draft the agenda of a group's next meeting, with a Word file and an invitation",
    'kscp agenda slg --start 14:00 --end 16:00',
  )
    .argument('<group>', "the group's id, such as slg")
    .option('--date <day>', 'the day of the meeting, where the records do not know the next one', parseDay)
    .option('--dry-run', 'show the agenda as it would be drafted now, and write nothing')
    .option('--start <time>', 'when it begins, such as 14:00', parseTime)
    .option('--end <time>', 'when it ends', parseTime)
    .option('--venue <words>', 'where it is held')
    .option('--export', 'write the files of the agenda again, after it was edited')
    .option('--sent', 'record that the agenda was sent; its files no longer say draft')
    .option('--move-to <day>', 'the meeting moves to another day; with --why', parseDay)
    .option('--cancel', 'the meeting is called off; with --why')
    .option('--why <words>', 'why it moves, or is called off')
    .addOption(formatOption(['text', 'json']))
    .action(async (group, _, command) => end(await run(context, group, command.optsWithGlobals())))

async function run(context: Context, groupWord: string, input: Input): Promise<ExitCode> {
  refuseTogether(input)
  const { openStoreToShow } = await import('../open-store.js')
  const store = await openStoreToShow(context, input)
  const { knownId } = await import('../require-known.js')
  const groupId = knownId('group', groupWord, store.records.idsOf('group'))
  const date = input.date ?? (await nextMeeting(store, groupId))
  try {
    return await draftOrChange(context, input, { store, group: readableGroup(store, groupId), date })
  } catch (error) {
    const { agendaOn } = await import('../../core/agenda.js')
    const there = agendaOn(store.records, groupId, date) ?? null
    const findings = [refusalAsFinding(error, input.format, there?.file ?? `records/agendas/${date}-${groupId}.md`)]
    const { refusedAgendaAsJson } = await import('../../report/agenda-report.js')
    context.stdout.write(refusedAgendaAsJson({ asOf: store.asOf(), group: groupId, date, there, findings }))
    await (await import('../tell-findings.js')).tellFindings(context, input, findings)
    return EXIT.problems
  }
}

function readableGroup({ records }: OpenStore, id: string): Meeting['group'] {
  const group = records.get('group', id)
  if (group === undefined) throw new Failure('refused', `The record of the group ${id} can't be read.`, 'Run kscp validate to see why.')
  return group
}

async function draftOrChange(context: Context, input: Input, meeting: Meeting): Promise<ExitCode> {
  const made = await make(context, meeting, input)
  const { tellLeftOut } = await import('../open-store.js')
  await (input.dryRun === true ? show(context, input, meeting, made) : write(context, input, meeting, made))
  return made.draft !== null && tellLeftOut(context, meeting.store, KINDS) ? EXIT.problems : EXIT.done
}

/** Each of these is a step of its own. */
function refuseTogether({ moveTo, cancel, sent, dryRun, why, export: again }: Input): void {
  const steps = { '--move-to': moveTo, '--cancel': cancel, '--sent': sent, '--dry-run': dryRun, '--export': again }
  const given = Object.entries(steps).flatMap(([option, value]) => (value === undefined ? [] : [option]))
  if (given.length > 1)
    throw new Failure(
      'usage',
      `${given.join(' and ')} don't go together.`,
      'Every change writes the files again; --dry-run shows a fresh draft.',
    )
  if (why !== undefined && moveTo === undefined && cancel === undefined)
    throw new Failure('usage', 'There is nothing to give a reason for.', 'Use --why with --move-to or --cancel.')
}

async function nextMeeting(store: OpenStore, groupId: string): Promise<string> {
  const { nextMeetingFrom } = await import('../../operations/due/meeting-days.js')
  const day = nextMeetingFrom(store.records, groupId, store.asOf())
  if (day !== null) return day
  const message = `No coming meeting of ${groupId} is known on ${formatDate(store.asOf())}.`
  throw new Failure('usage', message, `Give its day: kscp agenda ${groupId} --date YYYY-MM-DD`)
}

async function make(context: Context, meeting: Meeting, input: Input): Promise<MadeAgenda> {
  const { agendaOn } = await import('../../core/agenda.js')
  const { changedAgenda, draftedAgenda, freshAgenda } = await import('../make-agenda.js')
  const { store, group, date } = meeting
  const { start, end, moveTo, cancel, sent, why } = input
  const venue =
    input.venue === undefined ? undefined : (await import('../../operations/actions/action-step.js')).wordsGiven(input.venue, '--venue')
  const there = agendaOn(store.records, group.id, date)
  if (there === undefined) {
    if ([moveTo, cancel, sent, input.export].some((value) => value !== undefined)) refuseMissing(meeting)
    return draftedAgenda(context, meeting, { start, end, venue })
  }
  if (input.dryRun === true) return freshAgenda(context, meeting, there)
  const isStep = [start, end, venue, moveTo, cancel, sent].some((value) => value !== undefined)
  if (!isStep && input.export === undefined) refuseThere(meeting, there)
  const step: AgendaStep = { on: store.asOf(), start, end, venue, moveTo, isCalledOff: cancel === true, isSent: sent === true, why }
  return changedAgenda(context, meeting, there, isStep ? step : null)
}

function refuseMissing({ group, date }: Meeting): never {
  const hint = `Make it first: kscp agenda ${group.id} --date ${date}`
  throw new Failure('refused', `There is no agenda of ${group.id} for ${formatDate(date)} yet.`, hint)
}

function refuseThere({ group, date }: Meeting, { file, data }: AgendaRecord): never {
  if (data.status === 'cancelled')
    throw new Failure(
      'refused',
      `The meeting of ${group.id} on ${formatDate(date)} was called off.`,
      `Give another day with --date. Should it be held after all, change the status in ${file}.`,
    )
  const same = `kscp agenda ${group.id} --date ${date}`
  throw new Failure(
    'refused',
    `There is an agenda of ${group.id} for ${formatDate(date)} already, and what somebody wrote in it stays.`,
    `To see what a fresh draft would hold, type the same with --dry-run. Once you have edited ${file}, write its files again: ${same} --export`,
  )
}

async function show(context: Context, input: Input, { store }: Meeting, made: MadeAgenda): Promise<void> {
  const { documentOf } = await import('../make-agenda.js')
  const { document } = await documentOf(store, made.agenda)
  if (input.format === 'json') {
    const { agendaAsJson } = await import('../../report/agenda-report.js')
    context.stdout.write(
      agendaAsJson({ ...made, asOf: store.asOf(), document, outputs: [], isChanged: false, isCommitted: false, last: null }),
    )
    return
  }
  const { agendaAsMarkdown } = await import('../../export/print-agenda.js')
  const { printable } = await import('../../core/printable.js')
  const { wrapped } = await import('../wrapped.js')
  context.stdout.write(await wrapped(context.stdout, agendaAsMarkdown(document).split('\n').map(printable).join('\n')))
}

async function write(context: Context, input: Input, { store, group, date }: Meeting, made: MadeAgenda): Promise<void> {
  const { documentOf, filesOf, messageFor } = await import('../make-agenda.js')
  const { applyChanges } = await import('../apply.js')
  const { document, linesHidden } = await documentOf(store, made.agenda)
  const files = await filesOf(store, made.agenda, document)
  const message = messageFor(store, made)
  const changes = made.did === null ? [] : [{ file: made.agenda.file, text: made.agenda.text, was: made.was }]
  await applyChanges(store.root, changes, message, files)
  tellHidden(context, made.agenda.file, linesHidden)
  if (input.quiet === true && input.format !== 'json') return
  const { agendaAsJson, agendaSummary } = await import('../../report/agenda-report.js')
  const { lastPlace } = await import('../../operations/agenda/occasion.js')
  const last = lastPlace(store, group, date, store.asOf())
  const result = {
    ...made,
    asOf: store.asOf(),
    document,
    outputs: files.map(({ file }) => file),
    isChanged: changes.length > 0,
    isCommitted: message !== null,
    last,
  }
  const { wrapped } = await import('../wrapped.js')
  context.stdout.write(input.format === 'json' ? agendaAsJson(result) : await wrapped(context.stdout, agendaSummary(result)))
}

/** Where the words stand, and never the words. */
function tellHidden({ stderr }: Context, file: string, lines: readonly number[]): void {
  if (lines.length === 0) return
  const places = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
  stderr.write(`kscp: ${file}, ${places}: words that a mark takes out are hidden in its files.\n`)
}
