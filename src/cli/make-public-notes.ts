// Joins the steps from a meeting to its public files: is everything decided, project, print in each form, search the bytes printed.
import type { Reading, Records } from '../core/records.js'
import { printMarkdown } from '../export/print-markdown.js'
import { findFromOtherRecords } from '../operations/redaction/find-from-other-records.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import { findUndecided } from '../operations/redaction/find-undecided.js'
import { type PublishableNotes, redactNotes } from '../operations/redaction/redact-notes.js'
import type { Finding } from '../redact/finding.js'
import { findLeaks, type LeakSearch, leakSearch, type PublicFile, type SearchedNotes } from '../redact/oracle/leak-oracle.js'
import type { Redaction, RemovedText } from '../redact/oracle/removed-text.js'

export interface PublicNotes {
  /** The copy, or null when it may not be published. */
  text: string | null
  redactions: Redaction[]
  /** What was taken out; private. */
  removed: RemovedText[]
  /** The names that somebody decided may stand. */
  clearedNames: readonly string[]
  /** Why not; empty when it may. */
  findings: Finding[]
}

/** Notes in which everything was decided. */
export interface DecidedNotes extends PublishableNotes {
  /** The names that somebody decided may stand. */
  clearedNames: readonly string[]
  /** Everything of which somebody decided that it may stand. */
  cleared: readonly string[]
  /** Searches what is made from them. */
  search: LeakSearch
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
  const { undecided, ...cleared } = findUndecided(reading.records, meetingId, deciding)
  const decided = { ...notes, ...cleared, search: leakSearch(searchedNotes(reading, meetingId, cleared.clearedNames)) }
  const refused = undecided.length > 0 ? undecided : [...searchAsWritten(decided), ...searchForOthers(reading.records, meetingId, decided)]
  return refused.length > 0 ? { refused, redactions: notes.redactions } : decided
}

/** What the marks of other records take out, in the copy and in the names that it replaces. */
function searchForOthers(records: Records, meetingId: string, { document, asWritten, cleared }: DecidedNotes): Finding[] {
  const meeting = records.get('meeting', meetingId)
  const parts = [document, ...(asWritten === null ? [] : [asWritten])].map(printMarkdown)
  return findFromOtherRecords(records, { meetings: meeting === undefined ? [] : [meeting], what: 'these notes', cleared, parts })
}

/** What marks take out is looked for before roles stand for names, too; the names themselves are to be replaced. */
function searchAsWritten({ asWritten, removed, search }: DecidedNotes): Finding[] {
  if (asWritten === null) return []
  const marked = removed.filter(({ what }) => what === 'marked')
  return search({ name: '', parts: [printMarkdown(asWritten)] }, marked)
}

/** What still stands, in a file that tells of a meeting's notes, of what was taken out of them. */
export function searchFile(
  reading: Pick<Reading, 'records'>,
  meetingId: string,
  { removed, clearedNames }: Pick<DecidedNotes, 'removed' | 'clearedNames'>,
  file: PublicFile,
): Finding[] {
  return findLeaks(file, removed, searchedNotes(reading, meetingId, clearedNames))
}

function searchedNotes({ records }: Pick<Reading, 'records'>, meetingId: string, clearedNames: readonly string[]): SearchedNotes {
  return { records, source: records.get('meeting', meetingId)?.text ?? '', clearedNames }
}

/** The public copy of a meeting's notes in Markdown, under the name of its file. */
export function makePublicNotes(reading: Reading, meetingId: string, allowDraft: boolean, deciding: Deciding, output: string): PublicNotes {
  const notes = decideNotes(reading, meetingId, allowDraft, deciding)
  if ('refused' in notes) return { ...NOTHING, redactions: notes.redactions, findings: notes.refused }
  const { document, redactions, removed, clearedNames } = notes
  const text = printMarkdown(document)
  const findings = notes.search({ name: output, parts: [text] }, removed)
  return findings.length > 0 ? { ...NOTHING, redactions, findings } : { text, redactions, removed, clearedNames, findings }
}

const NOTHING = { text: null, removed: [], clearedNames: [] }
