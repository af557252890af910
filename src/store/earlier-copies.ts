// Reads what was published before: the files of the public folder, and the committed versions of those of one meeting.
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesUnder } from './files-under.js'
import { versionsOf } from './git/contents.js'
import { isInRepository } from './git/repository.js'

export interface PublishedFile {
  /** From the store's root, with `/`. */
  file: string
  /** The day of the version in the repository; null for the file as it is now. */
  day: string | null
  bytes: Uint8Array
  of: 'notes' | 'newsletter' | 'other'
}

/** Every file of the public folder as it is, and the earlier versions of those of a meeting's notes and of the newsletters given. */
export function readEarlierCopies(
  root: string,
  publicFolder: string,
  { meetingId, newsletters }: { meetingId: string; newsletters: readonly string[] },
): PublishedFile[] {
  const current = filesUnder(join(root, publicFolder)).map((path) => {
    const file = relative(root, path).split(sep).join('/')
    return { file, day: null, bytes: readFileSync(path), of: whatIs(file, meetingId, newsletters) }
  })
  const usual = [`notes/${meetingId}.md`, ...newsletters.flatMap((id) => [`newsletters/${id}.html`, `newsletters/${id}.md`])]
  const own = current.filter(({ of }) => of !== 'other').map(({ file }) => file)
  const files = new Set([...usual.map((file) => `${publicFolder}/${file}`), ...own])
  const versions = isInRepository(root)
    ? [...files].flatMap((file) =>
        versionsOf(root, file).map((version) => ({ file, ...version, of: whatIs(file, meetingId, newsletters) })),
      )
    : []
  const isCommitted = (copy: PublishedFile) =>
    versions.some(({ file, bytes }) => file === copy.file && Buffer.from(bytes).equals(copy.bytes))
  return [...current.filter((copy) => !isCommitted(copy)), ...versions]
}

function whatIs(file: string, meetingId: string, newsletters: readonly string[]): PublishedFile['of'] {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (name.startsWith(meetingId)) return 'notes'
  return newsletters.some((id) => name.startsWith(`${id}.`)) ? 'newsletter' : 'other'
}
