// Parses Markdown into mdast, with tables, deletion, footnotes and directives. A heavy room: the parser lives here alone.
import type { Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { type Directives, directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { SKIP, visit } from 'unist-util-visit'
import { isMarkNode } from './mark-names.js'

declare module 'mdast' {
  interface TextData {
    /** The text as its author wrote it, escapes and entities included. */
    written?: string
  }
}

export type { Directives, Nodes, Root }

const EXTENSIONS = [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote(), directive()]
const FROM_MARKDOWN = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown(), directiveFromMarkdown()]

/** Parses blocks. Every directive that is no mark of ours (`2:00pm`) is text again, and each text keeps how it was written. */
export function parseMarkdown(source: string): Root {
  const root = fromMarkdown(source, {
    extensions: EXTENSIONS,
    mdastExtensions: FROM_MARKDOWN,
  })
  visit(root, (node, index, parent) => {
    if (node.type !== 'textDirective' && node.type !== 'leafDirective') return
    if (isMarkNode(node, source) || parent === undefined || index === undefined) return
    const words = writtenOut(node, source)
    const children: Nodes[] = node.type === 'leafDirective' ? [{ type: 'paragraph', children: words } satisfies Paragraph] : words
    parent.children.splice(index, 1, ...(children as typeof parent.children))
    return [SKIP, index]
  })
  visit(root, 'text', (node) => {
    node.data = { written: writtenText(node, source) }
  })
  return root
}

/** What goes before a line that is to be read as words and never as a heading or a list. */
const BEFORE_INLINE = 'x '

/** Words of nothing but these are only words. */
const PLAIN = /^[\p{L}\p{N} ,.;'"’‘“”()?£%–-]*$/u

/** Whether a line holds words and no markup, and nothing that could be taken for some. */
export function isPlainWords(source: string): boolean {
  return PLAIN.test(source)
}

/** Parses one line of inline Markdown, such as a title. Offsets count in the given text. */
export function parseInline(source: string): Paragraph {
  if (isPlainWords(source)) return { type: 'paragraph', children: source === '' ? [] : [plainWords(source)] }
  const line = source.replace(/\r\n|\n|\r/g, (ending) => ' '.repeat(ending.length))
  const root = parseMarkdown(BEFORE_INLINE + line)
  const [paragraph] = root.children
  if (paragraph?.type !== 'paragraph') return { type: 'paragraph', children: [] }
  visit(paragraph, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset !== undefined) point.offset = Math.max(0, point.offset - BEFORE_INLINE.length)
    }
  })
  const [first] = paragraph.children
  if (first?.type === 'text') {
    first.value = first.value.slice(BEFORE_INLINE.length)
    first.data = {
      written: (first.data?.written ?? first.value).slice(BEFORE_INLINE.length),
    }
    if (first.value === '') paragraph.children.shift()
  }
  return paragraph
}

function plainWords(source: string): Text {
  const place = (offset: number) => ({ line: 1, column: offset + 1, offset })
  return { type: 'text', value: source, data: { written: source }, position: { start: place(0), end: place(source.length) } }
}

/** What stands apart from the words before it. */
const APART: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell', 'code', 'leafDirective'])

/** The words of nodes without markup: of images the alt text, of directives the label; a hard line end is one, an empty line parts blocks. */
export function plainText(nodes: Nodes | readonly Nodes[]): string {
  let words = ''
  visit({ type: 'root', children: [nodes].flat() } as Root, (node) => {
    if (words !== '' && APART.has(node.type)) words += '\n\n'
    if (node.type === 'break') words += '\n'
    if ('value' in node) words += node.value
    if ('alt' in node) words += node.alt ?? ''
  })
  return words
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

/** A directive that is none of ours, as the words it was: what stands around its label, and the label's own content. */
function writtenOut(node: Directives, source: string): PhrasingContent[] {
  const children = node.children as PhrasingContent[]
  const first = children[0]
  const last = children.at(-1)
  if (first === undefined || last === undefined) return [textBetween(startOf(node), endOf(node), source, node)]
  return [textBetween(startOf(node), startOf(first), source, node), ...children, textBetween(endOf(last), endOf(node), source, node)]
}

function textBetween(start: number, end: number, source: string, node: Directives): Text {
  const position = node.position
  const text: Text = { type: 'text', value: source.slice(start, end) }
  if (position !== undefined)
    text.position = {
      start: { ...position.start, offset: start },
      end: { ...position.end, offset: end },
    }
  return text
}

/** The source of a text without the quotation signs and indentation that begin its later lines. */
function writtenText(node: Text, source: string): string {
  if (node.position === undefined) return node.value
  const [first = '', ...later] = source.slice(startOf(node), endOf(node)).split(/\r\n|\n|\r/)
  return [first, ...later.map((line) => line.replace(/^(\s*>)*\s*/, ''))].join('\n')
}
