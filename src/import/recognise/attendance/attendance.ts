// Recognises who was at a meeting, who sent apologies and who was absent, in the lists, runs, tables and sentences that say so.
import { type Block, lineOf, type TableBlock, type TextBlock, textOf, textOfLine } from '../../block.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { kindOfTable } from '../tables/table-kind.js'
import { isOnlyApologies } from './apologies-in-sentences.js'
import { readHeading } from './attendance-headings.js'
import { readLabelled } from './attendance-labels.js'
import type { AttendanceLine } from './attendance-line.js'
import { besideNames, type Listed } from './attendance-lists.js'
import { readTable } from './attendance-tables.js'
import { textWithout } from './cut-words.js'
import { readEntry } from './listed-lines.js'
import type { ListedPerson } from './listed-person.js'
import { beginsWithNames } from './names-in-rows.js'
import { type LeftOut, PeopleLists, type UnreadIn } from './people-lists.js'
import { isUnread } from './unread.js'

export interface Attendance {
  listed: Listed[]
  /** The blocks that hold nothing but lists of people. */
  used: Set<number>
  chair: string | null
  notetaker: string | null
  /** Who chaired and who took notes, with what their lines say of them. */
  officials: ListedPerson[]
  /** What is left of the blocks that were used. */
  unread: UnreadIn[]
  /** What was left out of these and all other blocks. */
  leftOut: LeftOut[]
  /** Those whose apologies are told of by their initials alone. */
  sentApologies: { initials: string; line: number }[]
  warnings: ImportWarning[]
}

/** How many blocks there are at most before the first list of people. */
const TOP = 12

/** Finds the lists among a meeting's blocks. */
export function recogniseAttendance(blocks: readonly Block[]): Attendance {
  const lists = new PeopleLists()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') readPeopleTable(block, index, lists)
    else if (block.kind === 'heading')
      readHeading({ text: textOf(block), line: lineOf(block), boldEnd: 0, next: null, block, index, blocks }, lists)
    else readLines(linesOf(block, index, blocks), lists)
  }
  lists.close()
  const { listed, used, officers, officials, leftOut, sentApologies, warnings } = lists
  const unread = lists.unread.map((each) => ({ ...each, text: withoutAll(each, leftOut) }))
  return { listed, used, ...officers, officials, unread, leftOut, sentApologies, warnings }
}

function withoutAll({ text, index }: UnreadIn, leftOut: readonly LeftOut[]): string {
  return leftOut.reduce((rest, each) => (each.index === index ? textWithout(rest, each.words) : rest), text)
}

function readPeopleTable(table: TableBlock, index: number, lists: PeopleLists): void {
  const kind = kindOfTable(table)
  const { open, emptyLabels } = lists
  const isUnlabelled = kind === 'data' && open === null && isFirstList(table, index, lists)
  const below = open === null ? null : { list: open.list, isNext: emptyLabels.length > 0 }
  const above = isUnlabelled ? { list: 'attendees' as const, isNext: false } : below
  const read = kind === 'attendance' || kind === 'data' ? readTable(table, above) : null
  lists.close()
  if (read === null) return
  if (isUnlabelled) lists.warnings.push({ code: 'unclear-attendance', message: UNLABELLED, line: table.line })
  lists.listed.push(...read.listed)
  for (const each of read.unread) lists.leaveUnread(each, index)
  for (const each of [...read.beside, ...read.listed.flatMap(besideNames)]) lists.keepBeside(each, index)
  for (const { text, line } of read.doubts) lists.warnings.push({ code: 'unclear-attendance', message: text, line })
  lists.emptyLabels = []
  lists.lastIndex = index
  lists.used.add(index)
}

const UNLABELLED = 'A table of people at the top has no label: its people were taken as present.'

function isFirstList(table: TableBlock, index: number, { listed }: PeopleLists): boolean {
  return index < TOP && table.rows.length > 1 && listed.every(({ list }) => list !== 'attendees') && beginsWithNames(table)
}

function linesOf(block: TextBlock, index: number, blocks: readonly Block[]): AttendanceLine[] {
  if (block.kind === 'paragraph' && isSentenceOfApologies(textOf(block)))
    return [{ text: textOf(block), line: lineOf(block), boldEnd: 0, next: null, block, index, blocks }]
  return block.lines.map((line, i) => {
    const [first] = line.spans
    const boldEnd = first?.isBold === true ? first.text.length : 0
    const next = block.kind === 'paragraph' ? (block.lines[i + 1] ?? null) : null
    return { text: textOfLine(line).trim(), line: line.line, boldEnd, next, block, index, blocks }
  })
}

/** Such a sentence goes on over lines. */
function isSentenceOfApologies(text: string): boolean {
  return /^(?:formal |the )?apologies\b[^:]{0,60}\b(?:from|by)\s+\p{Lu}/iu.test(text) && !/[:：]/.test(text)
}

/** A list ends with the first line that is about something else; such a line of a block that was used is kept. */
function readLines(lines: readonly AttendanceLine[], lists: PeopleLists): void {
  const others = lines.filter((line) => {
    const isTaken = readLabelled(line, lists) || readEntry(line, lists)
    if (!isTaken) lists.leave()
    return !isTaken && !isOnlyApologies(line.text) && isUnread(line.text)
  })
  for (const { text, line, index } of others) if (lists.used.has(index)) lists.keep({ text, line }, index)
}
