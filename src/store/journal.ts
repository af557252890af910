// Keeps what files held before a command changes them, so that one that was killed half way is undone by the next.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { JOURNAL_FILE } from '../core/settings.js'
import { headOf } from './git.js'
import { writeFile } from './write-file.js'

interface Journal {
  /** The last commit before the change; null where none is made. */
  head: string | null
  /** Each file's bytes in base 64; null for one that was not there. */
  before: { file: string; bytes: string | null }[]
}

/** Writes down what the files hold, paths from a store's root, before they are changed. */
export function openJournal(root: string, files: readonly string[], isCommitted: boolean): void {
  const before = files.map((file) => ({ file, bytes: readIfThere(resolve(root, file))?.toString('base64') ?? null }))
  const journal: Journal = { head: isCommitted ? headOf(root) : null, before }
  writeFile(join(root, JOURNAL_FILE), JSON.stringify(journal))
}

export function closeJournal(root: string): void {
  rmSync(join(root, JOURNAL_FILE), { force: true })
}

/** Puts back what a killed command left half done; what it had committed stays. Whether there was anything. */
export function undoHalfDone(root: string): boolean {
  const text = readIfThere(join(root, JOURNAL_FILE))?.toString('utf8')
  if (text === undefined) return false
  const { head, before } = JSON.parse(text) as Journal
  if (head === null || head === headOf(root)) for (const { file, bytes } of before) restore(resolve(root, file), bytes)
  closeJournal(root)
  return true
}

function restore(path: string, bytes: string | null): void {
  if (bytes === null) rmSync(path, { force: true })
  else if (readIfThere(path)?.toString('base64') !== bytes) writeFile(path, Buffer.from(bytes, 'base64'))
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null
}
