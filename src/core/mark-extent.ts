// How much of a text one redaction mark hides, before any parsing: its label or its block, and too much rather than too little.
import { isReason } from './mark-names.js'
import type { Stretch } from './stretch.js'

/** Offsets (UTF-16) in a text. */
interface MarkPlace {
  /** Of the last colon before the mark's name. */
  colon: number
  /** Behind its name. */
  after: number
  paragraphEnd: number
}

/** What a mark hides, its brackets and fences left. */
export function hiddenByMark(text: string, { colon, after, paragraphEnd }: MarkPlace): Stretch {
  return isBlock(text, colon) ? blockRange(text, colon, after) : labelRange(text, after, paragraphEnd)
}

/** Whether the colon is the last of two or more that stand first on their line, in lists and quotations or not. */
function isBlock(text: string, colon: number): boolean {
  const colons = firstColon(text, colon)
  if (colons === colon) return false
  let i = colons
  while (i > 0 && /[ \t>*+.)\d-]/.test(text[i - 1] ?? '')) i -= 1
  return i === 0 || /[\r\n]/.test(text[i - 1] ?? '')
}

function firstColon(text: string, colon: number): number {
  let i = colon
  while (text[i - 1] === ':') i -= 1
  return i
}

/** A label's end is where the Markdown parser sees it: brackets balance, a backslash frees the next one. */
function labelRange(text: string, after: number, paragraphEnd: number): Stretch {
  if (text[after] !== '[' || text[after + 1] === ']') return { start: after, end: paragraphEnd }
  let depth = 0
  for (let i = after; i < paragraphEnd; i++) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '[') depth += 1
    else if (text[i] === ']' && --depth === 0)
      return { start: after + 1, end: hasKnownReason(text, i + 1, paragraphEnd) ? i : paragraphEnd }
  }
  return { start: after + 1, end: paragraphEnd }
}

/** Only a reason of the list may be shown: anything else between the braces may be what the reader must not see. */
function hasKnownReason(text: string, from: number, paragraphEnd: number): boolean {
  const reason = /^\{\s*reason=["']?([\w-]+)["']?(?:\s+as=(?:"[^"]*"|'[^']*'|[^\s"'}]+))?\s*\}/.exec(
    text.slice(from, Math.min(paragraphEnd, from + 300)),
  )?.[1]
  return reason !== undefined && isReason(reason)
}

/**
 * A block ends at a fence of its own length that stands as deep in quotations as it does and hardly further right, else with
 * the text: rather too much is hidden than too little.
 */
function blockRange(text: string, colon: number, after: number): Stretch {
  const first = firstColon(text, colon)
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, first - 200), first))?.[0] ?? ''
  const quotations = ' {0,3}>'.repeat(before.split('>').length - 1)
  const indent = before.length - (before.lastIndexOf('>') + 1) + 3
  const fence = new RegExp(`(?:\\r\\n|\\n|\\r)${quotations} {0,${indent}}:{${colon - first + 1}}[ \\t]*(?=\\r|\\n|$)`, 'g')
  const lineEnd = after + (/\r|\n|$/.exec(text.slice(after))?.index ?? 0)
  fence.lastIndex = lineEnd
  const start = text[after] === '[' ? after : lineEnd
  const end = fence.exec(text)?.index ?? text.length
  const inner = new RegExp(`[\\r\\n][ \\t>]*:{${colon - first + 1},}[a-z]`, 'i')
  return { start, end: inner.test(text.slice(lineEnd, end)) ? text.length : end }
}
