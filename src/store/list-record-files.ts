// Lists every file under records/, each with the kind its folder gives it, and what stands where no record may stand.
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '../core/kind.js'
import type { Problem } from '../core/problem.js'
import { CLEARANCE_KEY_FILE, HOLIDAYS_FILE, SETTINGS_FILE } from '../core/settings.js'
import { didYouMean } from '../core/suggestion.js'
import { leadsToFolder } from './leads-to-folder.js'

interface RecordFile {
  kind: Kind
  id: string
  /** From the store's root, with `/`. */
  file: string
}

interface Listing {
  files: RecordFile[]
  /** The kinds whose folder can't be read. */
  unread: Kind[]
  problems: Problem[]
}

const ENDING = '.md'

/** The record files of the given kinds, in the order of their names; hidden files (`.gitkeep`) are nobody's. */
export function listRecordFiles(root: string, kinds: readonly Kind[], only: readonly string[] | null): Listing {
  const listing: Listing = { files: [], unread: [], problems: [] }
  const entries = entriesOf(join(root, 'records'))
  if (entries === null) {
    listing.problems.push(unreadable('records'))
    listing.unread.push(...kinds)
  }
  for (const entry of entries ?? []) {
    const kind = kinds.find((kind) => kind.folder === entry.name)
    const file = `records/${entry.name}`
    if (kind === undefined) {
      if (only === null) listing.problems.push(...problemsOfStranger(root, entry, file, kinds))
    } else if (only === null || only.includes(kind.name)) {
      if (entry.isDirectory()) listFolder(root, kind, listing)
      else
        listing.problems.push(
          problem(
            'not-a-folder',
            file,
            `${file} is not a folder, expected the folder of the ${kind.name} records.`,
            'Delete it, and make a folder of that name.',
          ),
        )
    }
  }
  return listing
}

function listFolder(root: string, kind: Kind, { files, unread, problems }: Listing): void {
  const entries = entriesOf(join(root, 'records', kind.folder))
  if (entries === null) {
    problems.push(unreadable(`records/${kind.folder}`))
    unread.push(kind)
  }
  for (const entry of entries ?? []) {
    const file = `records/${kind.folder}/${entry.name}`
    if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(join(root, file)))) {
      problems.push(
        problem(
          'not-a-file',
          file,
          'This is a folder, expected a record file.',
          `Records stand straight in records/${kind.folder}/: move its files there and delete it.`,
        ),
      )
    } else if (!entry.name.endsWith(ENDING)) {
      problems.push(
        problem(
          'not-a-record',
          file,
          `Unexpected file, expected a record whose name ends in ${ENDING}.`,
          'Rename it, or move it out of records/.',
        ),
      )
    } else {
      files.push({ kind, id: entry.name.slice(0, -ENDING.length), file })
    }
  }
}

/** A folder that is no kind's, with a problem for each file that may be a record, or a file that is none. */
function problemsOfStranger(root: string, entry: Dirent, file: string, kinds: readonly Kind[]): Problem[] {
  const isRead = [SETTINGS_FILE, HOLIDAYS_FILE].includes(entry.name) && (entry.isFile() || entry.isFIFO()) // whoever reads it tells
  if (isRead || (entry.name === CLEARANCE_KEY_FILE && entry.isFile())) return []
  const folders = kinds.map((kind) => kind.folder)
  if (entry.isSymbolicLink())
    return [problem('link-out', file, 'This is a link, expected a folder of records.', 'Put the folder itself here.')]
  if (!entry.isDirectory()) {
    return [
      problem(
        'not-a-record',
        file,
        'Unexpected file, expected a folder of records or kscp.yaml.',
        `Move it into the folder of its kind: ${folders.join(', ')}.`,
      ),
    ]
  }
  const hint = didYouMean(entry.name, folders) ?? `The folders are: ${folders.join(', ')}.`
  const inside = (entriesOf(join(root, file)) ?? []).map((inner) => `${file}/${inner.name}`)
  return (inside.length > 0 ? inside : [file]).map((path) =>
    problem('unknown-folder', path, `The folder ${file} belongs to no kind of record.`, hint),
  )
}

/** Null for a folder that can't be read. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

function unreadable(folder: string): Problem {
  return problem('unreadable', folder, "The folder can't be read, so nothing in it is checked.", 'Check who may read it.')
}

function problem(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, file, line: 1, column: 1, hint }
}
