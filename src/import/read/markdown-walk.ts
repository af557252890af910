// Walks the nodes of a Markdown text, and makes blocks of them.
import type { List, ListItem, Node, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast'
import { type Block, type Doubt, type Line, type Span, type TextBlock, trimSpans } from '../block.js'
import { commentDoubts } from './comment-doubt.js'
import { gapTables } from './gap-tables.js'
import { readHtml } from './read-html.js'
import { imageDoubt } from './shown-otherwise.js'

const COMMENT = /<!--([\s\S]*?)-->/g
/** Lines that a site generator reads and nobody else: attributes, a table of contents. */
const FOR_THE_GENERATOR = /^(?:\{:.*\}|\[\[?_?TOC_?\]?\]|\{%.*%\})$/i

/** The blocks of a source's nodes, and what is doubtful about them. */
export class MarkdownWalk {
  readonly blocks: Block[] = []
  readonly doubts: Doubt[] = []
  private quotes = 0
  private toldOfHtml = false

  constructor(
    private readonly source: string,
    private readonly before: number,
  ) {}

  blocksOf(nodes: readonly RootContent[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      if (node === undefined) continue
      if (node.type !== 'html') this.block(node)
      else {
        let last = i
        while (nodes[last + 1]?.type === 'html') last += 1
        this.html(node, nodes[last] ?? node)
        i = last
      }
    }
  }

  /** HTML that blank lines part is still one page. */
  private html(first: RootContent, last: RootContent): void {
    const line = this.lineOf(first)
    const html = this.source.slice(first.position?.start.offset ?? 0, last.position?.end.offset ?? 0)
    const { blocks, doubts } = readHtml(html, line)
    this.blocks.push(...blocks)
    this.doubts.push(...doubts)
    if (html.replace(COMMENT, '').trim() !== '') this.tellOfHtml(line)
  }

  private tellOfHtml(line: number): void {
    if (this.toldOfHtml) return
    this.toldOfHtml = true
    this.doubts.push({ code: 'html-left-over', message: 'The text holds HTML from here on; it was read as what it shows.', line })
  }

  private block(node: RootContent): void {
    switch (node.type) {
      case 'heading':
        return void this.push({ kind: 'heading', depth: node.depth, number: null }, this.linesOf(node.children, this.lineOf(node)))
      case 'paragraph':
        if (
          this.columns(node.children.every(({ type }) => type === 'text' || type === 'break') ? this.sourceOf(node) : '', this.lineOf(node))
        )
          return
        return void this.push({ kind: 'paragraph', depth: 0, number: null }, this.linesOf(node.children, this.lineOf(node)))
      case 'list':
        return void this.list(node, 0)
      case 'blockquote':
        this.quotes += 1
        this.blocksOf(node.children)
        this.quotes -= 1
        return
      case 'code':
        if (this.columns(node.value, this.lineOf(node) + (this.sourceOf(node).startsWith('`') ? 1 : 0))) return
        return void this.push(
          { kind: 'paragraph', depth: 0, number: null },
          this.linesOf([{ type: 'text', value: node.value }], this.lineOf(node)),
        )
      case 'table': {
        const rows = node.children.map((row) => ({ cells: this.cellsOf(row), line: this.lineOf(row) }))
        this.blocks.push({ kind: 'table', rows, line: this.lineOf(node) })
        return
      }
      case 'containerDirective':
        return void this.blocksOf(node.children)
      default:
        return
    }
  }

  private sourceOf({ position }: Node): string {
    return this.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  }

  /** Takes text that stands in columns as tables; says whether it does. */
  private columns(text: string, line: number): boolean {
    const tables = gapTables(text.split(/\r\n|\n|\r/), line)
    this.blocks.push(...(tables ?? []))
    return tables !== null
  }

  private list(list: List, depth: number): void {
    for (const [i, item] of list.children.entries()) {
      this.item(item, depth, list.ordered === true ? String((list.start ?? 1) + i) : null)
    }
  }

  private item(item: ListItem, depth: number, number: string | null): void {
    let isBegun = false
    for (const child of item.children) {
      if (child.type === 'list') this.list(child, depth + 1)
      else if (child.type === 'paragraph' || child.type === 'code' || child.type === 'heading') {
        const content: PhrasingContent[] = child.type === 'code' ? [{ type: 'text', value: child.value }] : child.children
        const lines = this.linesOf(content, this.lineOf(child))
        this.push({ kind: 'item', depth, number: isBegun ? null : number, ...(isBegun ? { isContinued: true } : {}) }, lines)
      } else this.blocksOf([child])
      isBegun = true
    }
  }

  private cellsOf(row: TableRow): Block[][] {
    return row.children.map((cell) => {
      const lines = this.linesOf(cell.children, this.lineOf(row))
      return lines.length === 0 ? [] : [{ kind: 'paragraph', depth: 0, number: null, lines }]
    })
  }

  private push(block: Omit<TextBlock, 'lines'>, lines: Line[]): void {
    const kept = lines.filter((line) => !FOR_THE_GENERATOR.test(line.spans.map(({ text }) => text).join('')))
    const isContents = block.kind === 'item' && kept.length === 1 && kept[0]?.spans[0]?.text === 'TOC'
    if (kept.length > 0 && !isContents) this.blocks.push({ ...block, lines: kept, ...(this.quotes > 0 ? { isQuoted: true } : {}) })
  }

  private linesOf(nodes: readonly PhrasingContent[], line: number): Line[] {
    const lines: Line[] = [{ spans: [], line }]
    this.inline(nodes, lines, { isBold: false, isItalic: false })
    return lines.map(({ spans, line }) => ({ spans: trimSpans(spans), line })).filter(({ spans }) => spans.length > 0)
  }

  private inline(nodes: readonly PhrasingContent[], lines: Line[], face: Omit<Span, 'text'>): void {
    let current = face
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'inlineCode') this.words(node.value, node, lines, current)
      else if (node.type === 'break') lines.push({ spans: [], line: this.lineOf(node) + 1 })
      else if (node.type === 'html') current = this.inlineHtml(node.value, node, lines, current)
      else if (node.type === 'image') this.doubts.push(imageDoubt(node.alt ?? '', this.lineOf(node)))
      else if (node.type === 'strong') this.inline(node.children, lines, { ...current, isBold: true })
      else if (node.type === 'emphasis') this.inline(node.children, lines, { ...current, isItalic: true })
      else if (node.type === 'link') this.inline(node.children, lines, { ...current, href: node.url })
      else if ('children' in node) this.inline(node.children as PhrasingContent[], lines, current)
    }
  }

  private inlineHtml(tag: string, node: Nodes, lines: Line[], face: Omit<Span, 'text'>): Omit<Span, 'text'> {
    const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(tag) ?? []
    for (const [, comment = ''] of tag.matchAll(COMMENT)) this.doubts.push(...commentDoubts(comment, this.lineOf(node)))
    if (name.toLowerCase() === 'br') lines.push({ spans: [], line: this.lineOf(node) })
    else if (name !== '') this.tellOfHtml(this.lineOf(node))
    if (/^(?:b|strong|u)$/i.test(name)) return { ...face, isBold: slash === '' }
    if (/^(?:i|em)$/i.test(name)) return { ...face, isItalic: slash === '' }
    return face
  }

  private words(value: string, node: Nodes, lines: Line[], face: Omit<Span, 'text'>): void {
    for (const [i, part] of value.split('\n').entries()) {
      if (i > 0) lines.push({ spans: [], line: this.lineOf(node) + i })
      const text = part.replace(/[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,}/g, '\t').replace(/[ \u00a0]+/g, ' ')
      if (text !== '') lines.at(-1)?.spans.push({ ...face, text })
    }
  }

  lineOf(node: Node): number {
    return this.before + (node.position?.start.line ?? 1)
  }
}
