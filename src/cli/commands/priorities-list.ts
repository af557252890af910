// kscp priorities list: what the partnership has set itself, by list and type.
import type { PriorityList } from '../../core/priority-list.js'
import { createCommand, formatOption } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { requireKnown } from '../require-known.js'

interface Input extends GlobalOptions {
  status?: string[] | undefined
  format?: 'table' | 'json' | undefined
}

const STATUSES = ['suggested', 'current', 'met', 'carried-over', 'dropped']

export const prioritiesList = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'list', 'list the priorities, by list and type', 'kscp priorities list --status current')
    .option('--status <status...>', `those with a status: ${STATUSES.join(', ')}`)
    .addOption(formatOption(['table', 'json']))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStore, tellLeftOut } = await import('../open-store.js')
  const store = await openStore(context, input, ['priority'])
  for (const status of input.status ?? []) requireKnown('status', status, STATUSES)
  const { listPriorities } = await import('../../operations/list-priorities.js')
  context.stdout.write(await format(context, input, listPriorities(store.records, store.asOf(), input.status ?? [])))
  return tellLeftOut(context, store, ['priority']) ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, list: PriorityList): Promise<string> {
  const report = await import('../../report/priority-report.js')
  if (input.format === 'json') return report.prioritiesAsJson(list)
  const summary = input.quiet === true ? '' : report.prioritySummary(list)
  if (input.format === undefined && !context.stdout.isTTY) return report.prioritiesAsRows(list) + summary
  const { prioritiesAsTable } = await import('../../report/priority-table.js')
  const table = prioritiesAsTable(list, context.stdout.width)
  return table === '' || summary === '' ? table + summary : `${table}\n${summary}`
}
