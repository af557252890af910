// Tells a table of people that says nowhere that it is one: a name begins each of its rows.
import { type TableBlock, textOfCell } from '../../block.js'
import { bareName, isLikelyName } from '../names.js'

/** Whether the first cell of each row is a name, and perhaps words in brackets. */
export function beginsWithNames({ rows }: TableBlock): boolean {
  return rows.every(({ cells }) => isLikelyName(bareName(textOfCell(cells[0]).replace(/\s*\(.*$/s, ''))))
}
