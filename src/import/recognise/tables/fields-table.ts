// Tells a table that holds labels with their values, such as the date, and the cells that begin a list of people instead.
import { type Block, linesOfCell, type Row, type TableBlock, textOfCell } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'

/** Whether a cell begins with the label of a list of people. */
export function isListLabel(cell: readonly Block[]): boolean {
  const kind = labelKind(linesOfCell(cell)[0] ?? '')
  return kind === 'present' || kind === 'apologies' || kind === 'absent'
}

/** Rows of a label and its value, once or twice in a row. */
export function isFields(table: TableBlock): boolean {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.length > 0))
  return rows.length > 0 && rows.filter(isFieldRow).length * 2 > rows.length
}

/** A row of a label and its value. */
export function isFieldRow({ cells }: Row): boolean {
  const [label = '', value = ''] = [linesOfCell(cells[0])[0] ?? '', textOfCell(cells[1])]
  if (cells.length < 2 || label === '' || label.length > 50 || isListBeside(cells)) return false
  if (labelKind(label) !== null && labelKind(value) === null) return value !== '' || label.endsWith(':')
  return /:$/.test(label) && labelKind(value) === null && value !== ''
}

/** "Present:" over people, and beside it "Apologies:" over others. */
function isListBeside(cells: Row['cells']): boolean {
  const [first, second] = [linesOfCell(cells[0]), linesOfCell(cells[1])]
  return first.length > 1 && second.length > 1 && isListLabel(cells[0] ?? []) && isListLabel(cells[1] ?? [])
}
