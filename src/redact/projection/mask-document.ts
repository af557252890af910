// Makes a document of the same shape in which every letter of the notes is an x: printed, it is what a file holds whatever they say.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type PublicDocument, sealDocument } from './public-document.js'

/** Our own words, by which a file is laid out. */
const LABEL = /^(?:(?:Group|Date|Time|Venue|Chaired by|Notes by|Status)|(?:Action|Decision) \d+): $/

export function maskDocument({ title, root }: PublicDocument): PublicDocument {
  const masked: Root = structuredClone(root)
  visit(masked, (node) => {
    if (node.type === 'text') {
      node.value = LABEL.test(node.value) ? node.value : mask(node.value)
      delete node.data
    }
    if (node.type === 'link') {
      node.url = /^(?:https?|mailto):/i.test(node.url) ? 'https://x.invalid/' : 'x:'
      node.title = null
    }
  })
  return sealDocument(mask(title), masked)
}

function mask(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, 'x')
}
