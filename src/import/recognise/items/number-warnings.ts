// What is doubtful in the numbers of items: one that stands twice, one that is missing.
import { type Block, lineOf } from '../../block.js'
import type { ImportWarning } from '../../imported-minutes.js'
import type { NumberedItem } from './numbered-items.js'

export function numberWarnings(blocks: readonly Block[], chosen: readonly NumberedItem[]): ImportWarning[] {
  return chosen.slice(1).flatMap(({ value, number, index }, i): ImportWarning[] => {
    const before = chosen[i]
    const line = lineOf(blocks[index] as Block)
    if (before === undefined || value === before.value + 1) return []
    if (value === before.value) return [{ code: 'repeated-number', message: `The number ${number} stands twice.`, line }]
    return [
      {
        code: 'missing-number',
        message: `After item ${before.number} comes ${number}: what lies between has no heading that could be read.`,
        line,
      },
    ]
  })
}
