// Refuses to write over a file that kscp never made: somebody's home page, or notes that they typed.
import { join } from 'node:path'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'
import { isMadeByKscp } from '../export/made-by-kscp.js'
import { bytesThere } from '../store/bytes-there.js'

export interface Destination {
  /** The folder's path, whole. */
  folder: string
  /** The folder as it is shown to a person. */
  shown: string
  /** What to type to have the files elsewhere. */
  elsewhere: string
}

/** Fails where one of the files, by their names in the folder, is there and kscp didn't make it. */
export function refuseForeignFiles({ folder, shown, elsewhere }: Destination, names: readonly string[]): void {
  const isOurs = (name: string) => {
    const bytes = bytesThere(join(folder, name))
    return bytes !== null && isMadeByKscp(name, bytes)
  }
  // A newsletter's Markdown says nothing of who made it, but it is never made without its page.
  const isForeign = (name: string) =>
    bytesThere(join(folder, name)) !== null && !isOurs(name) && !(name.endsWith('.md') && isOurs(name.replace(/\.md$/, '.html')))
  const foreign = names.filter(isForeign).map((name) => (shown === '.' ? name : `${shown}/${name}`))
  if (foreign.length === 0) return
  const files = foreign.map(printable).join(', ')
  throw new Failure(
    'refused',
    `${files} ${foreign.length === 1 ? 'is' : 'are'} there already and not made by kscp, so nothing was written.`,
    `${elsewhere}, or move what is there away first.`,
  )
}
