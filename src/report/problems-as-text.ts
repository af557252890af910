// Problems for a person: grouped by file, each with its line and a mark under the fault; what marks protect shows as `…`.
import stringWidth from 'string-width'
import { printable } from '../core/printable.js'
import type { Problem } from '../core/problem.js'
import { maskedLine } from '../core/protected-text.js'
import type { Paint } from './paint.js'

const WIDEST_EXCERPT = 100

/** One block a file. `textOf` gives a file's whole text, or undefined where it could not be read. */
export function problemsAsText(problems: readonly Problem[], textOf: (file: string) => string | undefined, paint: Paint): string {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files
    .map((file) => {
      const own = problems.filter((problem) => problem.file === file)
      return `${paint.strong(printable(file))}\n${own.map((problem) => formatProblem(problem, textOf(file), paint)).join('')}`
    })
    .join('\n')
}

function formatProblem({ severity, message, code, hint, line, column }: Problem, text: string | undefined, paint: Paint): string {
  const colour = severity === 'error' ? paint.bad : paint.warn
  const head = `  ${line}:${column}  ${colour(severity)}  ${printable(message)}  ${paint.dim(code)}\n`
  const excerpt = text === undefined ? '' : formatExcerpt(text, line, column, paint)
  return `${head}${excerpt}${hint === null ? '' : `      ${printable(hint)}\n`}`
}

function formatExcerpt(text: string, line: number, column: number, paint: Paint): string {
  const masked = maskedLine(text, line, column)
  if (masked.words.trim() === '') return ''
  const start = Math.max(0, masked.column - 1 - WIDEST_EXCERPT * 0.6)
  const shown = masked.words.slice(start, start + WIDEST_EXCERPT)
  const before = printable(masked.words.slice(start, masked.column - 1).replaceAll('\t', ' '))
  const gutter = `      ${line} | `
  const cut = [start > 0 ? '…' : '', start + WIDEST_EXCERPT < masked.words.length ? '…' : '']
  const caret = ' '.repeat(gutter.length - 2) + paint.dim('| ') + ' '.repeat(stringWidth(before) + (cut[0] === '' ? 0 : 1)) + paint.bad('^')
  return `${paint.dim(gutter)}${cut[0]}${printable(shown.replaceAll('\t', ' '))}${cut[1]}\n${caret}\n`
}
