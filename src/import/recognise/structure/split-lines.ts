// Parts a paragraph whose first line is a heading by its face, or a line of whose is an action or a label.
import { type Block, type Line, textOfLine } from '../../block.js'
import { SOMEBODY_TO_ACT } from '../actions/action-words.js'
import { isAppendixTitle } from '../appendix.js'
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'
import { BARE_NUMBER } from './bare-numbers.js'
import { isShouted } from './heading-by-face.js'
import { startsOwnLine } from './own-lines.js'

const STARTS_NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}|\d{1,2}[.)]\s+\p{Lu})/u

/** The blocks that a paragraph or an entry of a list is; any other block alone. */
export function splitLines(block: Block): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [block]
  const starts = block.lines.flatMap((_, i) => (i === 0 || begins(block.lines, i) ? [i] : []))
  if (starts.length < 2) return [block]
  return starts.map((start, i) => {
    const lines = block.lines.slice(start, starts[i + 1])
    if (i === 0) return { ...block, lines }
    return { ...block, lines, number: null, ...(block.kind === 'item' ? { isContinued: true } : {}) }
  })
}

/** Whether a line that follows another begins a block of its own. */
function begins(lines: readonly Line[], i: number): boolean {
  const [line, last] = [lines[i], lines[i - 1]]
  if (line === undefined || last === undefined) return false
  const [text, before] = [textOfLine(line).trim(), textOfLine(last).trim()]
  return (
    lines.slice(Math.max(0, i - 2), i + 1).some((each) => BARE_NUMBER.test(textOfLine(each).trim())) ||
    isShouted(before) !== isShouted(text) ||
    (i === 1 && isAppendixTitle(before)) ||
    STARTS_NUMBERED.test(text) ||
    startsOwnLine(text) ||
    startsOwnLine(before) ||
    isBoldLine(line) !== isBoldLine(last) ||
    (SOMEBODY_TO_ACT.test(text) && (SOMEBODY_TO_ACT.test(before) || labelKind(before) === 'actions')) ||
    readLabel(text) !== null
  )
}

function isBoldLine({ spans }: Line): boolean {
  return spans.length > 0 && spans.every(({ isBold, text }) => isBold || text.trim() === '')
}
