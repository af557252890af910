// A line that may be about who was there, and whether people follow it.
import { type Block, type Line, type TextBlock, textOfLine } from '../../block.js'
import { entriesOf } from './attendance-entries.js'
import { beginsWithNames } from './names-in-rows.js'

export interface AttendanceLine {
  text: string
  line: number
  /** Where the bold words at its start end; 0 where there are none. */
  boldEnd: number
  /** The line that follows in the same paragraph. */
  next: Line | null
  block: TextBlock
  index: number
  blocks: readonly Block[]
}

/** Whether people follow a label that may be about something else: on the next line, or in the next block. */
export function leadsToPeople({ next, blocks, index }: AttendanceLine): boolean {
  if (next !== null) return namesSomebody(next, false)
  const below = blocks[index + 1]
  if (below?.kind === 'table') return beginsWithNames(below)
  return below?.lines.every((line) => namesSomebody(line, below.kind === 'item')) === true
}

function namesSomebody(line: Line, isItem: boolean): boolean {
  return entriesOf([{ text: textOfLine(line).trim(), isItem }]).some(({ person }) => person !== null)
}
