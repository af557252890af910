// Prints a public document as Markdown, its text as its author wrote it. A heavy room: the printer lives here alone.
import type { Link, Nodes, Root, RootContent, Text } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../core/markdown.js'
import type { PublicDocument } from '../redact/projection/public-document.js'

/** The document as Markdown with `\n` line ends, closed by one. */
export function printMarkdown({ root }: PublicDocument): string {
  return printTree(root)
}

/** Any tree of ours as Markdown: as written where that reads as what is meant; a block that doesn't is escaped. */
export function printTree(root: Root): string {
  const changed = root.children.filter(mayReadOtherwise)
  if (changed.length === 0 || readsAsMeant(changed)) return print(root, new Set())
  return print(root, new Set(changed.filter((block) => !readsAsMeant([block]))))
}

function readsAsMeant(blocks: RootContent[]): boolean {
  const root: Root = { type: 'root', children: blocks }
  return outline(parseMarkdown(print(root, new Set()))) === outline(root)
}

/** Whether a block may read otherwise than it is meant: one in which every word stands as its author wrote it reads as it did. */
function mayReadOtherwise(node: Nodes): boolean {
  if (!('children' in node)) return false
  const children: readonly Nodes[] = node.children
  return children.some((child, i) => (isOurs(child) ? !isHarmless(child, i, children, node) : mayReadOtherwise(child)))
}

function isOurs(node: Nodes): node is Text {
  return node.type === 'text' && node.data?.written === undefined
}

/** Words of ours that hold no markup, begin no list, and stand beside none: most are, and need not be read again. */
function isHarmless({ value }: Text, i: number, siblings: readonly Nodes[], parent: Nodes): boolean {
  if (!['paragraph', 'heading', 'tableCell'].includes(parent.type)) return false
  const [before, after] = [siblings[i - 1], siblings[i + 1]]
  const isPlain = /^[\p{L}\p{N} ,.;:'"’‘“”()[\]?£%/–-]*$/u.test(value) && (i > 0 || !/^(\d+[.)]|[-=:|]|\[[^\]]*$)/.test(value))
  return (
    isPlain &&
    [before, after].every((sibling) => sibling === undefined || (sibling.type === 'text' && !/^[*_~`<&]|[*_~`!\\<&]$/.test(sibling.value)))
  )
}

/** Prints a tree; the text of the blocks given is escaped. */
function print(root: Root, escaped: ReadonlySet<Nodes>): string {
  const texts = new Set<Nodes>()
  for (const block of escaped) {
    visit(block, 'text', (text) => {
      texts.add(text)
    })
  }
  const text: Handle = (node: Text, _parent, state, info) =>
    texts.has(node) ? textEscaped(node, state, info) : textAsWritten(node, state, info)
  const options: Options = { bullet: '-', emphasis: '*', strong: '*', listItemIndent: 'one', resourceLink: true, incrementListMarker: true }
  return toMarkdown(root, {
    ...options,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown(), { handlers: { text, link: linkAsWritten } }],
  })
}

type State = Parameters<Handle>[2]
type Info = Parameters<Handle>[3]

/** What would make a link or a definition of the brackets that a stand-in ends with. */
const AFTER_BRACKET: { readonly [sign: string]: string } = { '(': '&#40;', '[': '&#91;', ':': '&#58;' }

/** Text stands as its author wrote it, escapes and entities included; text of ours needs none but a cell's bars. */
function textAsWritten(node: Text, state: State, info: Info): string {
  const written = (node.data?.written ?? node.value).replace(/^[([:]/, (sign) =>
    info.before.endsWith(']') ? (AFTER_BRACKET[sign] ?? sign) : sign,
  )
  return state.stack.includes('tableCell') ? written.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|') : written
}

/** Where that would read as something else, what Markdown takes for markup is escaped; brackets and colons never by a backslash. */
function textEscaped(node: Text, state: State, info: Info): string {
  const escaped = withUnsafe(
    state,
    (pattern) => !isBracket(pattern),
    () => state.safe(node.value, info),
  )
  return info.before.endsWith(']') ? escaped.replace(/^\\?[(:]/, (sign) => AFTER_BRACKET[sign.at(-1) ?? ''] ?? sign) : escaped
}

/** An address that needs no escape for its brackets and ampersands gets none. */
const linkAsWritten: Handle = (node: Link, parent, state, info) => {
  const isPlain = !/&(?:#|\w+;)/.test(node.url) && /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(node.url)
  const keep = ({ character, inConstruct }: Unsafe) =>
    !(isPlain && '&()'.includes(character) && [inConstruct ?? []].flat().includes('destinationRaw'))
  return withUnsafe(state, keep, () => defaultHandlers.link(node, parent, state, info))
}

function withUnsafe(state: State, keep: (pattern: Unsafe) => boolean, write: () => string): string {
  const { unsafe } = state
  state.unsafe = unsafe.filter(keep)
  try {
    return write()
  } finally {
    state.unsafe = unsafe
  }
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
