// Writes the text of an item as Markdown in which nothing is a mark of ours, and keeps where each word of it stands.
import { type Block, type Row, type TextBlock, textOfCell } from './block.js'
import type { BodyPlace } from './imported-minutes.js'
import { escaped, type Written, writeWords } from './write-words.js'

/** A block to be written; a table may be written as a paragraph for each row. */
export interface Part {
  /** Its index among the blocks of the meeting. */
  index: number
  /** Which row of it, where it is one. */
  row?: number
  block: Block
}

/** A stretch of a block's words, or of those of a row of it. */
export interface Place {
  block: number
  row?: number
  start: number
  end: number
}

export interface WrittenBody {
  body: string
  /** Where a stretch of words stands in the body; null where its block is not in it. */
  placeOf(place: Place): BodyPlace | null
}

/** A list entry that is open: how deep it lies in the source, and how far its words stand from the margin of the one around it. */
interface Indent {
  depth: number
  width: number
}

/** Writes the parts in their order. */
export function writeBody(parts: readonly Part[]): WrittenBody {
  const written = new Map<Part, Written>()
  let body = ''
  let before: Block | null = null
  const indents: Indent[] = []
  const levels = headingLevels(parts.map(({ block }) => block))
  for (const part of parts) {
    const block = asWritten(part.block)
    const isTight = before?.kind === 'item' && block.kind === 'item' && block.isContinued !== true
    body += before === null ? '' : isTight ? '\n' : '\n\n'
    if (block.kind === 'table') body += tableAsMarkdown(block.rows)
    else {
      const lead = leadOf(block, indents, levels)
      body += lead
      const words = writeWords(block, body.length, ' '.repeat(/^#|^>/.test(lead) ? 0 : lead.length))
      body += words.text
      written.set(part, words)
    }
    if (block.kind !== 'item') indents.length = 0
    before = block
  }
  return {
    body,
    placeOf: ({ block, row, start, end }) => {
      const part = parts.find((each) => each.index === block && each.row === row)
      const words = part === undefined ? undefined : written.get(part)
      const [first, last] = [words?.starts[start], words?.ends[Math.max(start, end - 1)]]
      return first === undefined || last === undefined ? null : { start: first, end: last }
    },
  }
}

/** An entry numbered 2.1 is a paragraph with its number: no list of Markdown counts so. */
function asWritten(block: Block): Block {
  return block.kind === 'item' && block.number !== null && /\d[./]\d/.test(block.number) ? { ...block, kind: 'paragraph', depth: 0 } : block
}

/** Sub-headings begin at the third level, in the order of their depths. */
function headingLevels(blocks: readonly Block[]): Map<number, number> {
  const depths = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : [])))].sort((a, b) => a - b)
  return new Map(depths.map((depth, i) => [depth, Math.min(3 + i, 6)]))
}

/** What stands before the words: `### `, `- `, `2. `, blanks that keep a paragraph in its entry. */
function leadOf(block: TextBlock, indents: Indent[], levels: ReadonlyMap<number, number>): string {
  const quote = block.isQuoted === true ? '> ' : ''
  if (block.kind === 'heading')
    return `${'#'.repeat(levels.get(block.depth) ?? 3)} ${block.number === null ? '' : `${block.number}\\. `.replace(/^(\D.*|\d+\D.*?)\\\. $/, '$1 ')}`
  if (block.kind === 'paragraph') return `${quote}${block.number === null ? '' : shownNumber(block.number)}`
  const own = indents.find(({ depth }) => depth === block.depth)
  while ((indents.at(-1)?.depth ?? -1) > block.depth) indents.pop()
  if (block.isContinued === true && own !== undefined) return ' '.repeat(widthOf(indents))
  while ((indents.at(-1)?.depth ?? -1) >= block.depth) indents.pop()
  const indent = widthOf(indents)
  const sign =
    block.number !== null && /^\d{1,9}$/.test(block.number.replace(/[.)]$/, '')) ? `${block.number.replace(/[.)]$/, '')}. ` : '- '
  indents.push({ depth: block.depth, width: sign.length })
  return `${' '.repeat(indent)}${sign}${sign === '- ' && block.number !== null ? `${escaped(block.number)} ` : ''}`
}

function widthOf(indents: readonly Indent[]): number {
  return indents.reduce((sum, { width }) => sum + width, 0)
}

/** "3.1" before a paragraph is words; "3." would begin a list. */
function shownNumber(number: string): string {
  return `${escaped(number).replace(/^(\d+)([.)]?)$/, (_, digits: string, sign: string) => (sign === '' ? digits : `${digits}\\${sign}`))} `
}

function tableAsMarkdown(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const lines = rows.map(
    ({ cells }) =>
      `| ${Array.from({ length: width }, (_, i) => escaped(textOfCell(cells[i]).replace(/\s+/g, ' ').trim()).replace(/\|/g, '\\|')).join(' | ')} |`,
  )
  return [lines[0] ?? '', `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')
}
