// The lines at the top of minutes, before the first item, which say what meeting it was.
import { type Block, textOfLine } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'

export interface TopLine {
  text: string
  line: number
  /** The block that it stands in. */
  index: number
  isHeading: boolean
}

/** The lines before the first item; -1 says that there are no items. */
export function topLines(blocks: readonly Block[], firstItem: number): TopLine[] {
  const end = Math.min(firstItem < 0 ? blocks.length : firstItem, 60)
  return blocks.slice(0, end).flatMap((block, index) => {
    if (block.kind === 'table') return []
    return block.lines.map((line) => ({ text: textOfLine(line).trim(), line: line.line, index, isHeading: block.kind === 'heading' }))
  })
}

/** What follows the first label of a kind, on its line or the next, and the label's line; null where there is none. */
export function labelled(lines: readonly TopLine[], kind: string): { rest: string; line: number } | null {
  for (const [i, { text, line }] of lines.entries()) {
    const label = readLabel(text)
    if (label?.kind !== kind) continue
    if (label.rest !== '') return { rest: label.rest, line }
    const next = lines[i + 1]?.text ?? ''
    if (next !== '' && labelKind(next) === null) return { rest: next, line }
  }
  return null
}
