// Lists the files under a folder, at whatever depth.
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Their paths, in the order of their names; a folder that is not there has none. */
export function filesUnder(folder: string): string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
    })
}
