// kscp newsletter sent: records that a newsletter went out, so that the next one begins.
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { readIssue } from '../whole-number.js'

interface Input extends GlobalOptions {
  issue?: number | undefined
}

export const newsletterSent = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'sent', 'record that a newsletter went out, so that the next one begins', 'kscp newsletter sent --issue 1')
    .option('--issue <number>', 'which newsletter; else the one that is a draft', readIssue)
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

async function run(context: Context, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const { root, records, asOf } = await openStore(context, input, ['newsletter', 'meeting'])
  const { chooseNewsletter, requireMade } = await import('../../operations/newsletter/choose-newsletter.js')
  const { sendNewsletter } = await import('../../operations/newsletter/write-newsletter.js')
  const { applyChanges } = await import('../apply.js')
  const chosen = requireMade(chooseNewsletter(records, input.issue ?? null))
  const change = sendNewsletter(chosen, asOf())
  const message = records.settings.commit ? `Record that newsletter ${chosen.issue} was sent` : null
  await applyChanges(root, change === null ? [] : [change], message)
  if (input.quiet !== true) context.stdout.write(`Recorded that newsletter ${chosen.issue} went out.\n`)
  return EXIT.done
}
