// Takes back what a command wrote that failed or was killed half way; what somebody wrote or committed since stays.
import { existsSync, lstatSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { contentsSince } from './git/contents.js'
import { headIfKnown } from './git/repository.js'
import { stagedContent } from './git/staged.js'
import { closeJournal, digest, digestInGit, type Journal, type JournalEntry, readJournal } from './journal.js'
import { rememberStaged, unstageLeft } from './left-staged.js'
import { removeLeftovers, writeFile } from './write-file.js'

/** Files, from the store's root. */
export interface Undone {
  /** Those that are again as they were. */
  restored: string[]
  /** Those that somebody changed since, or committed: left as they are. */
  left: string[]
  /** Those that git's index still holds as the command staged them. */
  staged: string[]
}

const NOTHING: Undone = { restored: [], left: [], staged: [] }

/**
 * Undoes what a killed command left half done. To be called where no other command writes. What git's index can't be rid of yet is
 * tried, and told, each time again.
 */
export function undoHalfDone(root: string): Undone {
  const journal = readJournal(root)
  if (journal === null) return { ...NOTHING, staged: unstageLeft(root) }
  const undone = undo(root, journal)
  closeJournal(root)
  return undone
}

/** Whether the command that is writing is done, or lives and has written all its files: what is to come is no more than its commit. */
export function isWritten(root: string): boolean {
  const journal = readJournal(root)
  return journal === null || (isAlive(journal) && journal.files.every((entry) => isAsWritten(root, entry)))
}

/** Of a process on another machine nobody can tell. */
function isAlive({ host, pid }: Journal): boolean {
  if (host !== hostname()) return true
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Puts back each file that still holds what the command wrote; nothing where the command had made its commit. */
export function undo(root: string, { head, files, folders }: Journal): Undone {
  const hasMoved = head !== null && headIfKnown(root) !== head
  const isCommitted = ({ file, isKept, writtenInGit }: JournalEntry) =>
    hasMoved && isKept && contentsSince(root, head, file).some((bytes) => digestInGit(bytes) === writtenInGit)
  const committed = files.filter(isCommitted)
  const kept = files.filter(({ isKept }) => isKept)
  if (kept.length > 0 && committed.length === kept.length) return NOTHING
  const changed = files.filter((entry) => !isAsBefore(root, entry))
  const [restored, left] = [changed, changed].map((entries, i) =>
    entries.filter((entry) => (isAsWritten(root, entry) && !committed.includes(entry)) === (i === 0)),
  ) as [JournalEntry[], JournalEntry[]]
  for (const { file, before } of restored) restore(resolve(root, file), before)
  for (const { file } of files) removeLeftovers(resolve(root, file))
  for (const folder of [...folders].reverse()) removeIfEmpty(resolve(root, folder))
  if (head !== null)
    rememberStaged(
      root,
      kept.filter((entry) => !committed.includes(entry) && isStaged(root, entry)),
    )
  return { restored: restored.map(fileOf), left: left.map(fileOf), staged: unstageLeft(root) }
}

function isAsBefore(root: string, { file, before }: JournalEntry): boolean {
  return (readIfThere(resolve(root, file))?.toString('base64') ?? null) === before
}

function isAsWritten(root: string, { file, written }: JournalEntry): boolean {
  const bytes = readIfThere(resolve(root, file))
  return bytes !== null && digest(bytes) === written
}

function isStaged(root: string, { file, writtenInGit }: JournalEntry): boolean {
  const bytes = stagedContent(root, file)
  return bytes !== null && digestInGit(bytes) === writtenInGit
}

function restore(path: string, before: string | null): void {
  if (before === null) rmSync(path, { force: true })
  else writeFile(path, Buffer.from(before, 'base64'))
}

/** What somebody put into a folder since stays, and so does the folder. */
function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // not empty, or never made
  }
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) && lstatSync(path).isFile() ? readFileSync(path) : null
}

function fileOf({ file }: JournalEntry): string {
  return file
}
