// Finds the folder that holds the records: the one named, or the nearest one upwards.
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { Failure } from '../core/failure.js'
import { SETTINGS_FILE } from '../core/settings.js'

const HOW_TO_MAKE_ONE = 'Make one with: kscp init <folder>, or name one with --store <folder>.'

/** The store's root as an absolute path. Fails when there is none. */
export function findStore(cwd: string, named: string | undefined, by: '--store' | 'KSCP_STORE' = '--store'): string {
  if (named?.trim() === '') throw new Failure('usage', 'The store named is empty.', 'Write --store with a folder, or leave it out.')
  if (named !== undefined) {
    const root = resolve(cwd, named)
    if (!isStore(root))
      throw new Failure(
        'cannot-run',
        `No store in ${named}${by === 'KSCP_STORE' ? ', which KSCP_STORE names' : ''}: it has no records/${SETTINGS_FILE}.`,
        HOW_TO_MAKE_ONE,
      )
    return realpathSync(root)
  }
  const found = nearestStore(cwd)
  if (found === null) throw new Failure('cannot-run', 'No store here, nor in any folder above.', HOW_TO_MAKE_ONE)
  return realpathSync(found)
}

/** The store among whose records a folder is; null where it is among none. */
export function storeOfRecords(folder: string): string | null {
  const above = nearestStore(dirname(folder))
  return above !== null && `${folder}${sep}`.startsWith(join(above, 'records', sep)) ? above : null
}

/** Whether a folder, or one above it, is a store. */
export function hasStore(cwd: string): boolean {
  return nearestStore(cwd) !== null
}

function nearestStore(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (isStore(folder)) return folder
    if (folder === dirname(folder)) return null
  }
}

export function isStore(folder: string): boolean {
  return existsSync(join(folder, 'records', SETTINGS_FILE))
}
