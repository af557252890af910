// kscp search: the records that hold some words, with the line of each that fits best.
import type { SearchResult } from '../../core/search-result.js'
import { SETTINGS_FILE } from '../../core/settings.js'
import { createCommand, formatOption, InvalidArgumentError } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  kind?: string[] | undefined
  limit: number
  format?: 'text' | 'json' | undefined
}

const LIMIT = 20

export const search = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'search',
    'find records by their words, also where a word is cut short or misspelt; capitals such as EM mean initials',
    'kscp search neglect audit --kind action meeting',
  )
    .argument('<words...>', 'the words, initials or ids')
    .option('--kind <kind...>', 'only records of these kinds: action, meeting, person and so on')
    .option('--limit <number>', 'how many records to show', parseLimit, LIMIT)
    .addOption(formatOption(['text', 'json']))
    .action(async (words, _, command) => end(await run(context, words, command.optsWithGlobals())))

async function run(context: Context, words: readonly string[], input: Input): Promise<ExitCode> {
  const { openStore, tellLeftOut } = await import('../open-store.js')
  const { searchRecords } = await import('../../operations/search/search-records.js')
  const store = await openStore(context, input)
  const { records, texts, files } = store
  const known = records.kinds.map(({ name }) => name)
  const kinds = input.kind ?? []
  const { requireKnown } = await import('../require-known.js')
  for (const kind of kinds) requireKnown('kind', kind, known)
  const found = searchRecords({ records, texts }, { words: words.join(' '), kinds, limit: input.limit })
  context.stdout.write(await format(context, input, { asOf: store.asOf(), ...found }))
  const unread = store.problems.filter(({ file }) => files.includes(file) || file === `records/${SETTINGS_FILE}`)
  return tellLeftOut(context, { ...store, problems: unread }, []) ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, result: SearchResult): Promise<string> {
  const { searchAsJson, searchAsRows, searchAsScreen, searchSummary } = await import('../../report/search-report.js')
  if (input.format === 'json') return searchAsJson(result)
  const { wrapped } = await import('../wrapped.js')
  const summary = input.quiet === true ? '' : await wrapped(context.stdout, searchSummary(result))
  if (!context.stdout.isTTY) return searchAsRows(result) + summary
  const { createPaint } = await import('../../report/paint.js')
  const screen = searchAsScreen(result, context.stdout.width, createPaint(wantsColour(context, input)))
  return screen === '' || summary === '' ? screen + summary : `${screen}\n${summary}`
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Write it like 20.')
  return Number(text)
}
