// kscp priorities review: records what was decided about a priority when it was looked at again.
import { createCommand, Option } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import type { ExitCode } from '../exit-codes.js'
import { parseDay } from '../parse-day.js'

const STATUSES = ['met', 'carried-over', 'dropped', 'current', 'suggested'] as const

interface Input extends GlobalOptions {
  status: (typeof STATUSES)[number]
  why: string
  by?: string | undefined
  until?: string | undefined
}

export const prioritiesReview = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'review',
    'record what was decided about a priority, and why',
    'kscp priorities review early-help --status met --why "The audit shows it." --by EM',
  )
    .argument('<priority>', "the priority's id, or as much of it as means only one")
    .addOption(new Option('--status <status>', 'what it is from now on').choices(STATUSES).makeOptionMandatory())
    .requiredOption('--why <words>', 'why')
    .option('--by <who>', 'who says so: initials or an id')
    .option('--until <date>', 'its last day from now on', parseDay)
    .action(async (priority, _, command) => end(await run(context, priority, command.optsWithGlobals())))

async function run(context: Context, word: string, { status, why, by, until, ...input }: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const { carryOut } = await import('../change-action.js')
  const { reviewPriority } = await import('../../operations/priorities/review-priority.js')
  const { readablePriority } = await import('../readable-priority.js')
  const store = await openStore(context, input)
  const review = { on: store.asOf(), by: by ?? null, status, why, until: until ?? null }
  return carryOut(context, input, store, reviewPriority(store.records, readablePriority(word, store.records), review))
}
