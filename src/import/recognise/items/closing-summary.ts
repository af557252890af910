// Tells a heading at the end that only lists again what was resolved or is to be done from an item.
import { type Block, type TextBlock, textOf } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'

/** A numbered heading at the very end that only lists again what was resolved or is to be done. */
export function isClosingSummary(block: TextBlock, blocks: readonly Block[], index: number): boolean {
  const kind = labelKind(textOf(block))
  if (kind !== 'decisions' && kind !== 'actions') return false
  return blocks
    .slice(index + 1)
    .every(
      (other) =>
        (other.kind === 'item' && other.lines.some(({ spans }) => spans.some(({ href }) => href?.startsWith('#') === true))) ||
        (other.kind === 'heading' && ['decisions', 'actions'].includes(labelKind(textOf(other)) ?? '')),
    )
}
