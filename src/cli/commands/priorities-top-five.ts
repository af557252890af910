// kscp priorities top-five: the current Top Five by type, with the days they have left.
import type { TopFive } from '../../core/priority-list.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { KINDS_BEHIND, KINDS_SHOWN } from './priorities-list.js'

interface Input extends GlobalOptions {
  format?: 'table' | 'json' | undefined
}

export const prioritiesTopFive = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'top-five', 'show the current Top Five, with the days left', 'kscp priorities top-five --as-of 2020-01-15')
    .addOption(formatOption(['table', 'json']))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStoreToShow, tellLeftOut } = await import('../open-store.js')
  const { listTopFive } = await import('../../operations/priorities/list-top-five.js')
  const store = await openStoreToShow(context, input, KINDS_BEHIND)
  context.stdout.write(await format(context, input, listTopFive(store.records, store.asOf()), store.records.idsOf('priority')))
  return tellLeftOut(context, store, KINDS_SHOWN) ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, topFive: TopFive, ids: readonly string[]): Promise<string> {
  const report = await import('../../report/top-five-report.js')
  if (input.format === 'json') return report.topFiveAsJson(topFive)
  const summary = input.quiet === true ? '' : report.topFiveSummary(topFive)
  if (input.format === undefined && !context.stdout.isTTY) return report.topFiveAsRows(topFive) + summary
  const { topFiveAsTables } = await import('../../report/top-five-table.js')
  const { createPaint } = await import('../../report/paint.js')
  const tables = topFiveAsTables(topFive, ids, context.stdout.width, createPaint(wantsColour(context, input)))
  return tables === '' || summary === '' ? tables + summary : `${tables}\n${summary}`
}
