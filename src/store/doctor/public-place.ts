// Looks where the folder for public copies really is, and for the key of the decisions in it.
import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { OUTBOX } from '../../core/change.js'
import type { PublicPlace } from '../../core/checkup.js'
import { CLEARANCE_KEY_FILE, SETTINGS_FILE } from '../../core/settings.js'
import { isFolder } from '../make-folder.js'
import { isPlaceInStore } from '../place-in-store.js'

/** What stands in a store and is no place for public copies. */
const PRIVATE: readonly string[] = ['records', 'schemas', 'templates', OUTBOX, '.git']

export function publicPlace(root: string, folder: string): PublicPlace {
  const path = join(root, folder)
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'missing'
  if (!existsSync(path)) return 'no-folder'
  const way = relative(root, realpathSync(path)).split(sep)
  const [first = ''] = way
  const holdsStore = way.every((part) => part === '..')
  if (first === '' || holdsStore || PRIVATE.includes(first)) return 'private'
  if (!isPlaceInStore(root, folder)) return 'outside'
  return isFolder(path) ? 'folder' : 'no-folder'
}

/**
 * Files of the key's name in the public folder, however deep, from the store's root with `/`; null where that folder is a link to
 * what is private, or to another store, so that no store's own key is taken for a published one.
 */
export function publishedKeys(root: string, folder: string): string[] | null {
  const place = publicPlace(root, folder)
  if (place === 'private') return null
  const keys = keysUnder(root, folder)
  if (place !== 'outside') return keys
  const published = keys.filter((file) => !existsSync(join(root, dirname(file), SETTINGS_FILE)))
  return keys.length > 0 && published.length === 0 ? null : published
}

function keysUnder(root: string, folder: string): string[] {
  if (!isFolder(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) return keysUnder(root, file)
    return entry.name === CLEARANCE_KEY_FILE ? [file] : []
  })
}
