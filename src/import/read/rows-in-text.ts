// Groups the rows that gaps make in a text: a table, and the lines that part tables.

/** A row of cells that tabs or columns part, and its line. */
export interface TextRow {
  cells: string[]
  line: number
}

/** Whether a row says more than one thing. */
export function hasSeveralCells({ cells }: TextRow): boolean {
  return cells.filter((cell) => cell !== '').length > 1
}

/** Rows between lines that hold one cell only, which is a line that parts ("Apologies:"). */
export function groupsOfRows(rows: readonly TextRow[]): TextRow[][] {
  const groups: TextRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last === undefined || isLabel(row) || last.every(isLabel)) groups.push([row])
    else last.push(row)
  }
  return groups
}

function isLabel(row: TextRow): boolean {
  return row.cells[0] !== '' && !hasSeveralCells(row)
}
