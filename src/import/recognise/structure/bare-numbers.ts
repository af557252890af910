// Joins a number on a line of its own with its title on the next.
import { type Block, textOf } from '../../block.js'
import { FACE_DEPTH, MOST_HEADING } from './heading-by-face.js'

/** "Item 4" */
export const BARE_NUMBER = /^(?:agenda )?item\s+(?:no\.?\s*)?(\d{1,3})\s*[:.–-]?$/i

/** The blocks, with each such pair as one heading. */
export function joinBareNumbers(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const number = last === undefined || last.kind === 'table' ? undefined : BARE_NUMBER.exec(textOf(last))?.[1]
    if (number !== undefined && block.kind !== 'table' && block.number === null && textOf(block).length <= MOST_HEADING)
      joined[joined.length - 1] = { ...block, kind: 'heading', depth: FACE_DEPTH, number }
    else joined.push(block)
  }
  return joined
}
