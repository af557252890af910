// How a record changed: what its file held from commit to commit, and the same told in sentences.

/** What a file held: no file, something that can't be read, or a text. */
export type FileState = { is: 'absent' } | { is: 'unreadable' } | { is: 'text'; text: string }

export interface RecordVersion {
  /** Null for what is not committed yet. */
  commit: string | null
  /** The author's time as git has it, and its day in the store's time zone; null where there is none. */
  at: string | null
  on: string | null
  by: string | null
  /** The first line of the commit's message. */
  subject: string | null
  /** What it was before; after a merge what it was in each of the branches. */
  before: readonly FileState[]
  after: FileState
  /** Its earlier path from the repository's root, where it was renamed. */
  renamedFrom: string | null
}

export interface RecordHistory {
  asOf: string
  kind: string
  id: string
  /** Plain text. */
  title: string
  /** Whether nothing is missing because the clone holds the latest commits only. */
  isComplete: boolean
  /** The oldest first. */
  changes: RecordChange[]
}

export interface RecordChange extends Pick<RecordVersion, 'commit' | 'at' | 'on' | 'by' | 'subject'> {
  sentences: string[]
}
