// kscp priorities list: what the partnership has set itself, with the actions under each and how long it has been silent.
import type { PriorityList } from '../../core/priority-list.js'
import { createCommand, formatOption, Option } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  status?: string[] | undefined
  format?: 'table' | 'json' | undefined
}

const STATUSES = ['suggested', 'current', 'met', 'carried-over', 'dropped']

/** The kinds of the records that a list of priorities is made from. */
export const KINDS_BEHIND = ['priority', 'action', 'meeting', 'agenda', 'person', 'group']
/** Those of which one left out is missing in the list. */
export const KINDS_SHOWN = ['priority', 'action', 'meeting', 'person']

export const prioritiesList = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'list', 'list the priorities and the actions under each', 'kscp priorities list --status current')
    .addOption(new Option('--status <status...>', 'those with a status').choices(STATUSES))
    .addOption(formatOption(['table', 'json']))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStoreToShow, tellLeftOut } = await import('../open-store.js')
  const store = await openStoreToShow(context, input, KINDS_BEHIND)
  const { listPriorities } = await import('../../operations/priorities/list-priorities.js')
  const list = listPriorities(store.records, store.asOf(), input.status ?? [])
  context.stdout.write(await format(context, input, list, store.records.idsOf('priority')))
  return tellLeftOut(context, store, KINDS_SHOWN) ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, list: PriorityList, ids: readonly string[]): Promise<string> {
  const report = await import('../../report/priority-report.js')
  if (input.format === 'json') return report.prioritiesAsJson(list)
  const summary = input.quiet === true ? '' : report.prioritySummary(list)
  if (input.format === undefined && !context.stdout.isTTY) return report.prioritiesAsRows(list) + summary
  const { prioritiesAsTables } = await import('../../report/priority-table.js')
  const { createPaint } = await import('../../report/paint.js')
  const tables = prioritiesAsTables(list, ids, context.stdout.width, createPaint(wantsColour(context, input)))
  return tables === '' || summary === '' ? tables + summary : `${tables}\n${summary}`
}
