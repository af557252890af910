// Short lines within an item that stand over longer text, as sub-headings do in notes that have lost their faces.
import { type Block, lineOf, type TextBlock, textOf } from '../../block.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { readLabel } from '../labels/read-label.js'
import { FACE_DEPTH } from '../structure/heading-by-face.js'
import { isDayOrTime } from '../times.js'
import type { FoundItem } from './item-ranges.js'

const MOST_WORDS = 12

/** The blocks with such lines as headings, and one doubt that says so. */
export function withSubHeadings(blocks: readonly Block[], items: readonly FoundItem[]): { blocks: Block[]; warnings: ImportWarning[] } {
  const found = new Set(items.flatMap(({ from, to }) => indexesOf(from, to).filter((index) => isSubHeading(blocks, index, from, to))))
  const [first] = found
  if (first === undefined) return { blocks: [...blocks], warnings: [] }
  const headed = blocks.map(
    (block, index): Block => (found.has(index) ? { ...(block as TextBlock), kind: 'heading', depth: FACE_DEPTH } : block),
  )
  const message = `${found.size === 1 ? 'A short line was' : `${found.size} short lines were`} read as ${found.size === 1 ? 'a sub-heading' : 'sub-headings'}, first “${textOf(blocks[first] as TextBlock)}”.`
  return { blocks: headed, warnings: [{ code: 'sub-heading-guessed', message, line: lineOf(blocks[first] as Block) }] }
}

function indexesOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

function isSubHeading(blocks: readonly Block[], index: number, from: number, to: number): boolean {
  const [before, block, after] = [
    index > from ? blocks[index - 1] : undefined,
    blocks[index],
    index + 1 < to ? blocks[index + 1] : undefined,
  ]
  if (
    block?.kind !== 'paragraph' ||
    block.lines.length > 1 ||
    block.number !== null ||
    block.isQuoted === true ||
    after === undefined ||
    after.kind === 'table' ||
    after.kind === 'heading'
  )
    return false
  const text = textOf(block)
  const isTitle =
    /^[\p{Lu}\d“‘"]/u.test(text) &&
    text.split(' ').length <= MOST_WORDS &&
    !/[.?:;,…]$/.test(text) &&
    !/\t|https?:|[.;:]\s/.test(text) &&
    readLabel(text) === null &&
    !isDayOrTime(text)
  const isLead =
    before !== undefined &&
    before.kind !== 'table' &&
    (/:$/.test(textOf(before)) ||
      (before.kind === 'paragraph' && textOf(before).split(' ').length <= MOST_WORDS && !/[.?!]$/.test(textOf(before))))
  const isOver = after.kind === 'item' || (/[.?!:)”"]$/.test(textOf(after)) && textOf(after).length > text.length)
  return isTitle && !isLead && isOver
}
