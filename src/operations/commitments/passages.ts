// The paragraphs, list entries, cells and decisions of minutes as plain words, with what marks take out of them.
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { type Nodes, plainText, type Root } from '../../core/markdown.js'

export interface Passage {
  node: Nodes
  words: string
  hidden: readonly HiddenWords[]
  /** The words before a list, where they end with a colon. */
  lead: string
  isDecision: boolean
  /** The line, counted from 1 in the body, of an offset of the words. */
  lineAt(offset: number): number
}

interface HiddenWords {
  start: number
  end: number
  /** What shows in their place. */
  as: string
}

interface Setting {
  lead: string
  /** What shows in place of everything, inside a block that is taken out. */
  as: string | null
}

/** In the order of the minutes. */
export function passagesIn(root: Root): Passage[] {
  return passagesAmong(root.children, { lead: '', as: null })
}

function passagesAmong(nodes: readonly RootContent[], setting: Setting): Passage[] {
  return nodes.flatMap((node, i) => {
    const lead = node.type === 'list' && setting.as === null ? leadBefore(nodes[i - 1]) : ''
    return passagesOf(node, lead === '' ? setting : { ...setting, lead })
  })
}

function passagesOf(node: RootContent | ListItem, setting: Setting): Passage[] {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      return [passageOf(node, node.children, setting, false)]
    case 'leafDirective':
      return node.name === 'decision' ? [passageOf(node, node.children, setting, true)] : []
    case 'containerDirective':
      return node.name === 'redact' ? passagesAmong(node.children, { lead: '', as: node.attributes?.as || REDACTED }) : []
    case 'list':
      return node.children.flatMap((entry) => passagesOf(entry, setting))
    case 'table':
      return node.children.slice(1).flatMap((row) => passagesAmong(row.children, { ...setting, lead: '' }))
    case 'listItem':
    case 'blockquote':
      return passagesAmong(node.children, setting)
    default:
      return []
  }
}

const REDACTED = '[redacted]'

/** The last sentence of a paragraph that leads to a list: "Following discussion it was agreed to:". None where a mark stands in it. */
function leadBefore(node: RootContent | undefined): string {
  if (node?.type !== 'paragraph' || node.children.some(({ type }) => type === 'textDirective')) return ''
  const words = plainText(node).trim()
  return words.endsWith(':')
    ? (words
        .slice(0, -1)
        .split(/[.!?]\s+/)
        .at(-1) ?? '')
    : ''
}

function passageOf(node: Nodes, children: readonly PhrasingContent[], { lead, as }: Setting, isDecision: boolean): Passage {
  const reading = { words: '', hidden: [] as HiddenWords[], lines: [{ from: 0, line: node.position?.start.line ?? 1 }] }
  const read = (inline: PhrasingContent, masked: string | null): void => {
    if (inline.type === 'delete') return
    if ('children' in inline) {
      const own = inline.type === 'textDirective' && inline.name === 'redact' ? inline.attributes?.as || REDACTED : null
      const start = reading.words.length
      for (const child of inline.children) read(child as PhrasingContent, masked ?? own)
      if (masked === null && own !== null) reading.hidden.push({ start, end: reading.words.length, as: own })
      return
    }
    reading.lines.push({ from: reading.words.length, line: inline.position?.start.line ?? reading.lines.at(-1)?.line ?? 1 })
    reading.words += inline.type === 'break' ? '\n' : plainText(inline)
  }
  for (const child of children) read(child, as)
  const hidden = as === null ? reading.hidden : [{ start: 0, end: reading.words.length, as }]
  return { node, words: reading.words, hidden, lead, isDecision, lineAt: (offset) => lineIn(reading, offset) }
}

function lineIn({ words, lines }: { words: string; lines: readonly { from: number; line: number }[] }, offset: number): number {
  const { from, line } = lines.findLast((each) => each.from <= offset) ?? { from: 0, line: 1 }
  return line + (words.slice(from, offset).match(/\n/g)?.length ?? 0)
}
