// Elmbridge in git, with commits of named people on named days, and its histories.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

export const ACTION = 'records/actions/2024-03-06-slg-1.md'
export const MINUTES = 'records/meetings/2024-03-06-slg.md'
export const TEXT = ELMBRIDGE[ACTION] ?? ''

/** Elmbridge, committed by Asha Kaur on 6 March 2024. */
export function historyStore(files: Parameters<typeof makeStore>[0] = {}): string {
  const store = makeStore(files)
  git(store, 'init', '--quiet', '--initial-branch=main')
  commit(store, {}, { subject: 'Begin' })
  return store
}

interface Commit {
  by?: string
  at?: string
  subject?: string
}

/** Writes the files (null deletes one) and commits everything. */
export function commit(store: string, files: { readonly [file: string]: string | Uint8Array | null }, how: Commit = {}): void {
  const { by = 'Asha Kaur', at = '2024-03-06T09:00:00+00:00', subject = 'Change it' } = how
  write(store, files)
  git(store, 'add', '--all')
  git(store, 'commit', '--quiet', '--author', `${by} <someone@example.org>`, '--date', at, '--message', subject)
}

export function write(store: string, files: { readonly [file: string]: string | Uint8Array | null }): void {
  for (const [file, content] of Object.entries(files)) {
    if (content === null) rmSync(join(store, file))
    else writeFileSync(join(store, file), content)
  }
}

/** What `kscp history` prints of a record, a line each. Fails where it doesn't end well. */
export function historyOf(store: string, id = 'action/2024-03-06-slg-1'): string[] {
  const { code, stdout, stderr } = kscp(store, ['history', id])
  if (code !== 0) throw new Error(`ended with ${code}: ${stderr}`)
  return stdout.trimEnd().split('\n')
}

/** The sentences of the last change. */
export function lastSentences(store: string, id = 'action/2024-03-06-slg-1'): string[] {
  const { changes } = JSON.parse(kscp(store, ['history', id, '--format', 'json']).stdout)
  return changes.at(-1).sentences
}
