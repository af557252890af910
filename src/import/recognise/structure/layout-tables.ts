// Takes apart the tables that only lay out: what their cells hold stands as blocks of its own.
import { type Block, paragraphOf, type Row, spanOf, textOfCell } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { kindOfTable } from '../tables/table-kind.js'
import { blocksOfMinutes } from './minutes-tables.js'

/** The blocks in a table that only lays out; any other block alone. */
export function takenApart(block: Block): Block[] {
  if (block.kind !== 'table') return [block]
  switch (kindOfTable(block)) {
    case 'layout':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(takenApart))
    case 'fields':
      return block.rows.flatMap(fieldsOfRow)
    case 'minutes':
      return blocksOfMinutes(block, takenApart)
    default:
      return [block]
  }
}

/** Labels with their values, in turn. */
function fieldsOfRow({ cells, line }: Row): Block[] {
  const filled = cells.filter((cell, i) => i === 0 || cell.length > 0)
  return filled.flatMap((cell, i) => (i % 2 === 1 ? [] : fieldOf(cell, filled[i + 1] ?? [], line)))
}

/** "Venue: | The Guildhall" as one line, and a value of many lines below its label. */
function fieldOf(cell: readonly Block[], value: readonly Block[], line: number): Block[] {
  const label = textOfCell(cell)
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*$/, '')
  if (label === '') return [...value]
  const isList = ['present', 'more-present', 'apologies', 'absent', 'actions'].includes(labelKind(label) ?? '')
  const words = textOfCell(value)
  if (value.length > 1 || (isList && words.includes('\n')))
    return [paragraphOf([spanOf(`${label}:`, true)], line), ...value.flatMap(takenApart)]
  return [paragraphOf([spanOf(`${label}: `, true), spanOf(words.replace(/\s+/g, ' '))], line)]
}
