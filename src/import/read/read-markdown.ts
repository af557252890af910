// Reads a Markdown file as blocks: its fields, its text, and the HTML that many keep in it.
import type { Node } from 'mdast'
import { parseMarkdown } from '../../core/markdown.js'
import { type Reading, spanOf, type TextBlock } from '../block.js'
import { footnoteDoubts } from './footnotes.js'
import { MarkdownWalk } from './markdown-walk.js'
import { readFields } from './read-fields.js'
import { struckInMarkdown } from './shown-otherwise.js'

type MarkdownReading = Pick<Reading, 'blocks' | 'doubts'>

/** Reads the text of a Markdown file. */
export function readMarkdown(source: string): Reading {
  const { fields, body, firstLine } = readFields(source)
  const own = readMarkdownBody(body, firstLine)
  const inFields = own.blocks.length === 0 ? [...fields].flatMap(([name, { value, line }]) => bodyInField(name, value, line)) : []
  return { blocks: [own, ...inFields].flatMap(({ blocks }) => blocks), fields, doubts: [own, ...inFields].flatMap(({ doubts }) => doubts) }
}

/** A page whose agenda and minutes are fields, each Markdown of its own. */
function bodyInField(name: string, value: string | string[], line: number): MarkdownReading[] {
  if (typeof value !== 'string' || !/^(?:agenda|minutes|notes|body|content)$/i.test(name) || !/\n/.test(value)) return []
  const title = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
  const heading: TextBlock = { kind: 'heading', depth: 1, number: null, lines: [{ spans: [spanOf(title)], line }] }
  const { blocks, doubts } = readMarkdownBody(value, line + 1)
  return [{ blocks: [heading, ...blocks], doubts }]
}

/** Reads Markdown without fields; lines count from `firstLine`. */
export function readMarkdownBody(source: string, firstLine = 1): MarkdownReading {
  const walk = new MarkdownWalk(source, firstLine - 1)
  const root = parseMarkdown(source)
  walk.blocksOf(root.children)
  const lineOf = (node: Node) => walk.lineOf(node)
  return { blocks: walk.blocks, doubts: [...walk.doubts, ...footnoteDoubts(root, lineOf), ...struckInMarkdown(root, lineOf)] }
}
