// Joins the steps from a meeting to its public files: is everything decided, project, print in each form, search the bytes printed.
import type { Reading, Records } from '../core/records.js'
import { printMarkdown } from '../export/print-markdown.js'
import { findFromOtherRecords } from '../operations/redaction/find-from-other-records.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import { findUndecided } from '../operations/redaction/find-undecided.js'
import { printedSource } from '../operations/redaction/printed-source.js'
import { type PublishableNotes, redactNotes } from '../operations/redaction/redact-notes.js'
import type { Finding } from '../redact/finding.js'
import { withoutCleared } from '../redact/oracle/cleared-places.js'
import { findLeaks, type LeakSearch, leakSearch, type PublicFile, type SearchedNotes } from '../redact/oracle/leak-oracle.js'
import type { Redaction, RemovedText } from '../redact/oracle/removed-text.js'
import { withoutFramedLines } from '../redact/oracle/without-frame.js'
import { maskDocument } from '../redact/projection/mask-document.js'
import type { PublicDocument } from '../redact/projection/public-document.js'

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
  /** The names that a clearance lets stand. */
  clearedNames: readonly string[]
  /** Everything that a clearance lets stand. */
  clearedWords: readonly string[]
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

/** What the marks of other records take out, in the copy and in the names that it replaces; what is cleared is left out in its place. */
function searchForOthers(records: Records, meetingId: string, { document, asWritten, cleared, clearedWords }: DecidedNotes): Finding[] {
  const meeting = records.get('meeting', meetingId)
  const printed = (documents: readonly (PublicDocument | null)[]) =>
    documents.flatMap((each) => (each === null ? [] : [printMarkdown(each)]))
  const masked = cleared === null ? null : { texts: cleared.texts, parts: printed([cleared.document, cleared.asWritten]) }
  const parts = withoutCleared(printed([document, asWritten]), masked)
  return findFromOtherRecords(records, {
    meetings: meeting === undefined ? [] : [meeting],
    what: 'these notes',
    cleared: clearedWords,
    parts,
  })
}

/** What marks take out is looked for before roles stand for names, too; the names themselves are to be replaced. */
function searchAsWritten({ asWritten, cleared, removed, search }: DecidedNotes): Finding[] {
  if (asWritten === null) return []
  const marked = removed.filter(({ what }) => what === 'marked')
  return searchPrinted('', { document: asWritten, masked: cleared?.asWritten ?? null, texts: cleared?.texts ?? [] }, (file) =>
    search(file, marked),
  )
}

/** What still stands, in the notes printed as Markdown, of what was taken out. */
export function searchMarkdown(name: string, { document, cleared, removed, search }: DecidedNotes): Finding[] {
  return searchPrinted(name, { document, masked: cleared?.document ?? null, texts: cleared?.texts ?? [] }, (file) => search(file, removed))
}

interface Searched {
  document: PublicDocument
  /** The same with its cleared places masked; null where nothing is cleared. */
  masked: PublicDocument | null
  /** What is cleared. */
  texts: readonly string[]
}

/** Most notes hold nothing of it; where something stands it may be in the words by which notes are laid out, or cleared. */
function searchPrinted(name: string, { document, masked, texts }: Searched, search: (file: PublicFile) => Finding[]): Finding[] {
  const text = printMarkdown(document)
  const found = search({ name, parts: [text] })
  if (found.length === 0) return found
  const frame = printMarkdown(maskDocument(document))
  const left = (printed: string) => [withoutFramedLines(printed, frame)]
  const unmasked = { name, parts: [text], framed: left(text) }
  if (masked === null) return search(unmasked)
  const without = printMarkdown(masked)
  return search({ ...unmasked, cleared: { texts, parts: [without], framed: left(without) } })
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
  const meeting = records.get('meeting', meetingId)
  return { records, source: meeting === undefined ? '' : printedSource(meeting), clearedNames }
}

/** The public copy of a meeting's notes in Markdown, under the name of its file. */
export function makePublicNotes(reading: Reading, meetingId: string, allowDraft: boolean, deciding: Deciding, output: string): PublicNotes {
  const notes = decideNotes(reading, meetingId, allowDraft, deciding)
  if ('refused' in notes) return { ...NOTHING, redactions: notes.redactions, findings: notes.refused }
  const { document, redactions, removed } = notes
  const text = printMarkdown(document)
  const findings = searchMarkdown(output, notes)
  return findings.length > 0
    ? { ...NOTHING, redactions, findings }
    : { text, redactions, removed, clearedNames: allCleared(notes), findings }
}

/** Everything that is cleared, for files that were printed before and whose places are not known. */
export function allCleared({ cleared, clearedNames }: DecidedNotes): readonly string[] {
  return [...clearedNames, ...(cleared?.texts ?? [])]
}

const NOTHING = { text: null, removed: [], clearedNames: [] }
