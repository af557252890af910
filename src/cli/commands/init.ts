// kscp init: a new store in a folder, with its git repository and the workflow that checks it.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
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
  const { makeStore } = await import('../../operations/make-store.js')
  const { initRepository, isInRepository } = await import('../../store/git.js')
  const { applyChanges } = await import('../apply.js')
  const root = resolve(context.cwd, dir)
  if (isStore(root))
    throw new Failure('usage', `There is a store in ${dir} already.`, 'Add records to it with kscp new, or name another folder.')
  const changes = makeStore(input.name ?? basename(root), context.version)
  const inTheWay = changes.find(({ file }) => existsSync(resolve(root, file)))
  if (inTheWay !== undefined) throw new Failure('usage', `${dir} has a ${inTheWay.file} already.`, 'Name an empty folder.')
  const wasThere = existsSync(root)
  try {
    mkdirSync(root, { recursive: true })
  } catch {
    throw new Failure('cannot-run', `The folder ${dir} can't be made.`, 'Check that you may write there.')
  }
  const wasInRepository = isInRepository(root)
  try {
    if (!wasInRepository) initRepository(root)
    await applyChanges(root, changes, 'Begin the records')
  } catch (error) {
    if (!wasInRepository) rmSync(wasThere ? join(root, '.git') : root, { recursive: true, force: true })
    throw error
  }
  if (input.quiet !== true) context.stdout.write(tour(dir, wasInRepository))
  return EXIT.done
}

function tour(dir: string, wasInRepository: boolean): string {
  return `Made a store in ${dir}${wasInRepository ? '' : ', with its git repository'}. Next:
${dir === '.' ? '' : `  cd ${dir}\n`}  kscp new group --set name='Strategic Leadership Group' --set abbreviation=SLG
  kscp new person --set name='Jo Ward' --set initials=JW
  kscp validate
`
}
