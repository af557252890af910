// Says where public files go, and whether git keeps them: never into what is private or git's own.
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { OUTBOX } from '../core/change.js'
import { Failure } from '../core/failure.js'
import type { Context } from './context.js'
import type { OpenStore } from './open-store.js'

/** What stands in a store and takes no public file. */
const RESERVED: readonly string[] = ['records', OUTBOX, '.git']

/** From the store's root, with `/`; `given` is a folder somebody named, `usual` the one inside the public folder. */
export function publicFolder({ cwd }: Context, { root, records }: OpenStore, given: string | undefined, usual: string): string {
  const path = given === undefined ? resolve(root, records.settings.public, usual) : resolve(cwd, given)
  const folder = relative(root, path).split(sep).join('/')
  const [first = ''] = folder.split('/')
  if (RESERVED.includes(first))
    throw new Failure('usage', `Public files can't go into ${first}/, which is private.`, 'Name another folder, or leave it out.')
  return folder === '' ? '.' : folder
}

/** Whether a folder lies in the store, where git keeps what is public. */
export function isInStore(folder: string): boolean {
  return folder !== '..' && !folder.startsWith('../') && !isAbsolute(folder)
}
