// Finds and reads the Markdown and text files under a path, in a store or outside one.
import { isUtf8 } from 'node:buffer'
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { leadsToFolder } from './leads-to-folder.js'

/** The largest file that is scanned, in bytes. */
const LARGEST_DOCUMENT = 10 * 1024 * 1024

const TEXT_FILE = /\.(?:md|markdown|mdown|txt|text|csv|tsv|html?|ya?ml|json|eml|ics)$/i

/** What others wrote, or git keeps in forms of its own. */
const FOREIGN_FOLDERS: readonly string[] = ['.git', 'node_modules']

/** A file's text with its byte-order mark; or why it can't be read, in words; or why it was left out: its name is not that of a text file, or it is a folder, or a link to one, that isn't looked into. */
export type DocumentReading = { path: string } & ({ text: string } | { fault: string; hint: string } | { leftOut: 'no-text' | 'folder' })

/**
 * The documents at a path: the file itself whatever its name, or those of a folder, hidden ones too, in the order of their names; of those
 * only the text files are read. Null when nothing is there.
 */
export function readDocuments(path: string): DocumentReading[] | null {
  try {
    if (!statSync(path).isDirectory()) return [readDocument(path)]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : [unreadable(path, code)]
  }
  return readFolder(path)
}

function readFolder(folder: string): DocumentReading[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return [unreadable(folder, (error as NodeJS.ErrnoException).code)]
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (FOREIGN_FOLDERS.includes(entry.name)) return [{ path, leftOut: 'folder' }]
      if (entry.isDirectory()) return readFolder(path)
      if (entry.isSymbolicLink() && leadsToFolder(path)) return [{ path, leftOut: 'folder' }]
      return [TEXT_FILE.test(entry.name) && (entry.isFile() || entry.isSymbolicLink()) ? readDocument(path) : { path, leftOut: 'no-text' }]
    })
}

function readDocument(path: string): DocumentReading {
  try {
    if (statSync(path).size > LARGEST_DOCUMENT)
      return { path, fault: 'The file is larger than 10 MB, the most that is scanned.', hint: 'Split it, and scan the parts.' }
    const bytes = readFileSync(path)
    if (bytes.includes(0)) return { path, fault: 'The file is no text.', hint: 'Save it as plain text or Markdown, in UTF-8.' }
    if (!isUtf8(bytes)) return { path, fault: 'The file is not valid UTF-8.', hint: 'Save it again as UTF-8.' }
    return { path, text: bytes.toString('utf8') }
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code)
  }
}

function unreadable(path: string, code: string | undefined): DocumentReading {
  return { path, fault: `The file can't be read${code === undefined ? '' : ` (${code})`}.`, hint: 'Check who may read it.' }
}
