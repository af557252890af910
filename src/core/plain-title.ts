// A title as plain text for a list: its words without markup, a redaction as its pseudonym or `[redacted]`.
import type { PhrasingContent } from 'mdast'
import { isPlainWords, parseInline, plainText } from './markdown.js'
import { findMarks } from './marks.js'

/** The plain text of inline Markdown. Where a mark is not exact, nothing of the title shows. */
export function plainTitle(source: string): string {
  if (isPlainWords(source)) return source
  const root = parseInline(source)
  if (findMarks(root, source).faults.length > 0) return '…'
  return root.children.map(plainInline).join('')
}

function plainInline(node: PhrasingContent): string {
  if (node.type === 'textDirective' && node.name === 'redact') return node.attributes?.as || '[redacted]'
  if ('children' in node) return (node.children as PhrasingContent[]).map(plainInline).join('')
  return plainText(node)
}
