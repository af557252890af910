// The findings about a group's attendance for a person: sentences, each behind a word for how much it matters.
import type { AttendanceFinding } from '../core/group-attendance.js'
import { printable } from '../core/printable.js'
import type { Paint } from './paint.js'
import { wrapWords } from './wrap-words.js'

const INDENT = 9
const MOST_OF_A_KIND = 5

/** At most five of each kind: many meetings give many of one. */
export function findingsAsText(findings: readonly AttendanceFinding[], width: number, paint: Paint): string {
  const codes = [...new Set(findings.map(({ code }) => code))]
  return codes
    .map((code) => {
      const all = findings.filter((finding) => finding.code === code)
      const more = all.length - MOST_OF_A_KIND
      const shown = all.slice(0, MOST_OF_A_KIND).map((finding) => findingAsText(finding, width, paint))
      return `${shown.join('')}${more > 0 ? `${' '.repeat(INDENT)}and ${more} more of these (--format json shows all)\n` : ''}`
    })
    .join('')
}

function findingAsText({ severity, message }: AttendanceFinding, width: number, paint: Paint): string {
  const colour = severity === 'warning' ? paint.warn : paint.dim
  const lines = wrapWords(printable(message), width - INDENT)
  return lines.map((line, i) => `${i === 0 ? colour(severity.padEnd(INDENT)) : ' '.repeat(INDENT)}${line}\n`).join('')
}
