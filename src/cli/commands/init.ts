// kscp init: a new store in a folder, with its git repository and the workflow that checks it.
import { basename, join, resolve } from 'node:path'
import { Failure } from '../../core/failure.js'
import { createCommand } from '../command.js'
import type { Context, GlobalOptions } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  name?: string | undefined
}

export const init = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'init',
    'make a new store, its git repository and the workflow that checks it',
    'kscp init elmbridge --name "Elmbridge Safeguarding Children Partnership"',
  )
    .argument('[dir]', 'the folder; this one when left out', '.')
    .option('--name <name>', "the partnership's name")
    .action(async (dir, _, command) => end(await run(context, dir, command.optsWithGlobals())))

async function run(context: Context, dir: string, input: Input): Promise<ExitCode> {
  const { isStore } = await import('../../store/find-store.js')
  const { filesThere, isFile, makeFolder, removeFolder } = await import('../../store/make-folder.js')
  const { initRepository, isInRepository } = await import('../../store/git.js')
  const { pathFromRepository } = await import('../../store/find-repository.js')
  const { newClearanceKey } = await import('../../store/clearance-key.js')
  const { packagedHolidays } = await import('../../store/read-holidays.js')
  const { makeStore } = await import('../../operations/records/make-store.js')
  const { applyChanges } = await import('../apply.js')
  const root = resolve(context.cwd, dir)
  if (isStore(root))
    throw new Failure('usage', `There is a store in ${dir} already.`, 'Add records to it with kscp new, or name another folder.')
  if (isFile(root)) throw new Failure('usage', `${dir} is a file, expected a folder.`, 'Name another folder, or none for this one.')
  const made = makeFolder(root)
  const wasInRepository = isInRepository(root)
  const isTop = !wasInRepository || pathFromRepository(root) === ''
  const wanted = makeStore({
    name: input.name ?? basename(root),
    version: context.version,
    withWorkflow: isTop,
    key: newClearanceKey(),
    holidays: packagedHolidays(context.packageRoot),
  })
  const there = filesThere(
    root,
    wanted.map(({ file }) => file),
  )
  try {
    if (!wasInRepository) initRepository(root)
    await applyChanges(
      root,
      wanted.filter(({ file }) => !there.includes(file)),
      'Begin the records',
    )
  } catch (error) {
    if (made !== null) removeFolder(made)
    else if (!wasInRepository) removeFolder(join(root, '.git'))
    throw error
  }
  if (input.quiet !== true) context.stdout.write(tour(dir, wasInRepository, there, isTop))
  return EXIT.done
}

function tour(dir: string, wasInRepository: boolean, there: readonly string[], isTop: boolean): string {
  const folder = /^[\w./-]+$/.test(dir) ? dir : `'${dir.replaceAll("'", "'\\''")}'`
  const left = there.length === 0 ? '' : `Left as they were: ${there.join(', ')}.\n`
  const workflow = isTop
    ? ''
    : "The folder is inside another repository, so there is no workflow: add kscp validate to that repository's own.\n"
  return `Made a store in ${dir}${wasInRepository ? ', and committed it' : ', with its git repository'}.
${left}${workflow}Next:
${dir === '.' ? '' : `  cd ${folder}\n`}  kscp new group --set name='Strategic Leadership Group' --set abbreviation=SLG
  kscp new person --set name='Jo Ward' --set initials=JW
  kscp validate
`
}
