// Hides in an agenda that others see what the marks of any record take out, wherever a person typed it again.
import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast'
import type { AgendaRecord } from '../../core/agenda.js'
import { minutesOf } from '../../core/minutes.js'
import { plainTitle } from '../../core/plain-title.js'
import type { Stretch } from '../../core/stretch.js'
import type { FindMarked as Hidden } from '../hide-marked.js'

/** Words of a block, and where they begin among all of it. */
interface Leaf {
  node: PhrasingContent
  words: string
  from: number
}

/** The same blocks, made public before, with `…` for what is hidden; a word counts as one however it is set in type. */
export function hideInBlocks<Block extends RootContent>(blocks: readonly Block[], hidden: Hidden): Block[] {
  return blocks.map((block) => hideInBlock(block, hidden) as Block)
}

function hideInBlock(node: Nodes, hidden: Hidden): Nodes {
  if (!('children' in node)) return node
  if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'tableCell')
    return { ...node, children: node.children.map((child) => hideInBlock(child, hidden)) } as Nodes
  const leaves = leavesOf(node.children)
  const stretches = hidden(leaves.map(({ words }) => words).join(''))
  const shown = new Map(leaves.map((leaf) => [leaf.node, leaf.node.type === 'text' ? without(leaf, stretches) : leaf.node]))
  return { ...node, children: hideInline(node.children, shown, hidden) }
}

/** A link whose address tells what is hidden is a link no more. */
function hideInline(
  nodes: readonly PhrasingContent[],
  shown: ReadonlyMap<PhrasingContent, PhrasingContent>,
  hidden: Hidden,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [shown.get(node) ?? node]
    const children = hideInline(node.children as PhrasingContent[], shown, hidden)
    return isTellingLink(node, hidden) ? children : [{ ...node, children } as PhrasingContent]
  })
}

function without({ node, words, from }: Leaf, stretches: readonly Stretch[]): PhrasingContent {
  const end = from + words.length
  let shown = ''
  let at = from
  for (const stretch of stretches) {
    if (stretch.end <= from || stretch.start >= end) continue
    shown += words.slice(at - from, Math.max(stretch.start, at) - from)
    shown += stretch.start >= from ? '…' : ''
    at = Math.min(stretch.end, end)
  }
  return shown === '' && at === from ? node : ({ type: 'text', value: shown + words.slice(at - from) } satisfies Text)
}

/** In order; a mark parts words as a new line does. */
function leavesOf(nodes: readonly PhrasingContent[]): Leaf[] {
  let from = 0
  const read = (node: PhrasingContent): Leaf[] => {
    const isTakenOut = node.type === 'textDirective' && node.name === 'redact'
    if ('children' in node && !isTakenOut) return (node.children as PhrasingContent[]).flatMap(read)
    const words = node.type === 'text' ? node.value : '\n'
    from += words.length
    return [{ node, words, from: from - words.length }]
  }
  return nodes.flatMap(read)
}

/** The lines of the record's file, counted from 1, on which words stand that are hidden in what goes to others. */
export function linesHidden(agenda: AgendaRecord, hidden: Hidden): number[] {
  const { title, venue } = agenda.data
  const fields = Object.entries({ title, venue }).flatMap(([field, value]) =>
    value !== undefined && hidden(plainTitle(value)).length > 0 ? agenda.locate([field]).line : [],
  )
  const above = agenda.placeInBody(0).line - 1
  return [
    ...new Set([
      ...fields,
      ...minutesOf(agenda)
        .root.children.flatMap((node) => linesIn(node, hidden))
        .map((line) => above + line),
    ]),
  ]
}

function linesIn(node: Nodes, hidden: Hidden): number[] {
  if (!('children' in node) || (node.type === 'containerDirective' && node.name === 'redact')) return []
  const isWords = node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'leafDirective'
  if (!isWords) return node.children.flatMap((child) => linesIn(child, hidden))
  const leaves = leavesOf(node.children)
  const stretches = hidden(leaves.map(({ words }) => words).join(''))
  const inWords = stretches.map(({ start }) => {
    const leaf = leaves.findLast(({ from }) => from <= start)
    return (leaf?.node.position?.start.line ?? 0) + newLinesIn(leaf?.words.slice(0, start - leaf.from) ?? '')
  })
  const inLinks = linksIn(node.children, hidden).map(({ position }) => position?.start.line ?? 0)
  return [...inWords, ...inLinks].sort((a, b) => a - b)
}

function linksIn(nodes: readonly PhrasingContent[], hidden: Hidden): PhrasingContent[] {
  return nodes.flatMap((node) => [
    ...(isTellingLink(node, hidden) ? [node] : []),
    ...('children' in node ? linksIn(node.children as PhrasingContent[], hidden) : []),
  ])
}

function newLinesIn(words: string): number {
  return words.match(/\n/g)?.length ?? 0
}

function isTellingLink(node: PhrasingContent, hidden: Hidden): boolean {
  return node.type === 'link' && [decoded(node.url), node.title ?? ''].some((words) => hidden(words).length > 0)
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
