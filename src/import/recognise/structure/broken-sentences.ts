// Joins a sentence that a page break or a broken tag has parted.
import { type Block, type Doubt, type Line, lineOf, spanOf, type TextBlock, textOf } from '../../block.js'

/** The blocks with such sentences whole, and a doubt for each. */
export function joinBroken(blocks: readonly Block[]): { blocks: Block[]; doubts: Doubt[] } {
  const joined: Block[] = []
  const doubts: Doubt[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : joinedBlock(last, block)
    if (whole === null) joined.push(block)
    else {
      joined.splice(-1, 1, whole)
      doubts.push({ code: 'broken-line', message: 'A sentence that was broken here is joined again.', line: lineOf(block) })
    }
  }
  return { blocks: joined, doubts }
}

/** Both as one block; null where the second doesn't go on with the first one's sentence. */
function joinedBlock(first: Block, second: Block): TextBlock | null {
  if (first.kind === 'table' || first.kind === 'heading' || second.kind !== 'paragraph') return null
  const gap = gapBetween(textOf(first), textOf(second))
  const [last, next] = [first.lines.at(-1), second.lines[0]]
  if (gap === null || last === undefined || next === undefined) return null
  const spans = [...last.spans, spanOf(gap), ...next.spans].filter(({ text }) => text !== '')
  const line: Line = { spans, line: last.line }
  return { ...first, lines: [...first.lines.slice(0, -1), line, ...second.lines.slice(1)] }
}

/** What belongs between the halves: nothing after a first letter alone, a blank within a sentence; null where they are none. */
function gapBetween(before: string, after: string): '' | ' ' | null {
  if (/^\p{Lu}$/u.test(before) && /^\p{Ll}/u.test(after)) return ''
  const isCut = before.length > 60 && /[\p{L}\d,]$/u.test(before) && /^\p{Ll}{2,}\s/u.test(after) && !/^(?:via|and guests)\b/.test(after)
  return isCut ? ' ' : null
}
