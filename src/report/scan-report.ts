// What `kscp scan` found: JSON for programs; for a person one line a finding, and the line it stands on only when asked for.
import { counted } from '../core/counted.js'
import { maskedLines } from '../core/mask-protected.js'
import { printable, printableJson } from '../core/printable.js'
import type { Scan, ScanFinding } from '../redact/scan/scan-finding.js'
import { firstOf, moreOf } from './most-told.js'
import type { Paint } from './paint.js'

const BEFORE = 50
const AFTER = 90
const MOST_NAMES = 10

/** A file of a folder that was not read, since its name is not that of a text file; or a folder that was not looked into. */
export interface LeftOut {
  /** As it is shown. */
  file: string
  why: 'no-text' | 'folder'
}

export function scanAsJson({ findings, problems }: Scan, leftOut: readonly LeftOut[]): string {
  const ordered = findings.map(({ file, start, end, line, column, type, rule, advice }) => ({
    file,
    start,
    end,
    line,
    column,
    type,
    rule,
    advice,
  }))
  return printableJson({ version: 1, findings: ordered, problems, leftOut: leftOut.map(({ file }) => file) })
}

/** One block a file, of the first findings; `textOf` gives a file's text where the lines are to be shown, else null. */
export function scanAsText(findings: readonly ScanFinding[], textOf: ((file: string) => string) | null, paint: Paint): string {
  const byFile = new Map<string, ScanFinding[]>()
  for (const finding of firstOf(findings)) {
    const own = byFile.get(finding.file)
    if (own === undefined) byFile.set(finding.file, [finding])
    else own.push(finding)
  }
  const blocks = [...byFile]
    .map(([file, own]) => {
      const text = textOf?.(file) ?? null
      const excerpt = text === null ? () => '' : excerptsOf(text, paint)
      return `${paint.strong(printable(file))}\n${own.map((finding) => lineFor(finding, paint) + excerpt(finding)).join('')}`
    })
    .join('\n')
  return blocks + moreOf(findings)
}

function lineFor({ line, column, type, advice, rule }: ScanFinding, paint: Paint): string {
  return `  ${line}:${column}  ${paint.warn(type)}  ${advice}  ${paint.dim(rule)}\n`
}

/** The line a finding begins on, cut around it, with a mark below; what marks protect shows as `…`. */
function excerptsOf(text: string, paint: Paint): (finding: ScanFinding) => string {
  const maskedLine = maskedLines(text)
  return ({ line, column, start, end }) => {
    const { words, column: at } = maskedLine(line, column)
    const first = Math.max(0, at - 1 - BEFORE)
    const length = Math.min(end - start, words.length - at + 1)
    const shown = printable(words.slice(first, at - 1 + AFTER).replaceAll('\t', ' '))
    const indent = ' '.repeat(printable(words.slice(first, at - 1).replaceAll('\t', ' ')).length)
    return `      ${paint.dim('|')} ${shown}\n      ${paint.dim('|')} ${indent}${paint.bad('^'.repeat(Math.max(1, length)))}\n`
  }
}

/** "12 findings (9 PERSON, 3 AGE) in 4 files.", and that none is no proof. */
export function scanSummary({ findings, problems, scanned }: Scan): string {
  const types = [...new Set(findings.map(({ type }) => type))].sort()
  const counts = types.map((type) => `${findings.filter((each) => each.type === type).length} ${type}`)
  const unread = problems.length === 0 ? '' : ` ${counted(problems.length, 'file')} could not be read.`
  if (findings.length === 0)
    return `Nothing found in ${counted(scanned, 'file')}.${unread} A rule can't know what an ordinary sentence tells.\n`
  return `${counted(findings.length, 'finding')} (${counts.join(', ')}) in ${counted(scanned, 'file')}.${unread}\n`
}

const WHAT_TO_DO = [
  'Save a Word file or a PDF as plain text and scan that; kscp notes import FILE --dry-run shows what is recognised of minutes in Word.',
  'A text file of another name is scanned when it is named itself.',
]

/** What of a folder was not read, at least one file or folder, and what to do. */
export function leftOutNote(leftOut: readonly LeftOut[]): string {
  const [files, folders] = (['no-text', 'folder'] as const).map((why) => leftOut.filter((each) => each.why === why)) as [
    LeftOut[],
    LeftOut[],
  ]
  return noTextNote(files) + (folders.length === 0 ? '' : `Not looked into: ${namesOf(folders)}.\n`)
}

function noTextNote(files: readonly LeftOut[]): string {
  if (files.length === 0) return ''
  const why = files.length === 1 ? 'was left out, since by its name it is no text' : 'were left out, since by their names they are no text'
  return [`${counted(files.length, 'file')} ${why}: ${namesOf(files)}.`, ...WHAT_TO_DO].join('\n  ').concat('\n')
}

function namesOf(leftOut: readonly LeftOut[]): string {
  const names = leftOut.slice(0, MOST_NAMES).map(({ file }) => printable(file))
  return `${names.join(', ')}${leftOut.length > MOST_NAMES ? ` and ${leftOut.length - MOST_NAMES} more` : ''}`
}
