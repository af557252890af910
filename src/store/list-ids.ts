// Lists ids by the names of the files alone, and people's initials by one line of each file: quick, and no record is parsed.
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs'
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

/** The initials of people who have them, in order; nothing of a file that can't be read. */
export async function listInitials(root: string): Promise<string[]> {
  const person = (await readKinds(root)).find(({ name }) => name === 'person')
  if (person === undefined) return []
  const folder = join(root, 'records', person.folder)
  const all = filesIn(folder).flatMap((id) => INITIALS.exec(beginningOf(join(folder, `${id}.md`)))?.groups?.initials ?? [])
  return [...new Set(all)].sort()
}

/** Only letters: whatever else stands there is no word to put on a command line. */
const INITIALS = /^initials:[ \t]*(["']?)(?<initials>[A-Za-z]{2,8})\1[ \t]*(?:#.*)?\r?$/m
const BEGINNING = 1024

/** The first bytes of a file; empty where it can't be read. */
function beginningOf(path: string): string {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(BEGINNING)
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, BEGINNING, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? file.slice(0, -'.md'.length) : []))
}
