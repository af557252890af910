// Gives foreign blocks a plain shape: tables that only lay out are taken apart, bold lines are headings, broken lines joined.
import type { Block, Doubt } from '../../block.js'
import { joinBareNumbers } from './bare-numbers.js'
import { joinBroken } from './broken-sentences.js'
import { withFace } from './heading-by-face.js'
import { takenApart } from './layout-tables.js'
import { withRows } from './rows-in-lines.js'
import { splitAtLabels } from './split-at-labels.js'
import { splitLines } from './split-lines.js'
import { withWholeLines } from './wrapped-lines.js'

export interface Structure {
  blocks: Block[]
  doubts: Doubt[]
}

/** The blocks in their plain shape, and a doubt for each sentence that was joined; `width` is the column at which lines were broken, if any were. */
export function structureOf(blocks: readonly Block[], width: number | null): Structure {
  const whole = withRows(blocks)
    .flatMap(takenApart)
    .map((block) => withWholeLines(block, width))
  return joinBroken(joinBareNumbers(whole.flatMap(splitLines)).flatMap(splitAtLabels).map(withFace))
}
