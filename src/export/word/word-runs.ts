// Makes the text of a Word file's paragraphs: runs, links and line breaks.
import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { PhrasingContent } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { recordOf } from '../notes-outline.js'
import { publicAddress } from '../public-address.js'
import { readableText } from '../readable-text.js'

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>

/** What becomes of content that has no place in public notes: its words are kept in a draft, and left out of a public copy. */
export type Unknown = 'keep-words' | 'leave-out'

/** The runs of inline content; the label of an action or a decision stands out. */
export function runsOf(nodes: readonly PhrasingContent[], unknown: Unknown): ParagraphChild[] {
  const [label, ...rest] = nodes
  if (label === undefined || recordOf(nodes) === null) return runs(nodes, {}, unknown)
  return [...run(label, { bold: true }, unknown), ...runs(rest, {}, unknown)]
}

function runs(nodes: readonly PhrasingContent[], look: Look, unknown: Unknown): ParagraphChild[] {
  return nodes.flatMap((node) => run(node, look, unknown))
}

function run(node: PhrasingContent, look: Look, unknown: Unknown): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return words(node.value, look)
    case 'emphasis':
      return runs(node.children, { ...look, italics: true }, unknown)
    case 'strong':
      return runs(node.children, { ...look, bold: true }, unknown)
    case 'delete':
      return runs(node.children, { ...look, strike: true }, unknown)
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'link': {
      const address = publicAddress(node.url)
      if (address === null) return runs(node.children, look, unknown)
      const content =
        plainTextOf(node).trim() === ''
          ? words(address, { ...look, style: 'Hyperlink' })
          : runs(node.children, { ...look, style: 'Hyperlink' }, unknown)
      return [new ExternalHyperlink({ link: address, children: content })]
    }
    default:
      return unknown === 'keep-words' ? words(plainTextOf(node), look) : []
  }
}

function words(text: string, look: Look): ParagraphChild[] {
  const line = readableText(text.replace(/\s*\n\s*/g, ' '))
  return line === '' ? [] : [new TextRun({ ...look, text: line })]
}
