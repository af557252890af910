// Tells a link to a folder from one to a file; a link to nothing, or to itself, leads to no folder.
import { statSync } from 'node:fs'

export function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
