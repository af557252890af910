// Reads a page, or a piece of one, as blocks: what it shows, in the order it shows it.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Block, type Doubt, lineOf, type Row, spanOf } from '../block.js'
import { clipped } from '../clipped.js'
import { commentDoubts } from './comment-doubt.js'
import { gapTables } from './gap-tables.js'
import { BLOCKS, cellsOf, isAroundText, isStruck, isWrapper, NOT_SHOWN, rowsOf, type Style, spansOf, styleOf } from './html-elements.js'
import { HtmlLines, tidyLine } from './html-lines.js'
import { type BlockStart, HtmlLists } from './html-lists.js'
import { imageDoubt, struckDoubts } from './shown-otherwise.js'
import { TableGrid } from './table-grid.js'
import { noteIn, withNote, withoutNotes } from './word-paragraph-note.js'

export interface HtmlReading {
  blocks: Block[]
  doubts: Doubt[]
}

/** Reads the HTML; lines count from `firstLine`. */
export function readHtml(html: string, firstLine = 1): HtmlReading {
  const walk = new Walk(firstLine - 1)
  walk.children(fromHtml(html, { fragment: true }) as Root)
  walk.endBlock()
  return { blocks: walk.blocks, doubts: walk.doubts }
}

const PLAIN: Style = { isBold: false, isItalic: false }
const PARAGRAPH: BlockStart = { kind: 'paragraph', depth: 0, number: null }

function wordsOf({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' && !NOT_SHOWN.has(child.tagName) ? wordsOf(child) : ''))
    .join(' ')
}

function textIn({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : '')).join('')
}

class Walk {
  readonly blocks: Block[] = []
  readonly doubts: Doubt[] = []
  private readonly lines = new HtmlLines()
  private readonly lists = new HtmlLists()
  private start = PARAGRAPH
  private quotes = 0

  constructor(
    private readonly before: number,
    private line = before + 1,
    private readonly isCell = false,
  ) {}

  children(node: Root | Element, style = PLAIN): void {
    for (const child of node.children) this.node(child, style)
  }

  private node(node: RootContent | ElementContent, style: Style): void {
    if (node.position !== undefined) this.line = this.before + node.position.start.line
    if (node.type === 'text') this.lines.add(node.value, style, this.line)
    else if (node.type === 'comment') this.doubts.push(...commentDoubts(node.value, this.line))
    else if (node.type === 'element' && !NOT_SHOWN.has(node.tagName)) this.element(node, style)
  }

  private element(node: Element, style: Style): void {
    const { tagName } = node
    if (tagName === 'br') this.lines.break(this.line)
    else if (tagName === 'img') this.doubts.push(imageDoubt(String(node.properties.alt ?? ''), this.line))
    else if (isAroundText(node)) this.leaveOut(node)
    else if (BLOCKS.has(tagName)) this.block(node, style)
    else this.inline(node, style)
  }

  private inline(node: Element, style: Style): void {
    if (isStruck(node)) this.doubts.push(...struckDoubts(wordsOf(node), this.line))
    this.children(node, styleOf(node, style))
  }

  private leaveOut(node: Element): void {
    this.endBlock()
    const words = wordsOf(node).replace(/\s+/g, ' ').trim()
    if (words === '') return
    this.doubts.push({ code: 'page-margin', message: `A menu or foot of the page was left out: “${clipped(words, 200)}”`, line: this.line })
  }

  private block(node: Element, style: Style): void {
    const { tagName } = node
    this.endBlock()
    const columns =
      tagName === 'pre' && !this.isCell
        ? gapTables(
            textIn(node)
              .replace(/^\n|\s+$/g, '')
              .split('\n'),
            this.line,
          )
        : null
    if (columns !== null) this.blocks.push(...columns)
    else if (tagName === 'table') this.table(node, style)
    else if (tagName === 'ul' || tagName === 'ol') this.list(node, style)
    else if (tagName === 'li') this.entry(node, style)
    else if (tagName === 'blockquote') this.quote(node, style)
    else if (/^h[1-6]$/.test(tagName)) this.heading(node, style)
    else {
      if (tagName === 'p') this.lists.endBeside()
      this.children(node, style)
    }
    this.endBlock()
  }

  private heading(node: Element, style: Style): void {
    this.start = { kind: 'heading', depth: Number(node.tagName.slice(1)), number: null }
    this.children(node, { ...style, isBold: false })
  }

  private quote(node: Element, style: Style): void {
    this.quotes += 1
    this.children(node, style)
    this.endBlock()
    this.quotes -= 1
  }

  private list(node: Element, style: Style): void {
    this.lists.open(node.tagName === 'ol', Number(node.properties.start ?? 1))
    this.children(node, style)
    this.endBlock()
    this.lists.close()
  }

  private entry(node: Element, style: Style): void {
    this.start = this.lists.openEntry(isWrapper(node))
    this.children(node, style)
    this.endBlock()
    this.lists.closeEntry()
  }

  private table(node: Element, style: Style): void {
    const { line } = this
    const grid = new TableGrid()
    const rows = rowsOf(node).map((row) => this.row(row, style, grid))
    if (rows.some(({ cells }) => cells.some((cell) => cell.length > 0))) this.blocks.push({ kind: 'table', rows, line })
  }

  private row(row: Element, style: Style, grid: TableGrid): Row {
    const placed = grid.row(cellsOf(row).map((cell) => ({ blocks: this.cell(cell, style), ...spansOf(cell) })))
    const [shown] = placed.cells.flat()
    if (shown !== undefined) return { ...placed, line: lineOf(shown) }
    return { ...placed, line: row.position === undefined ? this.line : this.before + row.position.start.line }
  }

  private cell(cell: Element, style: Style): Block[] {
    const inner = new Walk(this.before, this.line, true)
    inner.children(cell, cell.tagName === 'th' ? { ...style, isBold: true } : style)
    inner.endBlock()
    this.doubts.push(...inner.doubts)
    return inner.blocks
  }

  endBlock(): void {
    const taken = this.lines.take()
    const note = noteIn(taken)
    const lines = taken.map((line) => tidyLine(withoutNotes(line))).filter(({ spans }) => spans.length > 0)
    // A cell may hold nothing but the number that Word counts there.
    if (lines.length === 0 && this.isCell && note !== null && note.number !== null)
      lines.push({ spans: [spanOf(note.number)], line: note.place })
    if (lines.length === 0) return
    const block = { ...this.lists.startOf(this.start), lines, ...(this.quotes > 0 ? { isQuoted: true } : {}) }
    this.start = PARAGRAPH
    this.blocks.push(note === null ? block : withNote(block, note))
  }
}
