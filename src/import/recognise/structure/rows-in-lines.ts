// Reads lines whose cells a stroke or a wide gap parts as the table that they show: "No. | Action | Owner" over "1 | Write | JW".
import { type Block, type Line, lineOf, paragraphOf, type Row, sliceLine, spanOf, type TableBlock, textOfLine } from '../../block.js'
import { kindOfTable } from '../tables/table-kind.js'

/** A line and the block that it stands in. */
interface Placed {
  line: Line
  block: Block
  cells: Line[]
}

/** The blocks, with each run of such lines as a table where its head is that of a table of actions or people. */
export function withRows(blocks: readonly Block[]): Block[] {
  const shown: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at)
    const table = tableOf(run)
    if (table === null) shown.push(...blocks.slice(at, at + 1))
    else shown.push(table)
    at += table === null ? 1 : new Set(run.map(({ block }) => block)).size
  }
  return shown
}

/** The lines of a block and of those that follow it, as far as whole blocks have as many cells on each line. */
function runFrom(blocks: readonly Block[], at: number): Placed[] {
  const run: Placed[] = []
  for (const block of blocks.slice(at)) {
    const placed =
      block.kind === 'table' || block.kind === 'heading' ? [] : block.lines.map((line) => ({ line, block, cells: cellsOf(line) }))
    const width = (run[0] ?? placed[0])?.cells.length ?? 0
    if (width < 2 || placed.length === 0 || placed.some(({ cells }) => cells.length !== width)) break
    run.push(...placed)
  }
  return run
}

function cellsOf(line: Line): Line[] {
  const text = textOfLine(line)
  const sign = /\s\|\s/.test(text) ? /\s*\|\s*/g : /\t+/g
  const ends = [...text.matchAll(sign)].filter(({ 0: gap, index }) => index > 0 && index + gap.length < text.length)
  return [...ends, null].map((end, i) => {
    const before = ends[i - 1]
    return sliceLine(line, before === undefined ? 0 : before.index + before[0].length, end?.index ?? text.length)
  })
}

/** The table of at least a head and a row; the numbers of a list are a column of their own. */
function tableOf(run: readonly Placed[]): TableBlock | null {
  const [first] = run
  if (first === undefined || run.length < 2) return null
  const numbers = run.map(({ block }) => (block.kind === 'table' ? null : block.number))
  const isNumbered = numbers.some((number) => number !== null)
  const rows = run.map(({ line, cells }, i): Row => {
    const own = cells.map((cell): Block[] => (textOfLine(cell) === '' ? [] : [paragraphOf(cell.spans, cell.line)]))
    const number = numbers[i] ?? null
    return { cells: isNumbered ? [number === null ? [] : [paragraphOf([spanOf(number)], line.line)], ...own] : own, line: line.line }
  })
  const table: TableBlock = { kind: 'table', rows, line: lineOf(first.block) }
  return ['actions', 'earlier-actions', 'attendance'].includes(kindOfTable(table)) ? table : null
}
