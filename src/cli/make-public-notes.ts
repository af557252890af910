// Joins the steps from a meeting to its public copy: is everything decided, project, print, search the printed bytes.
import type { Reading } from '../core/records.js'
import { printMarkdown } from '../export/print-markdown.js'
import type { Deciding } from '../operations/find-in-notes.js'
import { findUndecided } from '../operations/find-undecided.js'
import { type PublishableNotes, redactNotes } from '../operations/redact-notes.js'
import type { Finding } from '../redact/finding.js'
import { findLeaks } from '../redact/oracle/leak-oracle.js'
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

/** The public copy of a meeting's notes under the name of its file; none while anything in them that looks personal is undecided. */
export function makePublicNotes(reading: Reading, meetingId: string, allowDraft: boolean, deciding: Deciding, output: string): PublicNotes {
  const notes = redactNotes(reading, meetingId, allowDraft)
  if ('refused' in notes) return refuse(notes.redactions, notes.refused)
  const { undecided, clearedNames } = findUndecided(reading.records, meetingId, deciding)
  return undecided.length > 0 ? refuse(notes.redactions, undecided) : print(reading, meetingId, notes, clearedNames, output)
}

function print(
  { records }: Reading,
  meetingId: string,
  notes: PublishableNotes,
  clearedNames: readonly string[],
  name: string,
): PublicNotes {
  const { document, redactions, removed } = notes
  const text = printMarkdown(document)
  const source = records.get('meeting', meetingId)?.text ?? ''
  const findings = findLeaks({ name, parts: [text] }, removed, { records, source, clearedNames })
  return findings.length > 0 ? refuse(redactions, findings) : { text, redactions, removed, findings }
}

function refuse(redactions: Redaction[], findings: Finding[]): PublicNotes {
  return { text: null, redactions, removed: [], findings }
}
