// Finds columns made with runs of blanks: lines whose words begin below one another behind a gap of two blanks or more.

/** How far a word may stand beside its column. */
const SLACK = 1

/**
 * The cells of lines that stand together, an empty one where a line has none in a column. Null where they aren't in columns, or where
 * wide gaps alone tell the columns apart, with none of them empty in a line.
 */
export function alignedColumns(lines: readonly string[]): string[][] | null {
  const starts = lines.map(startsIn)
  const columns = columnsOf(starts)
  if (lines.length < 2 || columns.length < 2 || starts.filter((own) => own.length > 1).length < 2) return null
  const placed = starts.map((own) => own.map((start) => columns.findIndex((column) => Math.abs(column - start) <= SLACK)))
  if (placed.some((own) => own.includes(-1))) return null
  const isPlain = lines.every((line) => !/\S {2}(?=\S)/.test(line)) && placed.every((own) => own.every((column, i) => column === i))
  return isPlain ? null : lines.map((line, i) => cellsOf(line, starts[i] ?? [], placed[i] ?? [], columns.length))
}

/** Where the first word and each word behind a gap begins; two blanks behind a sentence are no gap. */
function startsIn(line: string): number[] {
  return [...line.trimEnd().matchAll(/(?<=^ *|[^\s.!?] {2}| {3})\S/g)].map(({ index }) => index)
}

/** Columns in which at least two lines have a word, or that the first line begins in. */
function columnsOf(starts: readonly (readonly number[])[]): number[] {
  const columns: number[] = starts[0]?.slice(0, 1) ?? []
  for (const start of starts.flat().sort((a, b) => a - b)) {
    const isNear = (other: number) => Math.abs(other - start) <= SLACK
    if (!columns.some(isNear) && starts.filter((own) => own.some(isNear)).length > 1) columns.push(start)
  }
  return columns.sort((a, b) => a - b)
}

function cellsOf(line: string, starts: readonly number[], placed: readonly number[], width: number): string[] {
  const cells = Array.from({ length: width }, () => '')
  for (const [i, start] of starts.entries()) cells[placed[i] ?? 0] = line.slice(start, starts[i + 1] ?? line.length).trim()
  return cells
}
