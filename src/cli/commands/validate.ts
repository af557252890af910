// kscp validate: checks the records, all of them or those under the paths given.
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { grouped } from '../../core/counted.js'
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import { HOLIDAYS_FILE, SETTINGS_FILE } from '../../core/settings.js'
import { didYouMean } from '../../core/suggestion.js'
import { filesThere } from '../../store/make-folder.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { OpenStore } from '../open-store.js'
import { LONG, withProgress } from '../progress.js'

interface Input extends GlobalOptions {
  strict?: true | undefined
  format: 'text' | 'json' | 'github'
}

export const validate = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'validate',
    'check the records: fields, references, numbers, marks, agreement of minutes and actions',
    'kscp validate --strict',
  )
    .argument('[path...]', 'files or folders of the store; the whole store when left out')
    .option('--strict', 'fail for warnings too, not only for errors')
    .addOption(formatOption(['text', 'json', 'github']).default('text' as const))
    .action(async (paths, _, command) => end(await run(context, paths, command.optsWithGlobals())))

async function run(context: Context, paths: readonly string[], input: Input): Promise<ExitCode> {
  const { openStore } = await import('../open-store.js')
  const opened = await openStore(context, input)
  const { problemsInHolidays } = await import('../../store/read-holidays.js')
  const { problemsInJournal } = await import('../../store/stray-journal.js')
  const { problemsInFixedSchemas } = await import('../../store/fixed-schemas.js')
  const besides = [problemsInHolidays, problemsInFixedSchemas, problemsInJournal].flatMap((problemsIn) => problemsIn(opened.root))
  const problems = [...opened.problems, ...besides]
  const store = { ...opened, problems }
  const { checkRecords } = await import('../../operations/records/check-records.js')
  const within = paths.map((path) => pathInStore(context, store, path))
  const check = await withProgress(context, input, async (say) => {
    if (store.files.length >= LONG.checked) say(`Checking ${grouped(store.files.length)} records`)
    const inPublic = paths.length > 0 ? [] : await (await import('../find-still-public.js')).findStillPublicInAll(store)
    return checkRecords({ ...store, problems: [...store.problems, ...inPublic] }, within, store.asOf())
  })
  context.stdout.write(await format(context, input, store, check))
  return check.errors > 0 || (input.strict === true && check.warnings > 0) ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, store: OpenStore, check: import('../../core/check.js').Check): Promise<string> {
  const { checkAsJson, checkSummary } = await import('../../report/check-report.js')
  if (input.format === 'json') return checkAsJson(check)
  if (input.format === 'github') {
    const { problemsAsGithub } = await import('../../report/problems-as-github.js')
    const { pathFromRepository } = await import('../../store/find-repository.js')
    return problemsAsGithub(check.problems, pathFromRepository(store.root)) + (input.quiet === true ? '' : checkSummary(check))
  }
  const summary = input.quiet === true ? '' : checkSummary(check)
  if (check.problems.length === 0) return summary
  const { problemsAsText } = await import('../../report/problems-as-text.js')
  const { createPaint } = await import('../../report/paint.js')
  const { hiderOf } = await import('../../core/hidden-texts.js')
  const paint = createPaint(wantsColour(context, input))
  const showing = { textOf: (file: string) => store.texts.get(file), hider: hiderOf(store.texts.values(), store.records), paint }
  return `${problemsAsText(check.problems, showing)}${summary === '' ? '' : `\n${summary}`}`
}

/** A path as typed, from the store's root with `/`; it may be typed from the working folder or from the store's. */
function pathInStore({ cwd }: Context, { root, files, problems, records }: OpenStore, typed: string): string {
  const beside = filesThere(root, [`records/${SETTINGS_FILE}`, `records/${HOLIDAYS_FILE}`])
  const known = [...files, ...beside, ...problems.map(({ file }) => file)]
  const candidates = typed === '' ? [] : [cwd, root].map((from) => relative(root, resolve(from, typed)).split(sep).join('/'))
  const folders = filesThere(
    root,
    records.kinds.map(({ folder }) => `records/${folder}`),
  )
  const found = candidates.find(
    (path) => ['', 'records', ...folders].includes(path) || known.some((file) => file === path || file.startsWith(`${path}/`)),
  )
  if (found !== undefined) return found === 'records' ? '' : found
  const isOutside = candidates.every((path) => path.startsWith('..') || isAbsolute(path))
  const hint = (isOutside ? null : didYouMean(candidates[0] ?? typed, [...folders, ...known])) ?? 'Name a file or folder under records/.'
  throw new Failure('usage', `There is nothing to check at "${printable(typed)}".`, hint)
}
