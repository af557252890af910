// Tells of what a page shows otherwise than as plain words: words struck through, and pictures.
import type { Node, Root } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Doubt } from '../block.js'
import { clipped } from '../clipped.js'

const MOST = 200

/** A doubt for words that are struck through: they are kept, since only a person can say whether they still stand. */
export function struckDoubts(words: string, line: number): Doubt[] {
  const said = words.replace(/\s+/g, ' ').trim()
  if (said === '') return []
  return [
    {
      code: 'struck-text',
      message: `Words are struck through and were kept; take them out unless they stand: “${clipped(said, MOST)}”`,
      line,
    },
  ]
}

/** The same for each such stretch of a Markdown file. */
export function struckInMarkdown(root: Root, lineOf: (node: Node) => number): Doubt[] {
  const doubts: Doubt[] = []
  visit(root, 'delete', (node) => void doubts.push(...struckDoubts(plainTextOf(node), lineOf(node))))
  return doubts
}

/** A doubt for a picture, with the words that the file gives in its place; empty where it gives none. */
export function imageDoubt(words: string, line: number): Doubt {
  const said = words.replace(/\s+/g, ' ').trim()
  const message = said === '' ? 'A picture was left out.' : `A picture was left out, which the file describes so: “${clipped(said, MOST)}”`
  return { code: 'image-left-out', message, line }
}
