// Keeps the text of minutes that stands in no item and no list, and tells of it: nothing that was not recognised is lost.
import { type Block, type Line, lineOf, spanOf, type TextBlock, textOf, textOfLine } from '../block.js'
import { type Part, writeBody } from '../body.js'
import { clipped } from '../clipped.js'
import type { ImportWarning } from '../imported-minutes.js'
import { NOTHING } from './actions/action-words.js'
import { isOnlyApologies } from './attendance/apologies-in-sentences.js'
import type { UnreadIn } from './attendance/people-lists.js'
import { isUnread } from './attendance/unread.js'
import { findDates, withoutDates } from './dates.js'
import type { ItemBodies } from './item-bodies.js'
import { type FoundItem, firstBlockOf } from './items/item-ranges.js'
import { labelKind } from './labels/label-kind.js'
import { plainLabel } from './labels/plain-label.js'
import { type Labelled, readLabel } from './labels/read-label.js'

/** What was recognised of some blocks. */
interface Recognised {
  blocks: readonly Block[]
  items: readonly FoundItem[]
  /** What stands in the items. */
  standing: ItemBodies
  /** What of the lists of people stands nowhere else. */
  unread: readonly UnreadIn[]
  /** The words that the meeting's title and place were read from. */
  told: string
}

/** Text that belongs to no item, as Markdown; empty where there is none. */
export interface Rest {
  body: string
  warnings: ImportWarning[]
}

/** A block that is kept, and how it is told: by its own lines, with all other text, or not again. */
interface Kept extends Part {
  told: 'lines' | 'together' | 'before'
}

/** How many blocks at the top may say which meeting it was. */
const TOP = 6
/** How long a line of them is at most. */
const MOST_OF_LINE = 200

/** What is no label with its value, no title and no heading of what was taken. */
export function restOf(recognised: Recognised): Rest {
  const { blocks, items } = recognised
  const kept = blocks.flatMap((_, index) => keptOf(index, recognised))
  if (kept.every(({ block, told }) => told === 'together' && !saysSomething(block))) return { body: '', warnings: [] }
  return { body: writeBody(kept).body, warnings: items.length === 0 ? [] : warningsOf(kept) }
}

function saysSomething(block: Block): boolean {
  return block.kind === 'table' || (block.kind !== 'heading' && /\p{L}{3}/u.test(textOf(block)))
}

function warningsOf(kept: readonly Kept[]): ImportWarning[] {
  const lines = runsOf(kept).flatMap(unknownLines)
  const together = kept.filter(({ told }) => told === 'together')
  const [first] = together
  if (first === undefined) return lines
  const { body } = writeBody(together)
  const message = `Text that belongs to no item was kept apart (${body.split(/\s+/).length} words).`
  return [...lines, { code: 'text-outside-items', message, line: lineOf(first.block) }]
}

/** The lines of each run of blocks that are told by their lines. */
function runsOf(kept: readonly Kept[]): Line[][] {
  const runs: Line[][] = []
  let next = -1
  for (const { block, index, told } of kept) {
    if (told !== 'lines' || block.kind === 'table') continue
    if (index === next) runs.at(-1)?.push(...block.lines)
    else runs.push([...block.lines])
    next = index + 1
  }
  return runs
}

function unknownLines([first, ...others]: readonly Line[]): ImportWarning[] {
  if (first === undefined) return []
  const shown = `“${clipped(textOfLine(first).trim(), 60)}”`
  const message =
    others.length === 0
      ? `${shown} was not recognised; it is kept as text.`
      : `${shown} and what follows it (${others.length === 1 ? 'a line' : `${others.length} lines`}) were not recognised; they are kept as text.`
  return [{ code: 'unknown-line', message, line: first.line }]
}

/** The block at an index as it is kept; none where its words stand elsewhere. */
function keptOf(index: number, { blocks, items, standing, unread, told }: Recognised): Kept[] {
  const block = blocks[index]
  if (block === undefined || items.some(({ from, to }) => index >= from - 1 && index < to)) return []
  const left = unread.filter((each) => each.index === index)
  if (left.length > 0) return [{ index, block: asParagraph(left), told: left.every(({ isTold }) => isTold) ? 'before' : 'lines' }]
  if (standing.isSettled(index)) return []
  if (block.kind === 'table') return standing.partsAt(index).map((part) => ({ ...part, told: 'together' }))
  const text = textOf(block)
  if (isEntryOfAgenda(block, items) || isBelowNextMeeting(blocks[index - 1], text) || isLabelTaken(text, told)) return []
  if (index >= firstOf(items, blocks)) return [{ index, block, told: isAboutPeople(text) ? 'lines' : 'together' }]
  if (block.kind === 'heading' && standing.isSettled(index + 1)) return []
  const mayBeTold = index < TOP && text.length < MOST_OF_LINE
  const lines = mayBeTold ? block.lines.filter((line) => !isTold(textOfLine(line), told)) : block.lines
  return lines.length === 0 ? [] : [{ index, block: { ...block, lines }, told: 'lines' }]
}

/** Where the items begin; without any, the end. */
function firstOf(items: readonly FoundItem[], blocks: readonly Block[]): number {
  return items.length === 0 ? blocks.length : firstBlockOf(items)
}

function isEntryOfAgenda(block: TextBlock, items: readonly FoundItem[]): boolean {
  return block.kind === 'item' && items.some(({ title }) => plainLabel(title) === plainLabel(textOf(block)))
}

function asParagraph(left: readonly UnreadIn[]): Block {
  const lines = left.map(({ text, line }) => ({ spans: [spanOf(text)], line }))
  return { kind: 'paragraph', depth: 0, number: null, lines }
}

/** The day below such a heading; words beside it stay. */
function isBelowNextMeeting(before: Block | undefined, text: string): boolean {
  return before?.kind === 'heading' && labelKind(textOf(before)) === 'next-meeting' && isOneDay(text) && isTold(text, '')
}

/** A label alone, or with a value that was taken whole. What stands behind a label of people has been taken where it names any. */
function isLabelTaken(text: string, told: string): boolean {
  const label = readLabel(text)
  const kind = label?.kind ?? labelKind(text)
  if (kind === null || kind === 'aside' || kind === 'decisions' || isAboutPeople(text)) return false
  return label === null || OF_PEOPLE.test(kind) || isValueTaken(label, told)
}

/** Whether a label's value says no more than what was read from it, and nothing stands in brackets behind the label. */
function isValueTaken({ kind, label, rest }: Labelled, told: string): boolean {
  if (NOTHING.test(rest) || UNDECIDED.test(rest)) return true
  const isOfMeeting = /^(?:date|time|venue|next-meeting)$/.test(kind)
  const said = isOfMeeting ? [rest, ...(label.match(/\([^()]*\)/g) ?? [])].join(' ') : rest
  if ((kind === 'date' || kind === 'next-meeting') && !isOneDay(said)) return false
  return isTold(said, kind === 'next-meeting' ? '' : told)
}

function isOneDay(text: string): boolean {
  return new Set(findDates(text).map(({ day, month, year }) => `${day}.${month}.${year}`)).size < 2
}

const OF_PEOPLE = /^(?:present|more-present|apologies|absent|chair|notetaker)$/
const UNDECIDED = /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|arranged|decided))\.?$/i

function isAboutPeople(text: string): boolean {
  const label = readLabel(text)
  if (label === null || !OF_PEOPLE.test(label.kind)) return false
  return isUnread(label.rest) && !isTold(label.rest, '')
}

/** Words that say what a paper is, or go with a day, a time and a place. */
const OF_THE_PAPER =
  /^(?:the|this|a|an|of|and|in|on|at|via|from|to|by|for|held|meetings?|minutes|notes?|record|draft|approved|unapproved|confirmed|unconfirmed|final|public|published|copy|version|official|sensitive|confidential|restricted|not|protectively|marked|unclassified|page|start(?:ed|s|ing)?|end(?:ed|s|ing)?|finish(?:ed)?|commenc(?:ed|ing)|am|pm|hrs|hours|gmt|bst|utc|noon|midday|o'clock|time|date|day|venue|location|until|which|took|place|was|is|were|are|be|their|its|our|signed|subject|approval|confirmation|chair|chairman|(?:mon|tues|wednes|thurs|fri|satur|sun)day|v?\d[\d.:]*(?:st|nd|rd|th|am|pm|hrs)?)$/

/** Whether all that a line says stands in the words told, in a day or a time, in apologies that were read, or is of the paper itself. */
function isTold(text: string, told: string): boolean {
  if (isOnlyApologies(text)) return true
  const known = new Set(wordsOf(told))
  return wordsOf(withoutDates(text)).every((word) => OF_THE_PAPER.test(word) || known.has(word))
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}':.]*/gu)
      ?.map((word) => word.replace(/[.:']+$/, '')) ?? []
  )
}
