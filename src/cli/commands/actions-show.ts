// kscp actions show: everything of one action, whole.
import type { ActionStory } from '../../core/action-story.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  format?: 'table' | 'json' | undefined
}

const KINDS = ['action', 'meeting', 'agenda', 'person', 'group', 'organisation', 'priority']

export const actionsShow = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'show',
    'show all there is about an action: owners, due days, notes, and the words marked for redaction too',
    'kscp actions show 2019-11-20-slg-8 --as-of 2020-01-16',
  )
    .argument('<action>', "the action's id, or as much of it as means only one")
    .addOption(formatOption(['table', 'json']))
    .action(async (action, _, command) => end(await run(context, action, command.optsWithGlobals())))

async function run(context: Context, word: string, input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const { readableAction } = await import('../readable-action.js')
  const { tellAction } = await import('../../operations/actions/tell-action.js')
  const { records, asOf } = await openStore(context, input, KINDS)
  const story = tellAction(records, readableAction(word, records), asOf())
  context.stdout.write(await format(context, input, story))
  return EXIT.done
}

async function format(context: Context, input: Input, story: ActionStory): Promise<string> {
  if (input.format === 'json') return (await import('../../report/action-show-json.js')).actionAsJson(story)
  const { actionAsRows, privacyNote } = await import('../../report/action-show.js')
  if (input.format === undefined && !context.stdout.isTTY) return actionAsRows(story)
  const { actionAsTable } = await import('../../report/action-show-table.js')
  const { createPaint } = await import('../../report/paint.js')
  const { wrapped } = await import('../wrapped.js')
  const note = input.quiet === true ? '' : await wrapped(context.stdout, privacyNote(story))
  return `${actionAsTable(story, context.stdout.width, createPaint(wantsColour(context, input)))}${note === '' ? '' : `\n${note}`}`
}
