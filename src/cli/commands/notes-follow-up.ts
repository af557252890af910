// kscp notes follow-up: decides about a commitment in the minutes that has no number: an action, the next agenda, or nothing.
import { Failure } from '../../core/failure.js'
import type { RecordOf } from '../../core/records.js'
import type { ActionStep } from '../../operations/actions/action-step.js'
import type { Commitment } from '../../operations/commitments/find-commitments.js'
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { knownId, readableMeeting } from '../require-known.js'

interface Input extends GlobalOptions {
  action?: true | undefined
  nextAgenda?: true | undefined
  dismiss?: true | undefined
  owners?: string | undefined
  title?: string | undefined
  due?: string | undefined
  group?: string | undefined
  why?: string | undefined
  by?: string | undefined
}

export const notesFollowUp = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'follow-up',
    'decide what becomes of something promised in the notes that has no action number; notes check lists them',
    'kscp notes follow-up 2019-11-20-slg 1ec99dc0 --action --owners IT --due next-meeting',
  )
    .argument('<meeting>', "the meeting's id, such as 2019-11-20-slg")
    .argument('<commitment>', 'its id, or the first characters of it, as notes check lists it')
    .option('--action', 'make it an action; with --owners')
    .option('--next-agenda', "put it on a group's next agenda")
    .option('--dismiss', 'nothing is to follow from it; with --why')
    .option('--owners <who>', 'who is to do it: initials or ids, parted by commas')
    .option('--due <when>', 'a day, next-meeting, meeting+2, or words such as "10 working days" or "end of March"')
    .option('--group <id>', 'the group whose agenda it goes on; the one that met when left out')
    .option('--title <words>', 'what is to be done, or stands on the agenda; taken from the sentence when left out')
    .option('--why <words>', 'why it is dismissed')
    .option('--by <who>', 'who decides: initials or an id')
    .action(async (meeting, commitment, _, command) => end(await run(context, meeting, commitment, command.optsWithGlobals())))

async function run(context: Context, meetingWord: string, word: string, input: Input): Promise<ExitCode> {
  refuseMixture(input)
  const { openStore } = await import('../open-store.js')
  const store = await openStore(context, input)
  const meeting = readableMeeting(meetingWord, store.records)
  const { refuseUnsoundNotes } = await import('../refuse-unsound-notes.js')
  if (await refuseUnsoundNotes(context, input, store, meeting.id)) return EXIT.problems
  const { carryOut } = await import('../change-action.js')
  const commitment = await commitmentMeant(store, meeting, word)
  return carryOut(context, input, store, await decide({ context, store, meeting, commitment }, input))
}

/** Each call decides one thing, and takes only the options that belong to it. */
function refuseMixture({ action, nextAgenda, dismiss, owners, due, group, title, why }: Input): void {
  if ([action, nextAgenda, dismiss].filter((each) => each === true).length !== 1)
    throw new Failure('usage', 'One decision is needed.', 'Give one of --action, --next-agenda and --dismiss.')
  if (action === true && owners === undefined) throw new Failure('usage', 'Nobody is named to do it.', 'Add --owners with initials or ids.')
  if (dismiss === true && why === undefined) throw new Failure('usage', 'Dismissing it needs a reason.', 'Add --why "..."')
  const stray = [
    action === true ? [] : [owners === undefined ? [] : '--owners', due === undefined ? [] : '--due'],
    nextAgenda === true || group === undefined ? [] : '--group',
    dismiss === true && title !== undefined ? '--title' : [],
    dismiss !== true && why !== undefined ? '--why' : [],
  ].flat(2)
  if (stray[0] !== undefined) throw new Failure('usage', `${stray[0]} doesn't go with this decision.`, `Leave ${stray[0]} out.`)
}

/** Fails when there is none of that id, or somebody has decided about it. */
async function commitmentMeant(store: OpenStore, meeting: RecordOf<'meeting'>, word: string): Promise<Commitment> {
  const { sortCommitments } = await import('../../operations/commitments/open-commitments.js')
  const { open, decided } = sortCommitments(store, meeting)
  const ids = [...open, ...decided.map(({ commitment }) => commitment)].map(({ id }) => id)
  const id = knownId('commitment', word, ids)
  const found = open.find((each) => each.id === id)
  if (found !== undefined) return found
  const before = decided.find(({ commitment }) => commitment.id === id)?.record
  throw new Failure(
    'refused',
    `It was decided about ${id} on ${before?.data.on}: ${before?.data.decision}.`,
    `To decide otherwise, delete ${before?.file} first.`,
  )
}

interface Deciding {
  context: Context
  store: OpenStore
  meeting: RecordOf<'meeting'>
  commitment: Commitment
}

async function decide({ context, store, meeting, commitment }: Deciding, input: Input): Promise<ActionStep> {
  const { dismiss, followUpByAction, followUpOnAgenda } = await import('../../operations/commitments/follow-up.js')
  const { records } = store
  const undertaken = { meeting, commitment }
  const doing = { on: store.asOf(), by: input.by ?? null }
  if (input.dismiss === true) return dismiss(records, undertaken, { ...doing, why: input.why ?? '' })
  if (input.nextAgenda === true) {
    const { titleForAgenda } = await import('../../operations/commitments/title-for-agenda.js')
    const title = input.title ?? titleOf({ id: commitment.id, title: titleForAgenda(meeting, commitment) })
    const group = input.group === undefined ? meeting.data.group : knownId('group', input.group, records.idsOf('group'))
    return followUpOnAgenda(records, undertaken, { ...doing, group, title })
  }
  const title = input.title ?? titleOf(commitment)
  const { newActionId, resolvedDue } = await import('../new-action.js')
  const due = await resolvedDue(context, store, { words: input.due, from: store.asOf() })
  return followUpByAction(records, undertaken, { ...doing, id: await newActionId(store), title, owners: input.owners ?? '', due })
}

/** Words that a mark takes out are not to be copied where no mark stands. */
function titleOf({ title, id }: Pick<Commitment, 'title' | 'id'>): string {
  if (title !== null) return title
  throw new Failure('usage', `The sentence of ${id} holds words that a mark takes out.`, 'Say what is to be done with --title "..."')
}
