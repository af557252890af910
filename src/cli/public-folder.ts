// Says where public files go, and whether git keeps them: never into what is private or git's own.
import { isAbsolute, parse, relative, resolve, sep } from 'node:path'
import { OUTBOX } from '../core/change.js'
import { Failure } from '../core/failure.js'
import { realPlaceOf } from '../store/place-in-store.js'
import type { Context } from './context.js'
import type { OpenStore } from './open-store.js'

/** What stands in a store and takes no public file. */
const RESERVED: readonly string[] = ['records', OUTBOX, '.git']

/** From the store's root, with `/`; `given` is a folder somebody named, `usual` the one inside the public folder. */
export function publicFolder({ cwd }: Context, { root, records }: OpenStore, given: string | undefined, usual: string): string {
  const path = given === undefined ? resolve(root, records.settings.public, usual) : resolve(cwd, given)
  if (given !== undefined) refuseAbove(root, path)
  const folder = relative(root, path).split(sep).join('/')
  for (const place of [path, realPlaceOf(path) ?? path]) {
    const [first = ''] = relative(root, place).split(sep)
    if (RESERVED.includes(first))
      throw new Failure('usage', `Public files can't go into ${first}/, which is private.`, 'Name another folder, or leave it out.')
  }
  return folder === '' ? '.' : folder
}

/** Fails for a folder the store lies in, or the top of a disk: nobody means to have a page of notes there. */
function refuseAbove(root: string, path: string): void {
  const isTop = path === parse(path).root
  if (isTop || root.startsWith(path + sep))
    throw new Failure(
      'usage',
      `Public files can't go into ${isTop ? 'the top folder of the disk' : 'a folder that the store lies in'}.`,
      'Name a folder of their own, such as ../site/notes, or leave it out.',
    )
}

/** What of a folder's path is told with a file in it: all that the store's own path has not. */
export function toldOfFolder(folder: string): string {
  return folder.replace(/^(?:\.\.\/)+/, '')
}

/** Whether a folder lies in the store, where git keeps what is public. */
export function isInStore(folder: string): boolean {
  return folder !== '..' && !folder.startsWith('../') && !isAbsolute(folder)
}
