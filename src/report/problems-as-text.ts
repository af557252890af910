// Problems for a person: grouped by file, each with its line and a mark under the fault; what marks protect shows as `…`.

import type { Hider } from '../core/hidden-texts.js'
import { maskedLines } from '../core/mask-protected.js'
import { printable } from '../core/printable.js'
import type { Problem } from '../core/problem.js'
import { columnWidth } from './column-width.js'
import { firstOf, moreOf } from './most-told.js'
import type { Paint } from './paint.js'

const WIDEST_EXCERPT = 100

interface Showing {
  /** A file's whole text, or undefined where it could not be read. */
  textOf(file: string): string | undefined
  hider: Hider
  paint: Paint
}

/** One block a file, of the first problems. */
export function problemsAsText(problems: readonly Problem[], showing: Showing): string {
  const told = firstOf(problems)
  const files = [...new Set(told.map(({ file }) => file))]
  const blocks = files
    .map((file) => {
      const maskedLine = maskedLines(showing.textOf(file) ?? '')
      const own = told.filter((problem) => problem.file === file)
      return `${showing.paint.strong(printable(file))}\n${own.map((problem) => formatProblem(problem, maskedLine, showing)).join('')}`
    })
    .join('\n')
  return blocks + moreOf(problems)
}

type MaskedLine = ReturnType<typeof maskedLines>

function formatProblem(problem: Problem, maskedLine: MaskedLine, showing: Showing): string {
  const { severity, message, code, hint, line, column } = problem
  const { paint } = showing
  const colour = severity === 'error' ? paint.bad : paint.warn
  const head = `  ${line}:${column}  ${colour(severity)}  ${printable(message)}  ${paint.dim(code)}\n`
  return `${head}${formatExcerpt(problem, maskedLine, showing)}${hint === null ? '' : `      ${printable(hint)}\n`}`
}

/** The line itself, cut to what fits around the fault, with a mark below it. */
function formatExcerpt({ line, column }: Problem, maskedLine: MaskedLine, { hider, paint }: Showing): string {
  const masked = maskedLine(line, column)
  if (masked.words.trim() === '') return ''
  const before = hider.inExcerpt(masked.words.slice(0, masked.column - 1))
  const whole = hider.inExcerpt(masked.words)
  const start = Math.max(0, before.length - WIDEST_EXCERPT * 0.6)
  const end = start + WIDEST_EXCERPT
  const words = `${start > 0 ? '…' : ''}${oneLine(whole.slice(start, end))}${end < whole.length ? '…' : ''}`
  const gutter = `${' '.repeat(6)}${line} `
  const indent = ' '.repeat(columnWidth(`${start > 0 ? '…' : ''}${oneLine(before.slice(start))}`))
  return `${paint.dim(`${gutter}|`)} ${words}\n${paint.dim(`${' '.repeat(gutter.length)}|`)} ${indent}${paint.bad('^')}\n`
}

function oneLine(text: string): string {
  return printable(text.replaceAll('\t', ' '))
}
