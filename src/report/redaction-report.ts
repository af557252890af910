// What `kscp notes redact` did: a sentence for a person, JSON for programs. Nothing of the removed text is in either.

import { counted } from '../core/counted.js'
import { REASONS } from '../core/mark-names.js'
import { printable, printableJson } from '../core/printable.js'
import { type Problem, withKeysInOrder } from '../core/problem.js'
import type { Redaction } from '../redact/oracle/removed-text.js'

interface RedactionResult {
  meeting: string
  outputs: readonly string[]
  redactions: readonly Redaction[]
  findings: readonly Problem[]
}

/** Of a refused copy without what stands in place of the words: that may be why it was refused. */
export function redactionAsJson({ meeting, outputs, redactions, findings }: RedactionResult): string {
  const rows = redactions.map(({ where, place, reason, as }) => ({
    place: where,
    reason,
    as: outputs.length === 0 ? null : as,
    ...place,
  }))
  return printableJson({
    version: 1,
    meeting,
    outputs,
    redactions: rows,
    findings: findings.map(withKeysInOrder),
  })
}

/** "Wrote public/notes/....md: 6 redactions (2 personal information (FOIA s.40), 4 small number)." */
export function redactionSummary({ outputs, redactions }: RedactionResult): string {
  const reasons = [...new Set(redactions.map(({ reason }) => reason))]
  const counts = reasons.map((reason) => `${redactions.filter((each) => each.reason === reason).length} for ${REASONS[reason]}`)
  const what =
    redactions.length === 0 ? 'nothing was marked for redaction' : `${counted(redactions.length, 'redaction')}: ${counts.join(', ')}`
  const where = outputs.map((output) => (output === '-' ? 'the copy to standard output' : printable(output))).join(', ')
  return `Wrote ${where} (${what}).\nOnly what is marked is taken out: have a second person read the copy before it is published.\n`
}

export function refusalSummary({ findings }: RedactionResult): string {
  return `Not redacted, nothing written: ${counted(findings.length, 'finding')}.\n`
}
