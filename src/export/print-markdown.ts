// Prints a public document as Markdown, its text as its author wrote it. A heavy room: the printer lives here alone.
import type { Nodes, Root, Text } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { parseMarkdown } from '../core/markdown.js'
import type { PublicDocument } from '../redact/public-document.js'

/** The document as Markdown with `\n` line ends, closed by one. */
export function printMarkdown({ root }: PublicDocument): string {
  return printTree(root)
}

/** Any tree of ours as Markdown: as written where that reads as what is meant, else escaped. */
export function printTree(root: Root): string {
  const changed: Root = { type: 'root', children: root.children.filter(holdsWordsOfOurs) }
  const readsAsMeant = outline(parseMarkdown(print(changed, textAsWritten))) === outline(changed)
  return print(root, readsAsMeant ? textAsWritten : textEscaped)
}

/** A block in which every word stands as its author wrote it reads as it did; one with words of ours may not. */
function holdsWordsOfOurs(node: Nodes): boolean {
  if (node.type === 'text') return node.data?.written === undefined
  return 'children' in node && node.children.some(holdsWordsOfOurs)
}

function print(root: Root, text: Handle): string {
  const options: Options = {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
    resourceLink: true,
    incrementListMarker: true,
  }
  return toMarkdown(root, {
    ...options,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown(), { handlers: { text } }],
  })
}

/** Text stands as its author wrote it, escapes and entities included; text of ours needs none but a cell's bars. */
function textAsWritten(node: Text, _parent: unknown, state: Parameters<Handle>[2]): string {
  const written = node.data?.written ?? node.value
  return state.stack.includes('tableCell') ? written.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|') : written
}

/** Where that would read as something else, what Markdown takes for markup is escaped; brackets and colons never by a backslash. */
function textEscaped(node: Text, _parent: unknown, state: Parameters<Handle>[2], info: Parameters<Handle>[3]): string {
  const unsafe = state.unsafe
  state.unsafe = unsafe.filter((pattern) => !isBracket(pattern))
  const escaped = state.safe(node.value, info)
  state.unsafe = unsafe
  return info.before === ']' ? escaped.replace(/^:/, '&#58;') : escaped
}

function isBracket({ character, inConstruct }: Unsafe): boolean {
  return character === '[' && ![inConstruct ?? []].flat().includes('label')
}

/** What a reader sees: the kinds of node and their words, without how they were written. */
function outline(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value.replace(/\s+/g, ' ')).slice(1, -1)
  const inside = 'children' in node ? node.children.map((child) => outline(child)).join('') : ''
  const detail =
    node.type === 'heading'
      ? node.depth
      : node.type === 'link'
        ? node.url
        : node.type === 'list'
          ? `${node.ordered}${node.start ?? ''}`
          : ''
  return `<${node.type}${detail}>${inside.trim()}</>`
}
