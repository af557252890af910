// Keeps what files held before a command changes them, so that one that was killed half way is undone by the next.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, relative, resolve, sep } from 'node:path'
import type { OutputFile } from '../core/change.js'
import { Failure } from '../core/failure.js'
import { gitFolderOf } from './find-repository.js'
import { headIfKnown } from './git/repository.js'
import { journalPlace } from './journal-place.js'
import { isPlaceInStore } from './place-in-store.js'
import { writeFile } from './write-file.js'

export interface JournalEntry {
  /** From the store's root, with `/`. */
  file: string
  /** Its bytes before, in base 64; null for one that was not there. */
  before: string | null
  /** The digest of the bytes the command writes. */
  written: string
  /** The same as git keeps them, whatever the machine's line ends are. */
  writtenInGit: string
  /** Whether the command commits it. */
  isKept: boolean
}

export interface Journal {
  /** The machine and the folder it was written for, and the process that wrote it. */
  host: string
  root: string
  pid: number
  /** The last commit before the change; null where there is no repository. */
  head: string | null
  files: JournalEntry[]
  /** Folders that were not there, the outer ones first, from the store's root. */
  folders: string[]
}

/** Writes down what the files hold before they are changed. Fails where what is written down already is another machine's. */
export function openJournal(root: string, files: readonly OutputFile[]): Journal {
  if (existsSync(journalPlace(root)))
    throw new Failure(
      'cannot-run',
      `${shown(root, journalPlace(root))} says what to take back after a command that was killed, but not in this folder on this computer.`,
      'See whether the records are as they should be, then delete that file.',
    )
  const entries = files.map(({ file, content, isKept }) => {
    const before = readIfThere(resolve(root, file))?.toString('base64') ?? null
    const bytes = Buffer.from(content)
    return { file, before, written: digest(bytes), writtenInGit: digestInGit(bytes), isKept }
  })
  const journal = {
    host: hostname(),
    root,
    pid: process.pid,
    head: headIfKnown(root),
    files: entries,
    folders: foldersMissing(root, files),
  }
  const kept = { ...journal, files: entries.filter(({ file }) => isPlaceInStore(root, file)) }
  writeFile(journalPlace(root), JSON.stringify(kept))
  return journal
}

export function closeJournal(root: string): void {
  rmSync(journalPlace(root), { force: true })
}

/** What a killed command left to be undone; null where there is nothing, or not by this machine. Fails when it can't be relied on. */
export function readJournal(root: string): Journal | null {
  const path = journalPlace(root)
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null
  const journal = parseJournal(readFileSync(path, 'utf8'))
  if (journal !== null && gitFolderOf(root) === null && !isOurs(root, journal)) return null
  const places = journal === null ? [] : [...journal.files.map(({ file }) => file), ...journal.folders]
  if (journal !== null && places.every((file) => isPlaceInStore(root, file))) return journal
  throw new Failure(
    'cannot-run',
    `${shown(root, path)}, which says what to take back after a command that was killed, can't be relied on.`,
    'See whether the records are as they should be (git status), then delete that file.',
  )
}

function shown(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

/** A store that came from elsewhere, as a folder or an archive, may hold anything. */
function isOurs(root: string, { host, root: place }: Journal): boolean {
  return host === hostname() && place === root
}

function parseJournal(text: string): Journal | null {
  try {
    const journal = JSON.parse(text) as Journal | null
    return isJournal(journal) ? journal : null
  } catch {
    return null
  }
}

function isJournal(value: Journal | null): value is Journal {
  if (value === null || typeof value !== 'object') return false
  const { host, root, pid, head, files, folders } = value
  const areTexts = [host, root, head ?? ''].every(isText) && Number.isInteger(pid) && Array.isArray(folders) && folders.every(isText)
  return areTexts && Array.isArray(files) && files.every(isEntry)
}

function isEntry(value: JournalEntry | null): boolean {
  if (value === null || typeof value !== 'object') return false
  const { file, before, written, writtenInGit, isKept } = value
  return [file, before ?? '', written, writtenInGit].every(isText) && typeof isKept === 'boolean'
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function foldersMissing(root: string, files: readonly OutputFile[]): string[] {
  const missing = new Set<string>()
  for (const { file } of files) {
    for (let above = dirname(resolve(root, file)); above.startsWith(root + sep) && !existsSync(above); above = dirname(above)) {
      missing.add(relative(root, above).split(sep).join('/'))
    }
  }
  return [...missing].sort()
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The digest of bytes without carriage returns before line ends. */
export function digestInGit(bytes: Uint8Array): string {
  return digest(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null
}
