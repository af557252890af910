// Finds on which lines of the private sources a removed text stands outside every mark, and whether that is a field or an action.
import { blankProtected } from '../../core/mask-protected.js'
import { withoutClearingMarks } from './cleared-places.js'
import type { Page } from './page.js'
import { type Sought, searchCleared } from './search-page.js'

export interface Source {
  /** From the store's root. */
  file: string
  /** What no copy prints is blank in it. */
  text: string
}

export interface Standing {
  file: string
  /** From 1; at least one. */
  lines: readonly number[]
  /** What the first of them is: a field of the record (its name), the mark of an action, or prose. */
  in: { field: string } | 'action' | 'prose'
}

/** The first of the sources on whose lines the text stands; null when it stands in none, as where it runs over lines. */
export function whereItStands(sought: Sought, sources: readonly Source[], pageOf: (text: string) => Page): Standing | null {
  for (const { file, text } of sources) {
    const lines = linesOf(sought, text, pageOf)
    const [first] = lines
    if (first !== undefined) return { file, lines, in: partOf(linesIn(text), first) }
  }
  return null
}

function linesOf(sought: Sought, source: string, pageOf: (text: string) => Page): number[] {
  const whole = blankProtected(source)
  const uncleared = linesIn(withoutClearingMarks(whole))
  return linesIn(whole).flatMap((line, i) => (searchCleared(pageOf(line), pageOf(uncleared[i] ?? line), sought) === null ? [] : [i + 1]))
}

function partOf(lines: readonly string[], line: number): Standing['in'] {
  const end = lines.indexOf('---', 1) + 1
  if (lines[0] === '---' && line < end) return { field: fieldAt(lines.slice(0, line)) }
  return /^\s*(?:[-*+>]\s*)*::action\[/.test(lines[line - 1] ?? '') ? 'action' : 'prose'
}

/** The name of the field in which the last of the lines stands. */
function fieldAt(lines: readonly string[]): string {
  return lines.flatMap((line) => /^([a-z-]+):/.exec(line)?.[1] ?? []).at(-1) ?? ''
}

function linesIn(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
