// Tells where a list of actions begins and ends: under a heading, or behind a line such as "Actions:".
import { type Block, isBold, lineOf, type TextBlock } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'
import { actionColumns } from '../tables/action-columns.js'
import { SOMEBODY_TO_ACT } from './action-words.js'
import type { Passage } from './found-action.js'
import { readWording } from './owners.js'

/** A list of actions that a heading or a line has begun. */
export interface Section {
  isEarlier: boolean
  /** Begun by a heading, it ends with the next one; by a line, with the first block of another kind. */
  isHeading: boolean
  depth: number
  number: string | null
  line: number
}

/** The list that a heading begins or leaves open; null where none is. */
export function sectionUnder({ block, text, isGoingBack }: Passage, before: Section | null): Section | null {
  const kind = labelKind(text)
  const isEarlier = kind === 'earlier-actions' || isGoingBack
  if (kind === 'actions' || kind === 'earlier-actions')
    return { isEarlier, isHeading: true, depth: block.depth, number: null, line: lineOf(block) }
  return before?.isHeading === true && kind === null && block.depth > before.depth ? before : null
}

/** "Actions:" alone on a line, or "Actions from the last meeting:"; null where no list begins. */
export function sectionOfLine({ block, text }: Passage): Section | null {
  const label = readLabel(text)
  const isActions = label?.rest === '' && (label.kind === 'actions' || label.kind === 'earlier-actions')
  const isEarlier = text.length < 110 && /\bactions? (?:points? )?(?:from|since|carried|brought)\b.{0,60}:$/i.test(text)
  if ((!isActions && !isEarlier) || (isActions && block.kind === 'item' && block.depth > 0)) return null
  return sectionBehind(block, isActions ? (/\d+/.exec(text)?.[0] ?? null) : null, isEarlier || label?.kind === 'earlier-actions')
}

/** The list behind a line. */
export function sectionBehind(block: TextBlock, number: string | null, isEarlier = false): Section {
  return { isEarlier, isHeading: false, depth: 9, number, line: lineOf(block) }
}

/** Whether the line that begins a list is the label of a table of actions. */
export function isOverTable({ text, index, blocks }: Passage): boolean {
  const next = blocks[index + 1]
  if (next?.kind !== 'table' || actionColumns(next) === null) return false
  const label = readLabel(text)
  return label?.rest === '' && (label.kind === 'actions' || label.kind === 'earlier-actions')
}

/** Whether a block is still in its list: below a heading each one is, behind a line only those of its kind. */
export function goesOn({ isHeading, line }: Section, passage: Passage): boolean {
  const { block, text, index, blocks } = passage
  const before = blocks[index - 1]
  const isEntry = block.kind === 'item' || isBold(block) || /[)\]]\.?$/.test(text) || isEntryBelow(passage, before)
  return isHeading || isEntry || before === undefined || lineOf(before) <= line
}

/** "2. JW to write", or "2. Write to the school" and "JW to write" on the line right below another. */
function isEntryBelow({ block, text, known }: Passage, before: Block | undefined): boolean {
  const number = /^\d{1,2}[.)]\s+/.exec(text)?.[0]
  const isRightBelow = before !== undefined && before.kind === 'paragraph' && lineOf(block) - (before.lines.at(-1)?.line ?? 0) === 1
  if (isRightBelow && (number !== undefined || SOMEBODY_TO_ACT.test(text))) return true
  return number !== undefined && readWording(text.slice(number.length), known).owners.length > 0
}

/** The list after a block that was an action of its own: behind a line, a paragraph ends it. */
export function sectionAfter({ kind }: TextBlock, section: Section | null): Section | null {
  return section?.isHeading === false && kind === 'paragraph' && !section.isEarlier ? null : section
}
