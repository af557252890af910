// kscp attendance: who came to a group's meetings, by seat, and what of it somebody has to know.
import type { GroupAttendance } from '../../core/group-attendance.js'
import type { Records } from '../../core/records.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { parseDay } from '../parse-day.js'

interface Input extends GlobalOptions {
  since?: string | undefined
  meeting?: string | undefined
  format?: 'table' | 'json' | 'csv' | undefined
}

const KINDS = ['group', 'meeting', 'person']

export const attendance = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'attendance',
    'who came to the meetings of a group, by seat, and which seats went without',
    'kscp attendance slg --since 2019-11-01',
  )
    .argument('<group>', "the group's id, such as slg")
    .option('--since <date>', 'only meetings on this day or later', parseDay)
    .option('--meeting <id>', 'only this meeting')
    .addOption(formatOption(['table', 'json', 'csv']))
    .action(async (group, _, command) => end(await run(context, group, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { openStoreToShow, tellLeftOut, withFaultsOf } = await import('../open-store.js')
  const { knownId } = await import('../require-known.js')
  // A spreadsheet goes on to others: what the marks of any kind of record take out is to be known for it.
  const store = await openStoreToShow(context, input, input.format === 'csv' ? null : KINDS)
  const { records } = store
  const group = knownId('group', word, idsOf(records, 'group'))
  const asOf = store.asOf()
  const meeting = input.meeting === undefined ? null : knownId('meeting', input.meeting, meetingsOf(records, group, asOf))
  const { groupAttendance } = await import('../../operations/attendance/group-attendance.js')
  const result = groupAttendance(records, group, asOf, { since: input.since ?? null, meeting })
  context.stdout.write(input.format === 'csv' ? await asCsv(store, result) : await format(context, input, result))
  return tellLeftOut(context, withFaultsOf(store, KINDS), KINDS) ? EXIT.problems : EXIT.done
}

/** The ids of a kind, those of files that can't be read too. */
function idsOf(records: Records, kind: string): string[] {
  return [...records.idsOf(kind), ...records.unread.flatMap((file) => (file.kind === kind ? file.id : []))]
}

function meetingsOf(records: Records, group: string, asOf: string): string[] {
  return records.of('meeting').flatMap(({ id, data }) => (data.group === group && data.date <= asOf ? id : []))
}

async function asCsv({ records, texts }: OpenStore, result: GroupAttendance): Promise<string> {
  const { hideInAttendance } = await import('../../operations/attendance/hide-in-attendance.js')
  const { hideMarked } = await import('../../operations/hide-marked.js')
  const { attendanceAsCsv } = await import('../../export/attendance-as-csv.js')
  return attendanceAsCsv(hideInAttendance(result, hideMarked(texts.values(), records)))
}

async function format(context: Context, input: Input, result: GroupAttendance): Promise<string> {
  const { attendanceAsJson, attendanceAsRows, attendanceSummary } = await import('../../report/attendance-report.js')
  if (input.format === 'json') return attendanceAsJson(result)
  const summary = input.quiet === true ? '' : attendanceSummary(result)
  if (input.format === undefined && !context.stdout.isTTY) return attendanceAsRows(result) + summary
  const { attendanceAsScreen } = await import('../../report/attendance-screen.js')
  const { createPaint } = await import('../../report/paint.js')
  return attendanceAsScreen(result, summary, context.stdout.width, createPaint(wantsColour(context, input)))
}
