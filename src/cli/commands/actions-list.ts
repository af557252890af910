// kscp actions list: the action log, with when each action is due and which are overdue.
import { GROUPINGS, type Grouping } from '../../core/action-log.js'
import { Failure } from '../../core/failure.js'
import type { Records } from '../../core/records.js'
import { INITIALS, wordsForPeople } from '../../core/references.js'
import { idsMeantBy } from '../../core/short-id.js'
import type { ActionFilter } from '../../operations/actions/list-actions.js'
import { createCommand, formatOption, Option } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { formOfOutput } from '../form-of-output.js'
import type { ActionForm, Listing } from '../format-actions.js'
import type { OpenStore } from '../open-store.js'
import { parseDay } from '../parse-day.js'
import { parseSpan } from '../parse-span.js'
import { knownId, requireKnown } from '../require-known.js'

interface Input extends GlobalOptions {
  open?: true | undefined
  all?: true | undefined
  overdue?: true | undefined
  dueWithin?: number | undefined
  changedSince?: string | undefined
  toHandOver?: true | undefined
  owner?: string | undefined
  group?: string | undefined
  meeting?: string | undefined
  priority?: string | undefined
  status?: string[] | undefined
  by?: Grouping | undefined
  format?: ActionForm | undefined
  output?: string | undefined
  failOnOverdue?: true | undefined
}

const FORMS = ['table', 'json', 'csv', 'xlsx', 'ics', 'md'] as const

export const actionsList = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'list', 'list the actions, by due date', 'kscp actions list --overdue --as-of 2020-01-16')
    .option('--open', 'those open or in progress (the default)')
    .option('--all', 'closed ones too')
    .option('--overdue', 'those past their due day')
    .option('--due-within <time>', 'those due from the as-of day on, within so many days or weeks: 14d, 2w', parseSpan)
    .option('--changed-since <date>', 'those raised or changed on this day or later, closed ones too', parseDay)
    .option('--to-hand-over', 'open ones whose owner leaves before they are due, within three months, or has left')
    .option('--owner <who>', 'those a person, group or organisation owns or shares: initials or an id')
    .option('--group <id>', 'those of a group: set at its meetings, or owned by it')
    .option('--meeting <id>', 'those set at a meeting')
    .option('--priority <id>', 'those that serve a priority')
    .option('--status <status...>', 'those with a status: open, in-progress, done, cancelled')
    .addOption(new Option('--by <what>', 'in parts, each with a summary').choices(GROUPINGS))
    .option('--fail-on-overdue', 'end with exit code 1 when one listed is overdue')
    .addOption(formatOption(FORMS))
    .option('-o, --output <file>', 'write the list to a file; its ending gives the form')
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const form = formOfOutput(FORMS, input)
  refuseUnfit(context, input, form)
  const { openStoreToShow, tellLeftOut, withFaultsOf } = await import('../open-store.js')
  const isLeaving = form !== undefined && LEAVING.includes(form)
  const store = await openStoreToShow(context, input, isLeaving ? null : kindsListed(input, form))
  const { listActions } = await import('../../operations/actions/list-actions.js')
  const { records } = store
  const list = listActions(records, store.asOf(), await filterOf(records, input, form))
  const groups =
    input.by === undefined
      ? null
      : (await import('../../operations/actions/group-actions.js')).groupActions(records, list.actions, input.by)
  const { privateOutput, writePrivate } = await import('../private-output.js')
  const { formatActions } = await import('../format-actions.js')
  const path = privateOutput(context, store, input.output)
  const listing = { list, groups, store: records.settings.name }
  const shown = isLeaving ? await withoutMarked(store, listing) : listing
  const content = await formatActions(context, { ...input, format: form, isToFile: path !== null }, shown)
  writePrivate(context, input, path, content)
  if (form === 'ics') tellUndated(context, list.actions.filter(({ due }) => due === null).length)
  const incomplete = tellLeftOut(context, withFaultsOf(store, kindsListed(input, form)), ['action', 'meeting', 'person'])
  return incomplete || (input.failOnOverdue === true && list.overdue > 0) ? EXIT.problems : EXIT.done
}

/** The forms that go into another program, and on from there: what the marks of any kind of record take out is to be known for them. */
const LEAVING: readonly ActionForm[] = ['csv', 'xlsx', 'ics', 'md']

async function withoutMarked({ records, texts }: OpenStore, { list, groups, store }: Listing): Promise<Listing> {
  const { hideInActions, hideInGroups } = await import('../../operations/actions/hide-in-list.js')
  const { hideMarked } = await import('../../operations/hide-marked.js')
  const hide = hideMarked(texts.values(), records)
  return { list: hideInActions(list, hide), groups: groups === null ? null : hideInGroups(groups, hide), store }
}

function refuseUnfit(
  { stdout }: Context,
  { by, output, open, all, status, overdue, dueWithin }: Input,
  form: ActionForm | undefined,
): void {
  if (overdue === true && dueWithin !== undefined)
    throw new Failure(
      'usage',
      '--overdue and --due-within ask for different lists: of past days, and of days to come.',
      'Leave one of them out.',
    )
  const scopes = Object.entries({ '--open': open, '--all': all, '--status': status }).flatMap(([name, value]) =>
    value === undefined ? [] : name,
  )
  if (scopes.length > 1) throw new Failure('usage', `${scopes.join(' and ')} ask for different lists.`, 'Leave only one of them.')
  if (form === 'ics' && by !== undefined) throw new Failure('usage', 'A calendar has no parts.', 'Leave out --by.')
  if (form === 'xlsx' && stdout.isTTY && (output === undefined || output === '-'))
    throw new Failure('usage', "A spreadsheet can't be shown at a terminal.", 'Write it to a file: -o actions.xlsx')
}

/** The groups are read only for forms that name them: without them the shortest list is there a tenth sooner. */
function kindsListed({ owner, group, priority, by }: Input, form: ActionForm | undefined): string[] {
  const namesGroups = (form !== undefined && form !== 'table' && form !== 'md') || (owner ?? group ?? by) !== undefined
  return [
    ...['action', 'meeting', 'agenda', 'person'],
    ...(namesGroups ? ['group'] : []),
    ...((owner ?? group) !== undefined || by === 'owner' ? ['organisation'] : []),
    ...(priority !== undefined || by === 'priority' ? ['priority'] : []),
  ]
}

async function filterOf(records: Records, input: Input, form: ActionForm | undefined): Promise<ActionFilter> {
  const { ALL_STATUSES, OPEN_STATUSES } = await import('../../operations/actions/list-actions.js')
  // What was closed since a calendar was last written is to be taken out of it.
  const takesAll = input.all === true || ((input.changedSince !== undefined || form === 'ics') && input.open !== true)
  const statuses = input.status ?? (takesAll ? ALL_STATUSES : OPEN_STATUSES)
  for (const status of statuses) requireKnown('status', status, ALL_STATUSES)
  refuseClosed(input, OPEN_STATUSES)
  const known = (kind: 'group' | 'meeting' | 'priority') => {
    const word = input[kind]
    return word === undefined ? null : knownId(kind, word, idsThere(kind, records))
  }
  return {
    statuses,
    overdue: input.overdue === true,
    dueWithinDays: input.dueWithin ?? null,
    owner: input.owner === undefined ? null : ownerMeant(input.owner, records),
    group: known('group'),
    meeting: known('meeting'),
    priority: known('priority'),
    changedSince: input.changedSince ?? null,
    toHandOver: input.toHandOver === true,
  }
}

/** A list that is empty whatever the records hold says nothing of them. */
function refuseClosed({ overdue, toHandOver, status }: Input, open: readonly string[]): void {
  const option = overdue === true ? '--overdue' : toHandOver === true ? '--to-hand-over' : null
  if (option !== null && status !== undefined && !status.some((each) => open.includes(each)))
    throw new Failure(
      'usage',
      `${option} is about open actions, and those asked for are ${status.join(' or ')}.`,
      'Leave one of the two out.',
    )
}

const OWNING = ['person', 'group', 'organisation']

/** Whoever has a record that can't be read owns actions all the same: then the word is taken as the records write it. */
function ownerMeant(word: string, records: Records): string {
  const known = [...wordsForPeople(records), ...OWNING.flatMap((kind) => idsThere(kind, records))]
  const mayBeUnread = OWNING.some((kind) => records.hasUnreadable(kind))
  const isKnown = known.includes(word) || (!INITIALS.test(word) && idsMeantBy(word, known).length > 0)
  return mayBeUnread && !isKnown ? word : knownId('owner', word, known)
}

/** Those of files that can't be read, too: what refers to them can be listed. */
function idsThere(kind: string, records: Records): string[] {
  return [...records.idsOf(kind), ...records.unread.flatMap((file) => (file.kind === kind && file.id !== '' ? file.id : []))]
}

function tellUndated({ stderr }: Context, count: number): void {
  if (count === 0) return
  stderr.write(`kscp: ${count === 1 ? '1 action has' : `${count} actions have`} no due day known, and no place in the calendar.\n`)
}
