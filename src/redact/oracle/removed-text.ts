// The texts that a record's redaction marks take out, each with its place, for the leak search.
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Reason } from '../../core/mark-names.js'
import { isReason } from '../../core/mark-names.js'
import { plainText } from '../../core/markdown.js'
import type { MarkedText } from '../../core/marked-text.js'
import type { Place } from '../../core/problem.js'

export interface RemovedText {
  /** Plain text, never to be shown. */
  text: string
  /** What a mark takes out; or the name, or the initials, of someone who is not published by name. */
  what: 'marked' | 'name' | 'initials'
  file: string
  place: Place
}

export interface Redaction {
  /** Where, in words: `item 3`, `title`. */
  where: string
  place: Place
  reason: Reason
  as: string | null
}

/** What the marks of one text take out: paragraph by paragraph, and every address, title and alt text inside. */
export function removedFrom(text: MarkedText, file: string): RemovedText[] {
  return text.marks
    .filter(({ name }) => name === 'redact')
    .flatMap(({ node, start }) =>
      wordsOf(node).map((words) => ({
        text: words,
        what: 'marked' as const,
        file,
        place: text.place(start),
      })),
    )
}

/** What the clearing marks of one text hold. */
export function clearedBy(text: MarkedText): string[] {
  return text.marks.flatMap(({ name, node }) => (name === 'clear' ? [textOf(node)] : []))
}

/** The outermost redactions of one text; `where` says in words where an offset stands. */
export function redactionsIn(text: MarkedText, where: (offset: number) => string): Redaction[] {
  let end = -1
  return text.marks.flatMap((mark) => {
    const { reason = '', as } = mark.attributes
    if (mark.name !== 'redact' || mark.start < end || !isReason(reason)) return []
    end = mark.end
    return [
      {
        where: where(mark.start),
        place: text.place(mark.start),
        reason,
        as: as ?? null,
      },
    ]
  })
}

/** Every text inside a mark, block by block, and whatever else its nodes carry. */
function wordsOf(mark: Nodes): string[] {
  const words: string[] = mark.type === 'textDirective' ? [textOf(mark)] : []
  visit(mark, (node) => {
    words.push(...carriedBy(node))
    if (node !== mark && 'attributes' in node) words.push(node.attributes?.as ?? '', node.attributes?.why ?? '')
  })
  return words.filter((word) => word.trim() !== '')
}

/** A block's words, and what stands in no words: addresses, titles, HTML, a code's language. */
function carriedBy(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
    case 'leafDirective':
      return [textOf(node)]
    case 'code':
      return [node.value, node.lang ?? '', node.meta ?? '']
    case 'html':
      return [node.value.replace(/[<>!]/g, ' ')]
    case 'link':
    case 'definition':
      return [node.url, node.title ?? '']
    case 'image':
      return [node.url, node.title ?? '', node.alt ?? '']
    case 'imageReference':
      return [node.alt ?? '']
    default:
      return []
  }
}

/** The words of a node, without HTML; a line's end is a space. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'html') return ''
  if ('children' in node) return node.children.map((child) => textOf(child)).join('')
  return plainText(node)
}
