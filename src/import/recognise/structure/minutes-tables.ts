// Reads the minutes in a table: a number, what was said, and often a column of who is to act.
import { type Block, isBold, type Row, type TableBlock, textOf, textOfCell } from '../../block.js'
import { isTextWithMargin } from '../tables/margin-tables.js'
import { actionColumnByHead, actionColumnByLength, actionLines } from './action-column.js'
import { FACE_DEPTH, MOST_HEADING } from './heading-by-face.js'

const HEAD =
  /^(?:items?|no\.?|notes?|minutes?|discussions?|agenda(?: items?)?|actions?(?: by)?|topics?|#|ref\.?|details?|description|subject|who)\b/i

/** The rows as headings and what stands below them; `takenApart` gives the blocks in a block of a cell. */
export function blocksOfMinutes(table: TableBlock, takenApart: (block: Block) => Block[]): Block[] {
  const head = (table.rows[0]?.cells ?? []).map((cell) => textOfCell(cell).trim())
  const isHead = head.some((label) => HEAD.test(label)) && head.every((label) => label.length < 40)
  const rows = isHead ? table.rows.slice(1) : table.rows
  const actionAt = isHead ? actionColumnByHead(head) : actionColumnByLength(rows, isTextWithMargin(table))
  return rows.flatMap((row) => blocksOfRow(row, actionAt, takenApart))
}

function blocksOfRow({ cells, line }: Row, actionAt: number, takenApart: (block: Block) => Block[]): Block[] {
  const number = /^(?:item\s+)?((?:[A-Z]{1,3})?\d{1,4}(?:[./]\d+)*)[.)]?$/i.exec(textOfCell(cells[0]).trim())?.[1] ?? null
  const [first = [], ...others] = cells.filter((cell, i) => cell.length > 0 && i !== actionAt && (i > 0 || number === null))
  const mayBeTitled = number !== null || others.length > 0 || /^\d{1,2}[.)]\s+\S/.test(textOfCell(first))
  const said = { blocks: first.flatMap(takenApart), isBold: isBoldCell(first), number, line }
  return [
    ...((mayBeTitled ? titled(said) : null) ?? numbered(said)),
    ...others.flatMap((cell) => cell.flatMap(takenApart)),
    ...actionLines(cells[actionAt] ?? []),
  ]
}

/** The first cell of a row that says something. */
interface Said {
  blocks: Block[]
  isBold: boolean
  number: string | null
  line: number
}

/** The cell with its first line as a title: a heading, or a numbered line where the number is one within an item. Null where it is none. */
function titled({ blocks, isBold, number, line }: Said): Block[] | null {
  const [title, ...rest] = blocks.flatMap(firstLineApart)
  if (title === undefined || title.kind === 'table' || !isTitle(textOf(title), isBold)) return null
  if (number?.includes('.') === true && !isBold) return [{ ...title, number }, ...rest]
  const lines = title.lines.map((each) => ({ ...each, line: each.line || line }))
  return [{ kind: 'heading', depth: FACE_DEPTH, number, lines }, ...rest]
}

function isTitle(text: string, isBold: boolean): boolean {
  return text.length <= MOST_HEADING && (isBold || !/[.;]$/.test(text) || /^[^.]{1,60}\.$/.test(text))
}

function numbered({ blocks, number }: Said): Block[] {
  const [first, ...rest] = blocks
  return number === null || first === undefined || first.kind === 'table' ? blocks : [{ ...first, number }, ...rest]
}

/** A cell that is one paragraph of many lines has its title on the first. */
function firstLineApart(block: Block, index: number): Block[] {
  if (block.kind === 'table' || index > 0 || block.lines.length < 2) return [block]
  return [
    { ...block, lines: block.lines.slice(0, 1) },
    { ...block, number: null, lines: block.lines.slice(1) },
  ]
}

function isBoldCell(cell: readonly Block[] | undefined): boolean {
  const [first] = cell ?? []
  return first !== undefined && first.kind !== 'table' && (first.kind === 'heading' || isBold(first))
}
