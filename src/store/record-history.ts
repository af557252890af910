// Reads what a record's file held after each commit that touched it, and what it holds now.
import { join } from 'node:path'
import { dayIn } from '../core/date.js'
import { Failure } from '../core/failure.js'
import type { FileState, RecordVersion } from '../core/record-history.js'
import { decodeText } from '../core/text-bytes.js'
import { readContents } from './git/contents.js'
import { historyOf } from './git/file-history.js'
import { isShallow, stateOfRepository } from './git/repository.js'
import { readText } from './read-text.js'

interface Versions {
  /** The oldest first; what is not committed yet comes last. */
  versions: RecordVersion[]
  /** False where the clone holds the latest commits only. */
  isComplete: boolean
}

const ABSENT: FileState = { is: 'absent' }

/** The versions of a file, a path from the store's root; days are counted in the time zone. Fails outside a git repository. */
export function readHistory(root: string, file: string, timezone: string): Versions {
  const state = stateOfRepository(root)
  if (state !== 'there') {
    const hint = state === 'none' ? 'Make one with: git init' : 'See why: kscp doctor'
    throw new Failure('cannot-run', 'This store is in no git repository that works, so earlier versions are not known.', hint)
  }
  const commits = historyOf(root, file)
  const ids = new Set(commits.flatMap(({ before, after }) => [...before, after]).filter((id) => id !== null))
  const contents = readContents(root, [...ids])
  const states = new Map([...ids].map((id) => [id, stateOf(contents.get(id))]))
  const stateAt = (id: string | null) => (id === null ? ABSENT : (states.get(id) ?? ABSENT))
  const versions = commits.map(({ commit, at, by, subject, before, after, renamedFrom }) => ({
    commit,
    at,
    on: dayOf(at, timezone),
    by,
    subject,
    before: before.map(stateAt),
    after: stateAt(after),
    renamedFrom,
  }))
  const [latest] = versions
  return { versions: [...versions.reverse(), ...uncommitted(root, file, latest?.after ?? ABSENT)], isComplete: !isShallow(root) }
}

/** What the file holds now, where that is something else than what was committed last. */
function uncommitted(root: string, file: string, committed: FileState): RecordVersion[] {
  const now = asState(readText(root, join(root, file)))
  if (now.is === committed.is && textOf(now) === textOf(committed)) return []
  return [{ commit: null, at: null, on: null, by: null, subject: null, before: [committed], after: now, renamedFrom: null }]
}

/** On some machines git writes other line ends into the folder than it keeps. */
function textOf(state: FileState): string {
  return state.is === 'text' ? state.text.replace(/\r\n/g, '\n') : ''
}

function stateOf(bytes: Uint8Array | undefined): FileState {
  return bytes === undefined ? { is: 'unreadable' } : asState(decodeText(bytes))
}

function asState(read: ReturnType<typeof decodeText>): FileState {
  return 'text' in read ? { is: 'text', text: read.text } : { is: 'unreadable' }
}

/** Null for a time that no calendar has. */
function dayOf(at: string, timezone: string): string | null {
  const moment = Date.parse(at)
  return Number.isNaN(moment) ? null : dayIn(timezone, moment)
}
