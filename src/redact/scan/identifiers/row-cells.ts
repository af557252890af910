// Parts a row of a table into its cells, each with its place in the text.

export interface RowCell {
  /** As it stands between the signs. */
  text: string
  start: number
}

/** The cells between the signs of a row, given where in the text it begins. */
export function cellsBetween(row: string, sign: string, rowStart: number): RowCell[] {
  let start = rowStart
  return row.split(sign).map((text) => {
    const cell = { text, start }
    start += text.length + 1
    return cell
  })
}

/** Where the first cell of a row begins: behind the bar at its edge, if it has one. */
export function edgeOf(row: string): number {
  return /^\s{0,20}\|/.exec(row)?.[0].length ?? 0
}
