// Builds public nodes from private ones: only what is allowed is made anew, a mark becomes its public words, all else is refused.
import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
  Text,
} from 'mdast'
import { isMarkName, isReason, wordingFor } from '../../core/mark-names.js'
import { type Directives, startOf } from '../../core/markdown.js'
import { type Replacement, replaceNames } from './replace-names.js'

export interface ProjectionContext {
  replacements: readonly Replacement[]
  /** What becomes of the text in a clearing mark, where the copy is made for the search alone; else it stays. */
  maskCleared?: ((text: string) => string) | undefined
  /** The same, inside such a mark. */
  maskText?: ((text: string) => string) | undefined
  /** Called for every node that may not be published, by its type. */
  refuse(type: string, offset: number): void
  /** The public words of an action or a decision mark, around its label. */
  record(mark: Directives, label: PhrasingContent[]): PhrasingContent[]
}

/** The public blocks of private ones; what is not to be printed is left out. */
export function projectBlocks(nodes: readonly Nodes[], context: ProjectionContext): RootContent[] {
  return nodes.flatMap((node) => projectBlock(node, context))
}

function projectBlock(node: Nodes, context: ProjectionContext): RootContent[] {
  switch (node.type) {
    case 'heading':
      return [
        {
          type: 'heading',
          depth: node.depth,
          children: projectPhrasing(node.children, context),
        },
      ]
    case 'paragraph':
      return [
        {
          type: 'paragraph',
          children: projectPhrasing(node.children, context),
        },
      ]
    case 'blockquote':
      return [
        {
          type: 'blockquote',
          children: projectBlocks(node.children, context) as BlockContent[],
        },
      ]
    case 'list': {
      const start = node.ordered === true ? { start: node.start ?? 1 } : {}
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          ...start,
          spread: false,
          children: node.children.map((item) => projectItem(item, context)),
        },
      ]
    }
    case 'table':
      return [
        {
          type: 'table',
          align: node.align ?? [],
          children: node.children.map((row) => projectRow(row, context)),
        },
      ]
    case 'leafDirective':
    case 'containerDirective':
      return projectBlockMark(node, context)
    case 'definition':
    case 'footnoteDefinition':
      return [] // refused wherever they stand: even inside a redaction they would change how the rest is read
    default:
      context.refuse(node.type, startOf(node))
      return []
  }
}

/** Whether an item is spread out is read from its public content: blank lines inside a redaction must not show. */
function projectItem(item: ListItem, context: ProjectionContext): ListItem {
  const children = projectBlocks(item.children, context) as (BlockContent | DefinitionContent)[]
  return {
    type: 'listItem',
    spread: children.filter((child) => child.type !== 'list').length > 1,
    children,
  }
}

function projectRow(row: TableRow, context: ProjectionContext): TableRow {
  const cells = row.children.map(
    (cell): TableCell => ({
      type: 'tableCell',
      children: projectPhrasing(cell.children, context),
    }),
  )
  return { type: 'tableRow', children: cells }
}

function projectBlockMark(node: Directives, context: ProjectionContext): RootContent[] {
  switch (isMarkName(node.name) ? node.name : null) {
    case 'redact':
      return [{ type: 'paragraph', children: [standIn(node)] }]
    case 'action':
    case 'decision':
      return [
        {
          type: 'paragraph',
          children: context.record(node, projectPhrasing(node.children as PhrasingContent[], context)),
        } satisfies Paragraph,
      ]
    case 'next-agenda':
    case 'summary':
      return []
    default:
      context.refuse(node.type, startOf(node))
      return []
  }
}

/** The public inline content of private content. */
export function projectPhrasing(nodes: readonly PhrasingContent[], context: ProjectionContext): PhrasingContent[] {
  return nodes.flatMap((node) => projectInline(node, context))
}

function projectInline(node: PhrasingContent, context: ProjectionContext): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [projectText(node, context)]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: projectPhrasing(node.children, context) }]
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      if (!isSafeAddress(node.url)) context.refuse('link to such an address', startOf(node))
      return [
        {
          type: 'link',
          url: node.url,
          title: node.title ?? null,
          children: projectPhrasing(node.children, context),
        },
      ]
    case 'textDirective':
      if (node.name === 'redact') return [standIn(node)]
      if (node.name === 'clear') return projectPhrasing(node.children, { ...context, maskText: context.maskCleared }).map(asWords)
      break
  }
  context.refuse(node.type, startOf(node))
  return []
}

function projectText(node: Text, { replacements, maskText }: ProjectionContext): Text {
  const value = replaceNames(node.value, replacements)
  if (maskText !== undefined && value === node.value) return words(maskText(value))
  const written = node.data?.written
  return written === undefined || value !== node.value ? words(value) : { type: 'text', value, data: { written } }
}

/** Text that has moved is written anew: what was harmless where it stood need not be where it stands. */
function asWords(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? words(node.value) : node
}

/** Text of ours. */
export function words(value: string): Text {
  return { type: 'text', value }
}

/** The pseudonym, or the fixed wording of the reason: the same whatever was there. */
function standIn(mark: Directives): Text {
  const { reason, as } = mark.attributes ?? {}
  if (as) return words(as)
  return words(wordingFor(reason && isReason(reason) ? reason : 's40'))
}

function isSafeAddress(url: string): boolean {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.-]*):/iu.exec(url)?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)
}
