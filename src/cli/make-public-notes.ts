// Joins the three steps from a meeting to its public copy: project, print, and search the printed bytes for what was taken out.
import type { Reading } from '../core/records.js'
import { printMarkdown } from '../export/print-markdown.js'
import { redactNotes } from '../operations/redact-notes.js'
import type { Finding } from '../redact/finding.js'
import { findLeaks } from '../redact/oracle/leak-oracle.js'
import type { Redaction } from '../redact/oracle/removed-text.js'

export interface PublicNotes {
  /** The copy, or null when it may not be published. */
  text: string | null
  redactions: Redaction[]
  /** Why not; empty when it may. */
  findings: Finding[]
}

export function makePublicNotes(reading: Reading, meetingId: string, allowDraft: boolean): PublicNotes {
  const { records } = reading
  const notes = redactNotes(reading, meetingId, allowDraft)
  if ('refused' in notes) return { text: null, redactions: notes.redactions, findings: notes.refused }
  const text = printMarkdown(notes.document)
  const findings = findLeaks(text, notes.removed, records, records.get('meeting', meetingId)?.text ?? '')
  return { text: findings.length > 0 ? null : text, redactions: notes.redactions, findings }
}
