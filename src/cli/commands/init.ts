// kscp init: a new store in a folder, with its git repository and the workflow that checks it.
import { basename, join, relative, resolve } from 'node:path'
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
  const { isStore, storeOfRecords } = await import('../../store/find-store.js')
  const { isFile, makeFolder, removeFolder } = await import('../../store/make-folder.js')
  if (dir.trim() === '') throw new Failure('usage', 'The folder named is empty.', 'Name a folder, or none for this one.')
  const root = resolve(context.cwd, dir)
  if (isStore(root))
    throw new Failure('usage', `There is a store in ${dir} already.`, 'Add records to it with kscp new, or name another folder.')
  const outer = storeOfRecords(root)
  if (outer !== null)
    throw new Failure(
      'usage',
      `${dir === '.' ? 'This folder' : dir} is inside the records of ${outer === context.cwd ? 'the store here' : `the store in ${relative(context.cwd, outer)}`}, where no other store may be.`,
      'Add records to that store with kscp new, or name a folder outside its records/.',
    )
  if (isFile(root)) throw new Failure('usage', `${dir} is a file, expected a folder.`, 'Name another folder, or none for this one.')
  const made = makeFolder(root)
  const begun = await begin(context, root, input.name ?? basename(root)).catch((error) => {
    if (made !== null) removeFolder(made)
    throw error
  })
  if (input.quiet !== true) context.stdout.write(tour(dir, begun))
  return EXIT.done
}

interface Begun {
  wasInRepository: boolean
  /** Whether the folder is its repository's root. */
  isTop: boolean
  /** The files that were there, and stay as they were. */
  there: string[]
}

/** Makes the store in a folder, and its repository where it is in none; takes back both when it fails. */
async function begin({ version, packageRoot }: Context, root: string, name: string): Promise<Begun> {
  const { filesThere, removeFolder } = await import('../../store/make-folder.js')
  const { initRepository, isInRepository } = await import('../../store/git/repository.js')
  const { pathFromRepository } = await import('../../store/find-repository.js')
  const { newClearanceKey } = await import('../../store/clearance-key.js')
  const { packagedHolidays } = await import('../../store/read-holidays.js')
  const { makeStore } = await import('../../operations/records/make-store.js')
  const { applyChanges } = await import('../apply.js')
  const wasInRepository = isInRepository(root)
  const isTop = !wasInRepository || pathFromRepository(root) === ''
  const wanted = makeStore({ name, version, withWorkflow: isTop, key: newClearanceKey(), holidays: packagedHolidays(packageRoot) })
  const there = filesThere(
    root,
    wanted.map(({ file }) => file),
  )
  const isNewRepository = !wasInRepository && filesThere(root, ['.git']).length === 0
  try {
    if (!wasInRepository) initRepository(root)
    await applyChanges(
      root,
      wanted.filter(({ file }) => !there.includes(file)),
      'Begin the records',
    )
  } catch (error) {
    if (isNewRepository) removeFolder(join(root, '.git'))
    throw error
  }
  return { wasInRepository, isTop, there }
}

function tour(dir: string, { wasInRepository, there, isTop }: Begun): string {
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
