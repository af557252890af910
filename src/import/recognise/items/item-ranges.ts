// From where to where the text of each item goes, once it is known where the items begin.
import { type Block, lineOf, type TextBlock, textOf } from '../../block.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { appendixFrom } from '../appendix.js'
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'
import { FACE_DEPTH } from '../structure/heading-by-face.js'
import { isClosingSummary } from './closing-summary.js'
import type { NumberedItem } from './numbered-items.js'

export interface FoundItem {
  number: string | null
  title: string
  line: number
  /** The blocks of its text: from one index up to another. */
  from: number
  to: number
}

export interface Items {
  /** The blocks, those taken apart where a title and its text stood in one. */
  blocks: Block[]
  items: FoundItem[]
  warnings: ImportWarning[]
}

/** Where the first item begins, with its heading; -1 where there are no items. */
export function firstBlockOf(items: readonly FoundItem[]): number {
  const first = items[0]
  return first === undefined ? -1 : Math.max(0, first.from - 1)
}

/** Each item goes to the next one, or to a heading that ends the items: actions, the next meeting, who was there. */
export function finish(
  blocks: Block[],
  headings: readonly number[],
  warnings: ImportWarning[],
  numbered: readonly NumberedItem[] = [],
  endsAtAny = false,
): Items {
  const numbers = new Map(numbered.map(({ index, number }) => [index, number]))
  const depth = Math.max(0, ...headings.map((index) => (blocks[index] as TextBlock).depth))
  const items = headings.map((index, i): FoundItem => {
    const block = blocks[index] as TextBlock
    const to = headings[i + 1] ?? blocks.length
    const end = blocks.findIndex(
      (other, at) =>
        at > index &&
        at < to &&
        other.kind === 'heading' &&
        (other.number === null || isClosingSummary(other, blocks, at)) &&
        (endsAtAny || (other.depth <= depth && endsItems(other, blocks, at))),
    )
    const appendix = headings[i + 1] === undefined ? appendixFrom(blocks, index + 1) : -1
    const last = Math.min(...[end, appendix].filter((at) => at >= 0), to)
    const topic = block.kind === 'paragraph' ? readLabel(textOf(block)) : null
    const title = (topic === null ? textOf(block) : topic.rest).replace(/\s*[:;.]+$/, '')
    return { number: numbers.get(index) ?? block.number, title, line: lineOf(block), from: index + 1, to: last }
  })
  return { blocks, items, warnings }
}

function endsItems(block: TextBlock, blocks: readonly Block[], at: number): boolean {
  const kind = labelKind(textOf(block))
  if (
    kind === null ||
    kind === 'date' ||
    kind === 'time' ||
    kind === 'topic' ||
    kind === 'title' ||
    kind === 'container' ||
    kind === 'decisions'
  )
    return false
  if (kind === 'aside') return true
  // "Actions" within an item is followed by the text of other items; at the end nothing but lists and tables follow.
  if (kind === 'actions' || kind === 'earlier-actions')
    return block.depth < FACE_DEPTH || blocks.slice(at + 1).every((other) => other.kind !== 'heading' || labelKind(textOf(other)) !== null)
  return true
}
