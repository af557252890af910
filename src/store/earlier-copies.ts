// Reads what was published before: the files of the public folder, and the committed versions of those of one meeting.
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isInRepository, versionsOf } from './git.js'

export interface PublishedFile {
  /** From the store's root, with `/`. */
  file: string
  /** The day of the version in the repository; null for the file as it is now. */
  day: string | null
  bytes: Uint8Array
  isOfTheMeeting: boolean
}

/** Every file of the public folder as it is, and the earlier versions of those whose name begins with the meeting's id. */
export function readEarlierCopies(root: string, publicFolder: string, meetingId: string): PublishedFile[] {
  const current = filesUnder(join(root, publicFolder)).map((path) => {
    const file = relative(root, path).split(sep).join('/')
    return { file, day: null, bytes: readFileSync(path), isOfTheMeeting: isOf(file, meetingId) }
  })
  const own = `${publicFolder}/notes/${meetingId}.md`
  const files = new Set([own, ...current.filter(({ isOfTheMeeting }) => isOfTheMeeting).map(({ file }) => file)])
  const versions = isInRepository(root)
    ? [...files].flatMap((file) => versionsOf(root, file).map((version) => ({ file, ...version, isOfTheMeeting: true })))
    : []
  const isCommitted = (copy: PublishedFile) =>
    versions.some(({ file, bytes }) => file === copy.file && Buffer.from(bytes).equals(copy.bytes))
  return [...current.filter((copy) => !isCommitted(copy)), ...versions]
}

/** In the order of their names; a folder that is not there has none. */
function filesUnder(folder: string): string[] {
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

function isOf(file: string, meetingId: string): boolean {
  return file.slice(file.lastIndexOf('/') + 1).startsWith(meetingId)
}
