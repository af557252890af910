// Makes a document of the same shape in which every letter of the notes is an x: printed, it is what a file holds whatever they say.
import type { Nodes, Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from '../../core/markdown.js'
import { type PublicDocument, sealDocument } from './public-document.js'

/** Our own words, by which a file is laid out. */
const LABEL = /^(?:(?:Group|Date|Time|Venue|Chaired by|Notes by|Status)|(?:Action|Decision) \d+): $/
const HEADING = /^(?:Attendees|Apologies|Absent|Action table|Next meeting|Changes since these notes were first published)$/
const ATTENDANCE = 'Name|Initials|Role'
const ACTIONS = 'No.|Action|Officer|Due'

/** The number of an item stays, and of an action: they tell the place, whatever is said there. */
export function maskDocument({ title, root }: PublicDocument): PublicDocument {
  const masked: Root = structuredClone(root)
  const ours = new Set<Nodes | undefined>()
  visit(masked, (node) => {
    if (node.type === 'table') for (const cell of cellsOfOurs(node)) ours.add(cell)
    if (node.type === 'heading' && HEADING.test(plainText(node))) ours.add(node)
  })
  visit(masked, (node, index, parent) => {
    if (node.type === 'text') {
      const isOurs = LABEL.test(node.value) || ours.has(parent)
      const number = parent?.type === 'heading' && index === 0 ? (/^\d{1,4}\. /.exec(node.value)?.[0] ?? '') : ''
      node.value = isOurs ? node.value : `${number}${maskText(node.value.slice(number.length))}`
      delete node.data
    }
    if (node.type === 'link') {
      node.url = /^(?:https?|mailto):/i.test(node.url) ? 'https://x.invalid/' : 'x:'
      node.title = null
    }
  })
  return sealDocument(maskText(title), masked)
}

/** The head of a table that is made from fields, and the numbers of the actions. */
function cellsOfOurs({ children: [head, ...rows] }: Table): Nodes[] {
  const titles = head?.children ?? []
  const words = titles.map((cell) => plainText(cell)).join('|')
  if (words === ATTENDANCE) return titles
  return words === ACTIONS ? [...titles, ...rows.flatMap(({ children }) => children.slice(0, 1))] : []
}

/** The text with nothing left but how long its words are. */
export function maskText(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, 'x')
}
