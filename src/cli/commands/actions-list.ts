// kscp actions list: the action log, with when each action is due and which are overdue.
import { InvalidArgumentError } from 'commander'
import type { ActionList } from '../../core/action-log.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { requireKnown } from '../require-known.js'

interface Input extends GlobalOptions {
  open?: true | undefined
  all?: true | undefined
  overdue?: true | undefined
  dueWithin?: number | undefined
  owner?: string | undefined
  group?: string | undefined
  meeting?: string | undefined
  priority?: string | undefined
  status?: string[] | undefined
  format?: 'table' | 'json' | 'csv' | 'md' | undefined
  failOnOverdue?: true | undefined
}

export const actionsList = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'list', 'list the actions, by due date', 'kscp actions list --overdue --as-of 2020-01-16')
    .option('--open', 'those open or in progress (the default)')
    .option('--all', 'closed ones too')
    .option('--overdue', 'those past their due day')
    .option('--due-within <time>', 'those due from the as-of day on, within so many days or weeks: 14d, 2w', parseDays)
    .option('--owner <who>', 'those a person, group or organisation owns or shares: initials or an id')
    .option('--group <id>', 'those of a group: set at its meetings, or owned by it')
    .option('--meeting <id>', 'those set at a meeting')
    .option('--priority <id>', 'those that serve a priority')
    .option('--status <status...>', 'those with a status: open, in-progress, done, cancelled')
    .option('--fail-on-overdue', 'end with exit code 1 when one listed is overdue')
    .addOption(formatOption(['table', 'json', 'csv', 'md']))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStore, tellLeftOut } = await import('../open-store.js')
  const kinds = [
    'action',
    'meeting',
    'agenda',
    'person',
    ...((input.owner ?? input.group) ? ['group', 'organisation'] : []),
    ...(input.priority ? ['priority'] : []),
  ]
  const store = await openStore(context, input, kinds)
  const { listActions, ALL_STATUSES, OPEN_STATUSES } = await import('../../operations/list-actions.js')
  const { records } = store
  const statuses = input.status ?? (input.all === true ? ALL_STATUSES : OPEN_STATUSES)
  for (const status of statuses) requireKnown('status', status, ALL_STATUSES)
  if (input.owner !== undefined) {
    const initials = records.of('person').flatMap(({ data }) => data.initials ?? [])
    requireKnown('owner', input.owner, [...initials, ...['person', 'group', 'organisation'].flatMap((kind) => records.idsOf(kind))])
  }
  for (const kind of ['group', 'meeting', 'priority'] as const) {
    const id = input[kind]
    if (id !== undefined) requireKnown(kind, id, records.idsOf(kind))
  }
  const list = listActions(records, store.asOf(), {
    statuses,
    overdue: input.overdue === true,
    dueWithinDays: input.dueWithin ?? null,
    owner: input.owner ?? null,
    group: input.group ?? null,
    meeting: input.meeting ?? null,
    priority: input.priority ?? null,
  })
  context.stdout.write(await format(context, input, list))
  const incomplete = tellLeftOut(context, store, ['action', 'meeting', 'person'])
  return incomplete || (input.failOnOverdue === true && list.overdue > 0) ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, list: ActionList): Promise<string> {
  if (input.format === 'csv') return (await import('../../export/actions-as-csv.js')).actionsAsCsv(list.actions)
  const { actionsAsJson, actionsAsRows, actionSummary } = await import('../../report/action-report.js')
  if (input.format === 'json') return actionsAsJson(list)
  if (input.format === 'md')
    return (await import('../../export/actions-as-markdown.js')).actionsAsMarkdown(list.actions, actionSummary(list))
  const summary = input.quiet === true ? '' : actionSummary(list)
  if (input.format === undefined && !context.stdout.isTTY) return actionsAsRows(list) + summary
  const { actionsAsTable } = await import('../../report/action-table.js')
  const { createPaint } = await import('../../report/paint.js')
  const table = actionsAsTable(list, context.stdout.width, createPaint(wantsColour(context, input)))
  return table === '' || summary === '' ? table + summary : `${table}\n${summary}`
}

/** Days of a span such as `14d`, `2w` or `14`. */
function parseDays(text: string): number {
  const parts = /^(\d{1,4})(d|w)?$/.exec(text)
  if (parts === null) throw new InvalidArgumentError('Write it like 14d or 2w.')
  return Number(parts[1]) * (parts[2] === 'w' ? 7 : 1)
}
