// Joins the lines of a paragraph that were broken at a column, and leaves those of their own: people, addresses, labels, actions.
import { type Block, type Line, spanOf, textOfLine } from '../../block.js'
import { isAppendixTitle } from '../appendix.js'
import { beginsWithPerson } from '../attendance/attendance-entries.js'
import { titleLength } from '../items/run-on-titles.js'
import { readLabel } from '../labels/read-label.js'
import { BARE_NUMBER } from './bare-numbers.js'
import { isShouted } from './heading-by-face.js'
import { startsOwnLine } from './own-lines.js'

/** How far before the column a line may end though the next word would have had room, as one does that stood further in. */
const SLACK = 8
const NUMBERED = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.):]\s+/i
const OPEN_END = /[,&–—]$|\b(?:and|or|of|the|for|to|in|on|with|by|from|at|a|an)$/

/** The block with its broken lines whole; `width` is the column at which the file's lines were broken, null where none were. */
export function withWholeLines(block: Block, width: number | null): Block {
  if (width === null || block.kind === 'table' || block.kind === 'heading') return block
  const lines: Line[] = []
  for (const [i, line] of block.lines.entries()) {
    const [whole, before] = [lines.at(-1), block.lines[i - 1]]
    if (whole !== undefined && before !== undefined && isFull(before, line, width) && isOneSentence(whole, line))
      lines.splice(-1, 1, joined(whole, line))
    else lines.push(line)
  }
  return { ...block, lines }
}

/** Whether the first word of the second line had no room on the first. */
function isFull(first: Line, second: Line, width: number): boolean {
  const [text, next] = [textOfLine(first).trim(), textOfLine(second).trim()]
  const word = /^\S*/.exec(next)?.[0] ?? ''
  return !/\t/.test(text + next) && text.length + 1 + word.length > width - SLACK
}

function isOneSentence(first: Line, second: Line): boolean {
  const [text, next] = [textOfLine(first).trim(), textOfLine(second).trim()]
  if (isShouted(text) !== isShouted(next) || isBoldLine(first) !== isBoldLine(second)) return false
  if (/^\p{Ll}/u.test(next) && !NUMBERED.test(next) && !/[.!?]$/.test(text)) return true
  if (isLineOfItsOwn(next) || isTitle(text)) return false
  return OPEN_END.test(text) || !(beginsWithPerson(text) && beginsWithPerson(next))
}

function isLineOfItsOwn(text: string): boolean {
  return NUMBERED.test(text) || BARE_NUMBER.test(text) || startsOwnLine(text) || isAppendixTitle(text) || readLabel(text) !== null
}

/** "5. To receive the annual report of the working group on highways", and no sentence behind it. */
function isTitle(text: string): boolean {
  const number = /^\d{1,2}[.)]\s+/.exec(text)?.[0]
  return number !== undefined && !OPEN_END.test(text) && titleLength(text.slice(number.length)) === text.length - number.length
}

function isBoldLine({ spans }: Line): boolean {
  return spans.some(({ isBold }) => isBold) && spans.every(({ isBold, text }) => isBold || text.trim() === '')
}

/** A word that was broken at its hyphen takes no blank. */
function joined(first: Line, second: Line): Line {
  const gap = /\p{L}-$/u.test(textOfLine(first)) && /^\p{Ll}/u.test(textOfLine(second)) ? '' : ' '
  return { spans: [...first.spans, spanOf(gap, isBoldLine(first)), ...second.spans].filter(({ text }) => text !== ''), line: first.line }
}
