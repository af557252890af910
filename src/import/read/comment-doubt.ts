// Tells of the comments in a page's source, which nobody sees who reads the page.
import type { Doubt } from '../block.js'
import { clipped } from '../clipped.js'

/** What editors and browsers write for themselves, and nobody for a reader. */
const FOR_A_PROGRAM = /^\s*(?:\[|\/?\w+Fragment\b|\/\*|#|\/?wp:|more\s*$|prettier-|markdownlint-|toc\b|\{)/i

/** A doubt for the words of a comment, without its signs; none where they are a program's. */
export function commentDoubts(comment: string, line: number): Doubt[] {
  const words = comment
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (FOR_A_PROGRAM.test(comment) || !/\p{L}{3}/u.test(words)) return []
  return [{ code: 'comment', message: `A comment was left out: “${clipped(words)}”`, line }]
}
