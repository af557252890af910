// Reads a page, or a piece of one, as blocks: what it shows, in the order it shows it.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Block, type Doubt, type Line, lineOf, type Row, type Span, type TextBlock, trimSpans } from '../block.js'

/** Nothing of these is shown as text. */
const NOT_SHOWN = new Set(
  'head script style template noscript button nav select textarea svg math iframe object audio video canvas'.split(' '),
)
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html legend ' +
    'main p pre section summary h1 h2 h3 h4 h5 h6 ul ol li table'
  ).split(' '),
)

/** Where a Word file's paragraphs say what Markup can't: their place, their number, their heading level, whether they are bold. */
const PARAGRAPH_NOTE = /\uE000(\d+);([^;\uE001]*);(\d?);(b?)\uE001/

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

interface Style {
  isBold: boolean
  isItalic: boolean
  href?: string
}

interface List {
  isOrdered: boolean
  next: number
  /** Whether what is read now stands in an entry of it. */
  isInEntry: boolean
  /** Whether a paragraph beside its entries has ended it, though its tag was never closed. */
  isEnded: boolean
}

type Open = Pick<TextBlock, 'kind' | 'depth' | 'number'>

class Walk {
  readonly blocks: Block[] = []
  readonly doubts: Doubt[] = []
  private lines: Line[] = []
  private open: Open = { kind: 'paragraph', depth: 0, number: null }
  private lists: List[] = []
  /** Whether the list item that is open has shown its first block. */
  private isItemBegun = false
  private quotes = 0
  private line: number

  constructor(
    private readonly before: number,
    private readonly isCell = false,
  ) {
    this.line = before + 1
  }

  children(node: Root | Element, style: Style = { isBold: false, isItalic: false }): void {
    for (const child of node.children) this.node(child, style)
  }

  private node(node: RootContent | ElementContent, style: Style): void {
    if (node.position !== undefined) this.line = this.before + node.position.start.line
    if (node.type === 'text') this.text(node.value, style)
    else if (node.type === 'element') this.element(node, style)
  }

  private element(node: Element, style: Style): void {
    const { tagName } = node
    if (NOT_SHOWN.has(tagName)) return
    if (tagName === 'br') return void this.breakLine()
    if (tagName === 'img') return void this.image()
    if (tagName === 'table') return void this.table(node, style)
    if (!BLOCKS.has(tagName)) return void this.children(node, styleOf(node, style))
    this.endBlock()
    const heading = /^h([1-6])$/.exec(tagName)?.[1]
    if (heading !== undefined) this.open = { kind: 'heading', depth: Number(heading), number: null }
    if (tagName === 'blockquote') this.quotes += 1
    if (tagName === 'p') this.endListsBeside()
    if (tagName === 'ul' || tagName === 'ol') this.list(node, style)
    else if (tagName === 'li') this.item(node, style)
    else this.children(node, heading === undefined ? style : { ...style, isBold: false })
    this.endBlock()
    if (tagName === 'blockquote') this.quotes -= 1
  }

  private list(node: Element, style: Style): void {
    const start = Number(node.properties.start ?? 1)
    this.lists.push({ isOrdered: node.tagName === 'ol', next: Number.isInteger(start) ? start : 1, isInEntry: false, isEnded: false })
    const wasBegun = this.isItemBegun
    this.children(node, style)
    this.endBlock()
    this.isItemBegun = wasBegun
    this.lists.pop()
  }

  private endListsBeside(): void {
    const list = this.lists.at(-1)
    if (list !== undefined && !list.isInEntry) for (const each of this.lists) each.isEnded = true
  }

  private get depth(): number {
    return Math.max(0, this.lists.filter(({ isEnded }) => !isEnded).length - 1)
  }

  private item(node: Element, style: Style): void {
    const list = this.lists.at(-1)
    const isWrapper = node.children.every((child) =>
      child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && /^[ou]l$/.test(child.tagName),
    )
    this.open = { kind: 'item', depth: this.depth, number: list?.isOrdered === true ? String(list.next) : null }
    if (list !== undefined && !isWrapper) list.next += 1
    this.isItemBegun = false
    if (list !== undefined) list.isInEntry = true
    this.children(node, style)
    this.endBlock()
    if (list !== undefined) list.isInEntry = false
    this.isItemBegun = true
  }

  private table(node: Element, style: Style): void {
    this.endBlock()
    const line = this.line
    const rows = rowsOf(node).map((row) => this.row(row, style))
    if (rows.some(({ cells }) => cells.some((cell) => cell.length > 0))) this.blocks.push({ kind: 'table', rows, line })
  }

  private row(row: Element, style: Style): Row {
    const cells = cellsOf(row).flatMap((cell) => {
      const inner = new Walk(this.before, true)
      inner.line = this.line
      inner.children(cell, cell.tagName === 'th' ? { ...style, isBold: true } : style)
      inner.endBlock()
      this.doubts.push(...inner.doubts)
      const span = Math.min(Number(cell.properties.colSpan ?? 1) || 1, 20)
      return [inner.blocks, ...Array.from({ length: span - 1 }, (): Block[] => [])]
    })
    const first = row.position?.start.line
    const shown = cells.flat()[0]
    const line = shown === undefined ? undefined : lineOf(shown)
    return { cells, line: line ?? (first === undefined ? this.line : this.before + first) }
  }

  private image(): void {
    this.doubts.push({ code: 'image-left-out', message: 'A picture was left out.', line: this.line })
  }

  private text(value: string, { isBold, isItalic, href }: Style): void {
    let at = 0
    for (const part of value.split(/(\n)/)) {
      if (part === '\n') at += 1
      this.addSpan({ text: part.replace(/\r/g, ''), isBold, isItalic, ...(href === undefined ? {} : { href }) }, at)
    }
  }

  /** A line break in the source is a blank on the page; a tab or a row of blanks within a line is a gap somebody meant. */
  private addSpan(span: Span, linesDown: number): void {
    const text = span.text === '\n' ? ' ' : span.text.replace(/[ \t\u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,}/g, '\t').replace(/[ \u00a0]+/g, ' ')
    if (text === '') return
    const current = this.lines.at(-1)
    if (current === undefined) {
      if (/^[ \t]*$/.test(text)) return
      this.lines.push({ spans: [{ ...span, text }], line: this.line + linesDown })
    } else {
      if (current.spans.length === 0) {
        if (/^[ \t]*$/.test(text)) return
        current.line = this.line + linesDown
      }
      current.spans.push({ ...span, text })
    }
  }

  private breakLine(): void {
    if (this.lines.length > 0) this.lines.push({ spans: [], line: this.line })
  }

  endBlock(): void {
    const noted = noteOf(this.lines)
    const lines = this.lines.map(tidyLine).filter(({ spans }) => spans.length > 0)
    this.lines = []
    // A cell may hold nothing but the number that Word counts there.
    if (lines.length === 0 && this.isCell && noted?.number != null)
      lines.push({ spans: [{ text: noted.number, isBold: false, isItalic: false }], line: noted.line })
    if (lines.length === 0) return
    const list = this.lists.at(-1)
    const isListed = list !== undefined && !list.isEnded && this.open.kind === 'paragraph'
    const number = list?.isOrdered === true && !list.isInEntry ? '1' : null
    const base: Open = isListed ? { kind: 'item', depth: this.depth, number } : this.open
    const isContinued = list?.isInEntry === true && this.isItemBegun && base.kind === 'item'
    this.isItemBegun ||= list !== undefined
    this.open = { kind: 'paragraph', depth: 0, number: null }
    const block: TextBlock = { ...base, lines, ...(isContinued ? { isContinued } : {}), ...(this.quotes > 0 ? { isQuoted: true } : {}) }
    if (isContinued) block.number = null
    this.blocks.push(noted === null ? block : withNote(block, noted))
  }
}

interface Note {
  line: number
  number: string | null
  level: number | null
  isBold: boolean
}

/** Takes the note of a Word paragraph out of its lines. */
function noteOf(lines: readonly Line[]): Note | null {
  let found: Note | null = null
  for (const line of lines)
    for (const span of line.spans) {
      const [whole, place, number, level, bold] = PARAGRAPH_NOTE.exec(span.text) ?? []
      if (whole === undefined) continue
      span.text = span.text.replace(new RegExp(PARAGRAPH_NOTE.source, 'g'), '')
      found ??= {
        line: Number(place),
        number: number === '' ? null : (number ?? null),
        level: level ? Number(level) : null,
        isBold: bold === 'b',
      }
    }
  return found
}

function withNote(block: TextBlock, { line, number, level, isBold }: Note): TextBlock {
  const lines = block.lines.map(({ spans }) => ({ spans: isBold ? spans.map((span) => ({ ...span, isBold })) : spans, line }))
  const heading = level !== null && block.kind === 'paragraph' ? { kind: 'heading' as const, depth: level } : {}
  return {
    ...block,
    ...heading,
    lines,
    number: block.isContinued === true ? null : number === null && block.kind === 'item' ? null : number,
  }
}

/** Blanks and gaps at the ends go; those of two spans side by side are one. */
function tidyLine({ spans, line }: Line): Line {
  const kept: Span[] = []
  for (const span of trimSpans(spans.map((each) => ({ ...each })))) {
    const last = kept.at(-1)
    if (last !== undefined && /[ \t]$/.test(last.text) && /^[ \t]/.test(span.text)) {
      const gap = /\t$/.test(last.text) || /^[ \t]*\t/.test(span.text) ? '\t' : ' '
      last.text = last.text.replace(/[ \t]+$/, gap)
      span.text = span.text.replace(/^[ \t]+/, '')
    }
    if (span.text === '') continue
    if (last !== undefined && last.isBold === span.isBold && last.isItalic === span.isItalic && last.href === span.href)
      last.text += span.text
    else kept.push(span)
  }
  return { spans: kept, line }
}

function styleOf({ tagName, properties }: Element, style: Style): Style {
  const css = typeof properties.style === 'string' ? properties.style : ''
  const isBold = /^(?:b|strong|u)$/.test(tagName) || /font-weight:\s*(?:bold|[6-9]00)/.test(css)
  const isItalic = /^(?:em|i|cite)$/.test(tagName) || /font-style:\s*italic/.test(css)
  const href = tagName === 'a' && typeof properties.href === 'string' ? { href: properties.href } : {}
  return { ...style, ...href, isBold: style.isBold || isBold, isItalic: style.isItalic || isItalic }
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName))
}
