// Makes a table of a page: a caption, column and row headers, and each cell's column said beside it where the page is narrow.
import type { Element, ElementContent } from 'hast'
import type { TableCell } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { readableLine } from '../readable-text.js'
import { block, element } from './element.js'

/** What a table is made from: its rows, the first of which is its head, and the content of a cell. */
export interface TableSource {
  caption: string
  rows: readonly (readonly TableCell[])[]
  contentOf(cell: TableCell): ElementContent[]
}

/** Up to so many columns, a name or a date of so many characters stays on one line. */
const FEW_COLUMNS = 4
const SHORT = 18

export function tableAsHast({ caption, rows: [head = [], ...rows], contentOf }: TableSource): Element {
  const labels = head.map((cell) => readableLine(plainTextOf(cell)))
  const isNarrow = head.length <= FEW_COLUMNS
  const cellAt = (cells: readonly TableCell[], column: number): Element => {
    const cell = cells[column]
    const content = cell === undefined ? [] : contentOf(cell)
    const properties = {
      className: cell !== undefined && isNarrow && isShort(cell) ? ['short'] : undefined,
      dataLabel: labels[column] || undefined,
    }
    return column === 0 && content.length > 0
      ? element('th', { scope: 'row', ...properties }, ...content)
      : element('td', properties, ...content)
  }
  return block(
    'table',
    {},
    element('caption', {}, caption),
    block('thead', {}, block('tr', {}, ...head.map((cell) => headCell(contentOf(cell))))),
    ...(rows.length === 0
      ? []
      : [block('tbody', {}, ...rows.map((cells) => block('tr', {}, ...head.map((_, column) => cellAt(cells, column)))))]),
  )
}

/** A column without a name has no header to be read out. */
function headCell(content: ElementContent[]): Element {
  return content.length === 0 ? element('td', {}) : element('th', { scope: 'col' }, ...content)
}

function isShort(cell: TableCell): boolean {
  const { length } = plainTextOf(cell)
  return length > 0 && length <= SHORT
}
