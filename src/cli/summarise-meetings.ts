// Summarises the approved notes of several meetings for a newsletter: each only once it has passed the gate of its own copy.
import type { Reading } from '../core/records.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import type { Finding } from '../redact/finding.js'
import { maskCleared } from '../redact/oracle/cleared-places.js'
import { type PublicSummary, summariseNotes, summaryAsWritten } from '../redact/projection/public-summary.js'
import { type DecidedNotes, decideNotes, searchMarkdown } from './make-public-notes.js'

export interface DecidedMeeting {
  meeting: string
  notes: DecidedNotes
}

export interface Summarised {
  summaries: PublicSummary[]
  /** The same with names and initials as the notes have them; private. */
  written: ReturnType<typeof summaryAsWritten>[]
  /** Both with what is cleared masked. */
  masked: { summaries: PublicSummary[]; written: ReturnType<typeof summaryAsWritten>[] }
  decided: DecidedMeeting[]
  findings: Finding[]
}

/** Every meeting through the gate of `notes redact`, its own search included, and then summarised; the findings say why one may not be. */
export function summariseMeetings(reading: Reading, meetings: readonly string[], deciding: Deciding): Summarised {
  const all: Summarised = { summaries: [], written: [], masked: { summaries: [], written: [] }, decided: [], findings: [] }
  for (const id of meetings) {
    const notes = decideNotes(reading, id, false, deciding)
    const meeting = reading.records.get('meeting', id)
    if ('refused' in notes || meeting === undefined) {
      all.findings.push(...('refused' in notes ? notes.refused : []))
      continue
    }
    const result = summariseNotes(reading.records, meeting)
    all.findings.push(...searchMarkdown(`${id}.md`, notes))
    if ('summary' in result) all.summaries.push(result.summary)
    else all.findings.push(...result.findings)
    all.written.push(summaryAsWritten(meeting))
    const masked = summariseNotes(reading.records, meeting, maskCleared)
    if ('summary' in masked) all.masked.summaries.push(masked.summary)
    all.masked.written.push(summaryAsWritten(meeting, maskCleared))
    all.decided.push({ meeting: id, notes })
  }
  return all
}
