// Finds the column of a table of minutes that says who is to act, and reads its lines as actions.
import { type Block, type Line, paragraphOf, type Row, spanOf, type TextBlock, textOfCell, textOfLine } from '../../block.js'

/** The column that its label says; -1 for none. */
export function actionColumnByHead(head: readonly string[]): number {
  return head.findIndex((label, i) => i > 0 && /^(?:actions?\b|who|owner|by whom|lead)/i.test(label))
}

/** Without a head: a last column of few short cells beside long ones, or the second of two where it is a margin; -1 for none. */
export function actionColumnByLength(rows: readonly Row[], isMargin: boolean): number {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  if (isMargin) return 1
  if (width < 3) return -1
  const cells = rows.map((row) => textOfCell(row.cells[width - 1]).trim()).filter((text) => text !== '')
  return cells.length > 0 && cells.every((text) => text.length < 30) ? width - 1 : -1
}

/** The lines of a cell, each as a line that says it is an action; one that only says by when goes with the one before. */
export function actionLines(cell: readonly Block[]): TextBlock[] {
  const lines: Line[] = []
  for (const line of cell.flatMap((block) => (block.kind === 'table' ? [] : block.lines))) {
    const text = textOfLine(line).trim()
    const last = lines.at(-1)
    if (last !== undefined && /^(?:\(?by\b|before\b|due\b|asap\b|\d)/i.test(text)) last.spans = [...last.spans, spanOf(` ${text}`)]
    else if (text !== '') lines.push({ ...line })
  }
  return lines.map(actionLine)
}

function actionLine(line: Line): TextBlock {
  const text = textOfLine(line).trim()
  return paragraphOf([spanOf(/^action/i.test(text) ? text : `Action: ${text}`)], line.line)
}
