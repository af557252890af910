// Finds numbered titles in bold before their text among the headings that they count with: "**1. Minutes** – agreed".
import { type Block, textOf, textOfLine } from '../../block.js'
import { NUMBER } from '../structure/heading-number.js'
import type { NumberedItem } from './numbered-items.js'
import { boldLength, flatLine, withTitlesTaken } from './titles-in-text.js'

/** The blocks with such titles as headings, where each number stands beside one of those chosen, or of another such title. */
export function withNumberedRunIns(blocks: readonly Block[], chosen: readonly NumberedItem[]): Block[] {
  const found = new Map(blocks.flatMap((block, index) => numberedIn(block).map((number) => [index, number] as const)))
  const taken = new Map<number, string>()
  const known = chosen.map(({ index, number }) => ({ index, ...partsOf(number) }))
  for (let before = -1; before !== taken.size; ) {
    before = taken.size
    for (const [index, number] of found) {
      const { lead, value } = partsOf(number)
      const alike = known.filter((other) => other.lead === lead)
      const follows = alike.some((other) => other.value === value - 1 && other.index < index)
      const leads = alike.some((other) => other.value === value + 1 && other.index > index)
      if ((!follows && !leads) || alike.some((other) => other.value === value)) continue
      taken.set(index, number)
      known.push({ index, lead, value })
    }
  }
  return withTitlesTaken(blocks, taken)
}

/** What counts up in a number, and what stands before it: 26/01, 7. */
function partsOf(number: string): { lead: string; value: number } {
  const [value = ''] = /\d+$/.exec(number) ?? []
  return { lead: number.slice(0, number.length - value.length), value: Number(value) }
}

/** The number at the start of a paragraph's bold words, alone in a list; none where nothing but the number is bold. */
function numberedIn(block: Block): string[] {
  if (block.kind !== 'paragraph' || block.number !== null) return []
  const match = NUMBER.exec(textOf(block))
  const line = flatLine(block)
  const bold = boldLength(line, match?.[0].length ?? 0)
  const isParted = /[.:]\s*$/.test(textOfLine(line).slice(0, bold)) || /^\s*[:–—-]/.test(textOfLine(line).slice(bold))
  return match?.[1] !== undefined && bold > 0 && isParted ? [match[1]] : []
}
