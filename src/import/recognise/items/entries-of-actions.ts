// Finds the numbered paragraphs that count the actions of a list below "Actions", and not the items: "1. JW to write".
import { type Block, lineOf, type TextBlock, textOf } from '../../block.js'
import { SOMEBODY_TO_ACT } from '../actions/action-words.js'
import { labelKind } from '../labels/label-kind.js'

const NUMBERED = /^(\d{1,2})[.)]\s+/

/** The indexes of such paragraphs; a list counts from 1, each entry on the line below the one before or worded as an action. */
export function entriesOfActions(blocks: readonly Block[]): Set<number> {
  const entries = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' || labelKind(textOf(block)) !== 'actions') continue
    for (let at = index + 1; ; at++) {
      const [entry, before] = [blocks[at], blocks[at - 1]]
      if (entry?.kind !== 'paragraph' || before === undefined || numberOf(entry) !== at - index || !isEntry(entry, before)) break
      entries.add(at)
    }
  }
  return entries
}

function numberOf(block: TextBlock): number {
  return Number(block.number?.replace(/[.)]$/, '') ?? NUMBERED.exec(textOf(block))?.[1])
}

function isEntry(entry: TextBlock, before: Block): boolean {
  const isBelow = before.kind === 'paragraph' && lineOf(entry) - (before.lines.at(-1)?.line ?? 0) === 1
  return isBelow || SOMEBODY_TO_ACT.test(textOf(entry).replace(NUMBERED, ''))
}
