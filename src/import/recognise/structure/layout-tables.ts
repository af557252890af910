// Takes apart the tables that only lay out: what their cells hold stands as blocks of its own.
import { type Block, type Line, paragraphOf, type Row, spanOf, textOfCell, textOfLine } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { kindOfTable } from '../tables/table-kind.js'
import { blocksOfMinutes } from './minutes-tables.js'

/** The blocks in a table that only lays out; any other block alone. */
export function takenApart(block: Block): Block[] {
  if (block.kind !== 'table') return [block]
  if (isNumberedTitle(block.rows)) return asOneLine(block.rows) ?? [block]
  switch (kindOfTable(block)) {
    case 'layout':
      return asOneLine(block.rows) ?? block.rows.flatMap(({ cells }) => cells.flat().flatMap(takenApart))
    case 'fields':
      return block.rows.flatMap(fieldsOfRow)
    case 'minutes':
      return blocksOfMinutes(block, takenApart)
    default:
      return [block]
  }
}

/** "A/112/26 | APOLOGIES", which begins an item and no list. */
function isNumberedTitle([row, ...others]: readonly Row[]): boolean {
  const number = textOfCell(row?.cells[0])
  return others.length === 0 && row?.cells.length === 2 && /^(?:[A-Z]{1,4}[-/ ]?)?\d{1,4}(?:[./-]\d{1,4}){0,4}[.)]?$/.test(number)
}

/** A single row of a few words in each cell is a line with gaps: "A/112/26 | PLAY PARK", "Jo Ward | Clerk | Elm Council". */
function asOneLine([row, ...others]: readonly Row[]): Block[] | null {
  const lines = row?.cells.flatMap((cell) => cell.flatMap((block) => (block.kind === 'table' ? [] : block.lines))) ?? []
  const isShort = lines.length === row?.cells.filter((cell) => cell.length > 0).length && lines.every(isShortWords)
  if (row === undefined || others.length > 0 || lines.length < 2 || !isShort) return null
  return [
    paragraphOf(
      lines.flatMap(({ spans }, i) => (i === 0 ? spans : [spanOf('\t'), ...spans])),
      row.line,
    ),
  ]
}

function isShortWords(line: Line): boolean {
  const text = textOfLine(line).trim()
  return text.length <= 60 && !/[.!?;]$/.test(text)
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
