// kscp actions remind: a mail to each owner of actions, ready to be sent, with what is overdue and what is due soon.
import { OUTBOX, type OutputFile } from '../../core/change.js'
import type { Reminder } from '../../core/reminder.js'
import { createCommand, formatOption } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { parseSpan } from '../parse-span.js'

interface Input extends GlobalOptions {
  dueWithin?: number | undefined
  dryRun?: true | undefined
  format: 'text' | 'json'
}

export const actionsRemind = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'remind',
    'write a mail to each owner of open actions, to be sent by hand',
    'kscp actions remind --due-within 14d --dry-run',
  )
    .option('--due-within <time>', 'only what is overdue, or due within so many days or weeks: 14d, 2w', parseSpan)
    .option('--dry-run', 'list who would get what, and who has no address; write nothing')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStoreToShow, tellLeftOut } = await import('../open-store.js')
  const store = await openStoreToShow(context, input)
  const asOf = store.asOf()
  const { remindOwners } = await import('../../operations/actions/remind-owners.js')
  const reminders = remindOwners(store.records, asOf, input.dueWithin ?? null)
  const fileOf = ({ owner, to }: Reminder) => (to.length === 0 ? null : `${OUTBOX}/reminders/${asOf}-${owner}.eml`)
  const isWritten = input.dryRun !== true
  if (isWritten) await write(store, asOf, reminders, fileOf)
  const { remindersAsJson, remindersAsText, remindingSummary } = await import('../../report/reminder-report.js')
  const reminding = { asOf, reminders, fileOf, isWritten }
  const summary = input.quiet === true ? '' : remindingSummary(reminding)
  const text = async () => (await import('../wrapped.js')).wrapped(context.stdout, remindersAsText(reminding) + summary)
  context.stdout.write(input.format === 'json' ? remindersAsJson(reminding) : await text())
  return tellLeftOut(context, store, ['action', 'meeting', 'person']) ? EXIT.problems : EXIT.done
}

async function write(
  store: OpenStore,
  asOf: string,
  reminders: readonly Reminder[],
  fileOf: (reminder: Reminder) => string | null,
): Promise<void> {
  const { records, texts, root } = store
  const { hideMarked } = await import('../../operations/hide-marked.js')
  const { reminderLetter } = await import('../../operations/actions/reminder-letter.js')
  const { writeEmail } = await import('../../export/write-email.js')
  // Only what marks take out: partners are named among themselves whatever is published of them.
  const hide = hideMarked(texts.values(), records)
  const outputs: OutputFile[] = []
  for (const reminder of reminders) {
    const file = fileOf(reminder)
    if (file === null) continue
    const letter = reminderLetter(reminder, { records, asOf, hide })
    outputs.push({ file, content: await writeEmail({ ...letter, to: reminder.to, attachments: [], day: asOf }), isKept: false })
  }
  const { applyChanges } = await import('../apply.js')
  await applyChanges(root, [], null, outputs)
}
