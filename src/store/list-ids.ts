// Lists ids by the names of the files alone: quick, and no record is opened.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readKinds } from './read-kinds.js'

const WELL_FORMED = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The names of the kinds of a store. */
export async function listKinds(root: string): Promise<string[]> {
  return (await readKinds(root)).map(({ name }) => name)
}

/** The well-formed ids of some kinds, or of all, in order; none for a kind that isn't there. */
export async function listIds(root: string, kinds: readonly string[] | null): Promise<string[]> {
  const wanted = (await readKinds(root)).filter(({ name }) => kinds === null || kinds.includes(name))
  return wanted
    .flatMap(({ folder }) => filesIn(join(root, 'records', folder)))
    .filter((id) => WELL_FORMED.test(id))
    .sort()
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? file.slice(0, -'.md'.length) : []))
}
