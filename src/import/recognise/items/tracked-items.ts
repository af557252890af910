// Recognises items that are issues of a tracker, as open-source groups keep their agendas.
import { type Block, type Line, type TextBlock, textOf } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { FACE_DEPTH } from '../structure/heading-by-face.js'
import { finish, type Items } from './item-ranges.js'
import { flatLine } from './titles-in-text.js'

/** Entries that name an issue of a tracker, as open-source groups keep their agendas. */
export function trackedBullets(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => (block.kind === 'item' && block.depth === 0 && isTracked(block) ? [index] : []))
}

function isTracked(block: TextBlock): boolean {
  return block.lines.some(({ spans }) =>
    spans.some(({ text, href }) => href !== undefined && /^\S*#\d+$/.test(text.trim()) && /\/(?:issues|pull|merge_requests)\//.test(href)),
  )
}

export function itemsOfBullets(given: readonly Block[], bullets: readonly number[]): Items {
  const chosen = new Set(bullets)
  const blocks = given.map((block, index): Block => {
    if (block.kind === 'table' || block.kind === 'heading') return block
    if (chosen.has(index)) return { ...block, kind: 'heading', depth: FACE_DEPTH, number: null, lines: [withoutIssue(flatLine(block))] }
    return block.kind === 'item' ? { ...block, depth: Math.max(0, block.depth - 1) } : block
  })
  const others = given.flatMap((block, index) => (block.kind === 'heading' && isHeadingOfOwn(given, index) ? [index] : []))
  return finish(
    blocks,
    [...bullets, ...others].sort((a, b) => a - b),
    [],
    [],
    true,
  )
}

/** A heading among them with text and no issue of its own: "Announcements". */
function isHeadingOfOwn(blocks: readonly Block[], index: number): boolean {
  const heading = blocks[index] as TextBlock
  if (labelKind(textOf(heading)) !== null || index < 3 || heading.depth === 1) return false
  const end = blocks.findIndex((block, at) => at > index && block.kind === 'heading')
  const own = blocks.slice(index + 1, end < 0 ? blocks.length : end)
  return (
    own.length > 0 &&
    !own.some((block) => block.kind === 'item' && isTracked(block)) &&
    !/\//.test(textOf(heading)) &&
    blocks.slice(0, index).some((block) => block.kind === 'heading' && labelKind(textOf(block)) === 'container')
  )
}

function withoutIssue(line: Line): Line {
  const spans = line.spans.filter(({ text, href }) => !(href !== undefined && /^\S*#\d+$/.test(text.trim())))
  return {
    spans: spans.map((span) => ({ ...span, text: span.text.replace(/\s*[[(]\s*[\])]?\s*$/, '') })).filter(({ text }) => text.trim() !== ''),
    line: line.line,
  }
}
