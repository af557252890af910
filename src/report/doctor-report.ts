// What kscp doctor found, a line for each check with advice below what isn't right; and as JSON for programs.
import { counted } from '../core/counted.js'
import type { Diagnosis } from '../core/diagnosis.js'
import { printable, printableJson } from '../core/printable.js'
import type { Paint } from './paint.js'
import { wrapWords } from './wrap-words.js'

/** The severity's words, and two spaces. */
const INDENT = 9

export function doctorAsJson(checks: readonly Diagnosis[]): string {
  const ordered = checks.map(({ name, severity, message, hint }) => ({ name, severity, message, hint }))
  return printableJson({ version: 1, checks: ordered })
}

/** `width` is that of the terminal; null where no line is to be broken. */
export function doctorAsText(checks: readonly Diagnosis[], width: number | null, paint: Paint): string {
  return checks.map((check) => formatCheck(check, width, paint)).join('')
}

function formatCheck({ severity, message, hint }: Diagnosis, width: number | null, paint: Paint): string {
  const colour = { ok: paint.good, warning: paint.warn, error: paint.bad }[severity]
  const lines = [message, ...(hint === null ? [] : [hint])].map(printable)
  const broken = width === null ? lines : lines.flatMap((line) => wrapWords(line, width - INDENT))
  const [first, ...others] = broken.join(`\n${' '.repeat(INDENT)}`).split('\n')
  return `${[`${colour(severity)}${' '.repeat(INDENT - severity.length)}${first}`, ...others].join('\n')}\n`
}

/** "1 error, 2 warnings in 20 checks.", or that there is nothing wrong. */
export function doctorSummary(checks: readonly Diagnosis[]): string {
  const told = (['error', 'warning'] as const).flatMap((severity) => {
    const count = checks.filter((check) => check.severity === severity).length
    return count === 0 ? [] : counted(count, severity)
  })
  return `${told.length === 0 ? 'Nothing wrong' : told.join(', ')} in ${counted(checks.length, 'check')}.\n`
}
