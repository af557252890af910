// The lines of a record's file as they may be searched and shown: what a mark takes out is neither.

import { blankProtected } from '../../core/mask-protected.js'
import { plainTitle } from '../../core/plain-title.js'
import type { Hide } from '../hide-marked.js'

/** The file's lines with what marks take out as blanks or `…`, and where its body begins. */
export interface ReadableLines {
  lines: string[]
  /** The index of the first line of the body. */
  body: number
}

/** `hide` shows as `…` what the marks of other records take out. */
export function readableLines(text: string, hide: Hide): ReadableLines {
  const lines = linesOf(hide(blankProtected(text.normalize('NFC').replace(INVISIBLE, ''))))
  const end = lines.indexOf('---', 1)
  return { lines, body: end < 0 ? lines.length : end + 1 }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** The words of a line without the names of fields, which are in every record, and without the examples that a template gives in comments. */
export function searchedWords({ lines, body }: ReadableLines, at: number): string {
  const line = lines[at] ?? ''
  if (at >= body) return line.replace(TAKEN_OUT, ' ')
  if (COMMENT.test(line)) return ''
  const named = line.includes('{') ? line.replace(FIELD_IN_BRACES, '$1') : line
  return named.replace(FIELD, '').replace(TAKEN_OUT, ' ')
}

const COMMENT = /^\s*#/
const FIELD = /^\s*(?:- +)*(?:[a-z][a-z-]*:(?=\s|$))?/
const FIELD_IN_BRACES = /([{,]\s*)[a-z][a-z-]*:(?=\s)/g
/** A mark whose label is blank already. */
const TAKEN_OUT = /:redact\[\s*\]\{[^}]*\}/g

/** A line as a person reads it: of the frontmatter as it is, of the body without markup. */
export function shownLine({ lines, body }: ReadableLines, at: number): string {
  const line = (lines[at] ?? '').replace(TAKEN_OUT, (mark) => /\bas=["']?([^"'}]+)/.exec(mark)?.[1]?.trim() ?? '[redacted]')
  if (at < body) return line.trim()
  const block = line.replace(BLOCK_SIGNS, '').replace(LEAF_MARK, leafInWords)
  return (/[*_`[\]<~\\]|:clear/.test(block) ? plainTitle(block) : block).trim()
}

/** The signs that begin a heading, a quotation or an entry of a list. */
const BLOCK_SIGNS = /^\s*(?:>\s*)*(?:#{1,6}\s+|[-*+]\s+)?/
const LEAF_MARK = /^::(action|decision|next-agenda)\[(.*)\]\{(?:#(\d+))?([^}]*)\}\s*$/

/** "Action 1 (EM JT): Organise an event." */
function leafInWords(_: string, name: string, label: string, number: string | undefined, attributes: string): string {
  const owners = /\bowners=["']?([^"']+)/.exec(attributes)?.[1]
  const title = name === 'next-agenda' ? 'Next agenda' : name === 'action' ? 'Action' : 'Decision'
  return `${title}${number === undefined ? '' : ` ${number}`}${owners === undefined ? '' : ` (${owners.trim()})`}: ${label}`
}
