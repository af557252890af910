// The words of public nodes on one line, as a newsletter takes them; a link keeps its address.
import type { Nodes } from 'mdast'

/** Plain text without markup. */
export function plainWords(nodes: readonly Nodes[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'text') return node.value
  const inside = 'children' in node ? node.children.map(wordsOf).join('') : ''
  if (node.type !== 'link') return inside
  const address = node.url.replace(/^mailto:/, '')
  return inside.trim() === address || inside.trim() === node.url ? inside : `${inside} (${address})`
}
