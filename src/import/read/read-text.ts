// Reads a plain text file as blocks: paragraphs, lists, rows parted by tabs, and what HTML was left in it.
import type { Block, Doubt, Line, Reading, Row, TextBlock } from '../block.js'
import { alignedColumns } from './aligned-columns.js'
import { splitAtBullets } from './lists-in-text.js'
import { readFields } from './read-fields.js'
import { readHtml } from './read-html.js'
import { groupsOfRows, hasSeveralCells, type TextRow } from './rows-in-text.js'
import { StyledText } from './styled-text.js'
import { wrapWidth } from './wrap-width.js'

const TAG = /<\/?(?:p|ul|ol|li|br|b|strong|em|i|u|div|span|table|t[rdh]|h[1-6]|a|font|sup)\b[^<>]*>/i
/** Signs that begin an entry of a list. */
const BULLET = /^([●•▪◦○‣·*–+-]|o(?=\s{2,}|\t))\s+(?=\S)/

/** A number and a title, which no entry of a list goes on with. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)]\s+\p{Lu}/u

/** Reads the text of a .txt file. */
export function readText(source: string): Reading {
  const { fields, body, firstLine } = readFields(source)
  const reader = new Reader()
  const lines = body.split(/\r\n|\n|\r/)
  for (const [i, line] of lines.entries()) reader.line(line, firstLine + i)
  reader.end()
  return { blocks: reader.blocks, fields, doubts: reader.doubts, wrapWidth: wrapWidth(lines) }
}

class Reader {
  readonly blocks: Block[] = []
  readonly doubts: Doubt[] = []
  private readonly styled = new StyledText(this.doubts)
  private rows: TextRow[] = []
  private lines: Line[] = []
  /** The lines of a paragraph as they stand in the file. */
  private sources: string[] = []
  private item: { depth: number; indent: number } | null = null
  private toldOfHtml = false

  line(source: string, line: number): void {
    const indent = /^[ \t]*/.exec(source)?.[0].length ?? 0
    const text = source.trim()
    if (text === '') return void this.endAll()
    if (this.underline(text)) return
    if (source.trimEnd().includes('\t')) return void this.row(source, line)
    this.endRows()
    if (TAG.test(text)) {
      this.endParagraph()
      this.item = null
      return void this.html(text, line)
    }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(text)
    if (heading !== null) {
      this.endParagraph()
      this.push({ kind: 'heading', depth: heading[1]?.length ?? 1, number: null }, [this.styled.line(heading[2] ?? '', line)])
      return
    }
    const bullet = BULLET.exec(text)
    if (bullet !== null) return void this.bullet(text.slice(bullet[0].length), indent, line)
    if (this.item !== null && indent <= this.item.indent && NUMBERED.test(text)) {
      this.endParagraph()
      this.item = null
    }
    this.lines.push(this.styled.line(text, line))
    this.sources.push(source)
  }

  end(): void {
    this.endAll()
  }

  /** A row of signs under a line makes that line a heading; alone it parts. */
  private underline(text: string): boolean {
    if (!/^([=_~*-])\1{2,}$/.test(text)) return false
    const [only, ...others] = this.lines
    if (only !== undefined && others.length === 0 && this.item === null) {
      this.lines = []
      this.push({ kind: 'heading', depth: text.startsWith('=') ? 1 : 2, number: null }, [only])
    } else this.endAll()
    return true
  }

  private bullet(text: string, indent: number, line: number): void {
    this.endParagraph()
    const before = this.item
    const depth =
      before === null
        ? 0
        : indent > before.indent
          ? before.depth + 1
          : indent < before.indent
            ? Math.max(0, before.depth - 1)
            : before.depth
    this.item = { depth: Math.min(depth, 8), indent }
    this.lines.push(this.styled.line(text, line))
  }

  private row(source: string, line: number): void {
    this.endParagraph()
    this.item = null
    this.rows.push({
      cells: source
        .trimEnd()
        .split('\t')
        .map((cell) => cell.trim()),
      line,
    })
  }

  private endAll(): void {
    this.endRows()
    this.endParagraph()
    this.item = null
  }

  private endParagraph(): void {
    const { lines, sources } = this
    this.lines = []
    this.sources = []
    if (lines.length === 0) return
    const columns = this.item === null && sources.length === lines.length ? alignedColumns(sources) : null
    if (columns !== null) {
      this.rows = columns.map((cells, i) => ({ cells, line: lines[i]?.line ?? 1 }))
      return void this.endRows()
    }
    if (this.item === null) this.push({ kind: 'paragraph', depth: 0, number: null }, lines)
    else this.push({ kind: 'item', depth: this.item.depth, number: null }, lines)
  }

  /** Rows that stand together are a table; a row of one cell is a line. */
  private endRows(): void {
    const rows = this.rows
    this.rows = []
    const groups = rows.some(hasSeveralCells) ? groupsOfRows(rows) : rows.map((row) => [row])
    for (const group of groups) {
      const [only, ...others] = group
      if (only === undefined) continue
      if (others.length === 0 && !hasSeveralCells(only)) this.blocks.push(...this.cell(only.cells.join(' ').trim(), only.line))
      else this.blocks.push({ kind: 'table', rows: group.map((row) => this.rowOf(row)), line: only.line })
    }
  }

  private rowOf({ cells, line }: TextRow): Row {
    return { cells: cells.map((cell) => this.cell(cell, line)), line }
  }

  private cell(text: string, line: number): Block[] {
    if (text === '') return []
    if (TAG.test(text)) {
      const before = this.blocks.length
      this.html(text, line)
      return this.blocks.splice(before)
    }
    const bullet = BULLET.exec(text)
    const styled = this.styled.line(bullet === null ? text : text.slice(bullet[0].length), line)
    return [{ kind: bullet === null ? 'paragraph' : 'item', depth: 0, number: null, lines: [styled] }]
  }

  private html(text: string, line: number): void {
    if (!this.toldOfHtml) {
      this.toldOfHtml = true
      this.doubts.push({ code: 'html-left-over', message: 'The text holds HTML from here on; it was read as what it shows.', line })
    }
    const { blocks, doubts } = readHtml(text, line)
    this.doubts.push(...doubts)
    for (const block of blocks) this.blocks.push(...(block.kind === 'table' ? [block] : splitAtBullets(block, this.doubts)))
  }

  private push(block: Omit<TextBlock, 'lines'>, lines: Line[]): void {
    this.styled.end()
    if (lines.length > 0) this.blocks.push({ ...block, lines })
  }
}
