// A foreign file as one neutral list of blocks, whatever kind of file it was: headings, paragraphs, list items and tables.

/** A stretch of one line in one face. A tab stands for a wide gap. */
export interface Span {
  text: string
  isBold: boolean
  isItalic: boolean
  href?: string
}

/** A line as shown: a paragraph has more than one where it holds line breaks. */
export interface Line {
  spans: Span[]
  /** The line of the source; in a Word file the paragraph. */
  line: number
}

export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'item'
  /** Of a heading 1 to 6, or 7 where bold words or capitals alone make it one; of a list item how deep it lies, from 0. */
  depth: number
  /** The number of a heading or a list item as shown, without the full stop; null where there is none. */
  number: string | null
  lines: Line[]
  /** Whether it goes on in the list item before it. */
  isContinued?: boolean
  isQuoted?: boolean
}

export interface TableBlock {
  kind: 'table'
  rows: Row[]
  line: number
}

export interface Row {
  cells: Block[][]
  line: number
  /** What the cells of rows above hold that reach down into this one, by column; the row's own cell is empty there. */
  above?: ReadonlyMap<number, Block[]>
}

export type Block = TextBlock | TableBlock

/** What a reader gives: the blocks, what else the file said of itself, and its doubts. */
export interface Reading {
  blocks: Block[]
  /** Fields before the text, such as those of a page's frontmatter. */
  fields: ReadonlyMap<string, FieldValue>
  doubts: Doubt[]
  /** The column at which the lines of a plain text were broken; left out or null where none were. */
  wrapWidth?: number | null
}

export interface FieldValue {
  value: string | string[]
  line: number
}

export interface Doubt {
  code:
    | 'html-left-over'
    | 'image-left-out'
    | 'struck-text'
    | 'tracked-change'
    | 'comment'
    | 'hidden-text'
    | 'footnote'
    | 'page-margin'
    | 'broken-line'
    | 'list-without-marks'
  message: string
  line: number
}

/** A stretch of plain words, or of bold ones. */
export function spanOf(text: string, isBold = false): Span {
  return { text, isBold, isItalic: false }
}

/** A paragraph of one line. */
export function paragraphOf(spans: Span[], line: number): TextBlock {
  return { kind: 'paragraph', depth: 0, number: null, lines: [{ spans, line }] }
}

/** The words of a line. */
export function textOfLine({ spans }: Line): string {
  return spans.map(({ text }) => text).join('')
}

/** The words of a block on one line. */
export function textOf(block: TextBlock): string {
  return block.lines.map(textOfLine).join(' ').replace(/\s+/g, ' ').trim()
}

/** The words of a block, its lines parted by blanks, so that offsets count in one text. */
export function wordsOf(block: TextBlock): string {
  return block.lines.map((line) => textOfLine(line)).join(' ')
}

export function lineOf(block: Block): number {
  return block.kind === 'table' ? block.line : (block.lines[0]?.line ?? 1)
}

/** The words of all blocks of a cell, a line each. */
export function textOfCell(cell: readonly Block[] | undefined): string {
  return linesOfCell(cell).join('\n')
}

/** The lines of all blocks of a cell, without those that are empty. */
export function linesOfCell(cell: readonly Block[] | undefined): string[] {
  return (cell ?? []).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(textOfCell).join(' '))
      : block.lines.map((line) => textOfLine(line).replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
  )
}

/** Whether all words of a block are bold. */
export function isBold(block: TextBlock): boolean {
  const words = block.lines.flatMap(({ spans }) => spans).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return words.length > 0 && words.every((span) => span.isBold)
}

/** The part of a line from one offset to another. */
export function sliceLine(line: Line, start: number, end: number): Line {
  let at = 0
  const spans: Span[] = []
  for (const span of line.spans) {
    const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (text !== '') spans.push({ ...span, text })
    at += span.text.length
  }
  return { spans: trimSpans(spans), line: line.line }
}

/** Without blanks at either end. */
export function trimSpans(spans: readonly Span[]): Span[] {
  const kept = spans.map((span) => ({ ...span }))
  while (kept[0] !== undefined) {
    kept[0].text = kept[0].text.trimStart()
    if (kept[0].text !== '') break
    kept.shift()
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') break
    kept.pop()
  }
  return kept
}
