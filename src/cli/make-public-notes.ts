// Joins the steps from a meeting to its public files: is everything decided, project, print in each form, search the bytes printed.
import type { Reading } from '../core/records.js'
import { printMarkdown } from '../export/print-markdown.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import { findUndecided } from '../operations/redaction/find-undecided.js'
import { type PublishableNotes, redactNotes } from '../operations/redaction/redact-notes.js'
import type { Finding } from '../redact/finding.js'
import { findLeaks, type PublicFile } from '../redact/oracle/leak-oracle.js'
import type { Redaction, RemovedText } from '../redact/oracle/removed-text.js'

export interface PublicNotes {
  /** The copy, or null when it may not be published. */
  text: string | null
  redactions: Redaction[]
  /** What was taken out; private. */
  removed: RemovedText[]
  /** Why not; empty when it may. */
  findings: Finding[]
}

/** Notes in which everything was decided. */
export interface DecidedNotes extends PublishableNotes {
  /** The names that somebody decided may stand. */
  clearedNames: readonly string[]
}

/** The public document of a meeting's notes; none while anything in them that looks personal is undecided. */
export function decideNotes(
  reading: Reading,
  meetingId: string,
  allowDraft: boolean,
  deciding: Deciding,
): DecidedNotes | { refused: Finding[]; redactions: Redaction[] } {
  const notes = redactNotes(reading, meetingId, allowDraft)
  if ('refused' in notes) return notes
  const { undecided, clearedNames } = findUndecided(reading.records, meetingId, deciding)
  const refused = undecided.length > 0 ? undecided : searchAsWritten(reading, meetingId, { ...notes, clearedNames })
  return refused.length > 0 ? { refused, redactions: notes.redactions } : { ...notes, clearedNames }
}

/** What marks take out is looked for before roles stand for names, too; the names themselves are to be replaced. */
function searchAsWritten(reading: Reading, meetingId: string, { asWritten, removed, clearedNames }: DecidedNotes): Finding[] {
  if (asWritten === null) return []
  const marked = removed.filter(({ what }) => what === 'marked')
  return searchFile(reading, meetingId, { removed: marked, clearedNames }, { name: '', parts: [printMarkdown(asWritten)] })
}

/** What still stands, in a file made from decided notes, of what was taken out. */
export function searchFile(
  { records }: Pick<Reading, 'records'>,
  meetingId: string,
  { removed, clearedNames }: Pick<DecidedNotes, 'removed' | 'clearedNames'>,
  file: PublicFile,
): Finding[] {
  const source = records.get('meeting', meetingId)?.text ?? ''
  return findLeaks(file, removed, { records, source, clearedNames })
}

/** The public copy of a meeting's notes in Markdown, under the name of its file. */
export function makePublicNotes(reading: Reading, meetingId: string, allowDraft: boolean, deciding: Deciding, output: string): PublicNotes {
  const notes = decideNotes(reading, meetingId, allowDraft, deciding)
  if ('refused' in notes) return { text: null, redactions: notes.redactions, removed: [], findings: notes.refused }
  const { document, redactions, removed } = notes
  const text = printMarkdown(document)
  const findings = searchFile(reading, meetingId, notes, { name: output, parts: [text] })
  return findings.length > 0 ? { text: null, redactions, removed: [], findings } : { text, redactions, removed, findings }
}
