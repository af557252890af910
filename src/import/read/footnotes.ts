// Tells of the footnotes of a Markdown file, which are not read as its text.
import type { Node, Root } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Doubt } from '../block.js'
import { clipped } from '../clipped.js'

/** A doubt for each footnote, at the first sign that leads to it, or where it stands when none does. */
export function footnoteDoubts(root: Root, lineOf: (node: Node) => number): Doubt[] {
  const places = new Map<string, number>()
  visit(root, 'footnoteReference', (node) => {
    if (!places.has(node.identifier)) places.set(node.identifier, lineOf(node))
  })
  const doubts: Doubt[] = []
  visit(root, 'footnoteDefinition', (node) => {
    const words = node.children
      .map((child) => plainTextOf(child))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    const line = places.get(node.identifier) ?? lineOf(node)
    doubts.push({ code: 'footnote', message: `A footnote was left out: “${clipped(words, 200)}”`, line })
  })
  return doubts
}
