// kscp actions add: a new action, outside a meeting or set at one whose minutes are still open.
import { Failure } from '../../core/failure.js'
import { createCommand, InvalidArgumentError } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'

interface Input extends GlobalOptions {
  owners: string
  due?: string | undefined
  group?: string | undefined
  priority?: string[] | undefined
  meeting?: string | undefined
  item?: number | undefined
  by?: string | undefined
}

export const actionsAdd = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'add',
    'add an action, outside a meeting or to minutes that are not approved yet',
    'kscp actions add "Write to the panel." --owners EM,IT --due "end of March" --group slg',
  )
    .argument('<title>', 'what is to be done, in quotes, without the owners and "to"')
    .requiredOption('--owners <who>', 'who is to do it: initials or ids, parted by commas')
    .option('--due <when>', 'a day, next-meeting, meeting+2, or words such as "10 working days" or "end of March"')
    .option('--group <id>', 'the group it belongs to, outside a meeting')
    .option('--priority <id>', 'a priority it serves; may be given several times', (id, ids: string[] = []) => [...ids, id])
    .option('--meeting <id>', 'the meeting that set it; with --item')
    .option('--item <number>', 'the item of that meeting', parseItem)
    .option('--by <who>', 'who adds it: initials or an id')
    .action(async (title, _, command) => end(await run(context, title, command.optsWithGlobals() as Input)))

async function run(context: Context, title: string, input: Input): Promise<ExitCode> {
  if ((input.meeting === undefined) !== (input.item === undefined))
    throw new Failure('usage', 'An action of a meeting belongs to one of its items.', 'Give both --meeting and --item, or neither.')
  if (input.meeting !== undefined && input.group !== undefined)
    throw new Failure('usage', 'An action of a meeting belongs to the group that met.', 'Leave --group out.')
  const { openStore } = await import('../open-store.js')
  const { carryOut } = await import('../change-action.js')
  const store = await openStore(context, input)
  return carryOut(context, input, store, await decide(context, store, title, input))
}

async function decide(context: Context, store: OpenStore, title: string, input: Input) {
  const { addActionOfMeeting, addFreeAction } = await import('../../operations/actions/add-action.js')
  const { newActionId, resolvedDue } = await import('../new-action.js')
  const { knownId, readableMeeting } = await import('../require-known.js')
  const { records } = store
  const meeting = input.meeting === undefined ? null : readableMeeting(input.meeting, records)
  const adding = {
    title,
    owners: input.owners,
    due: await resolvedDue(context, store, { words: input.due, from: meeting?.data.date ?? store.asOf() }),
    priorities: (input.priority ?? []).map((id) => knownId('priority', id, records.idsOf('priority'))),
    on: store.asOf(),
    by: input.by ?? null,
  }
  if (meeting !== null && input.item !== undefined) return addActionOfMeeting(records, meeting, { ...adding, item: input.item })
  const group = input.group === undefined ? null : knownId('group', input.group, records.idsOf('group'))
  return addFreeAction(records, { ...adding, id: await newActionId(store), group })
}

function parseItem(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write the number of an item, such as 4.')
  return Number(text)
}
