// Finds the lines that begin the minutes of one meeting among several: "Minutes of the meeting held on 5 June 2024", or one title again.
import { type Block, textOf, textOfLine } from '../block.js'
import { type FoundDate, findDates, withoutDates } from './dates.js'
import { readLabel } from './labels/read-label.js'
import { isDayOrTime } from './times.js'

export interface TitleLine {
  /** The block that the meeting begins with, which may be a heading before the line. */
  index: number
  date: string
  title: string
}

interface DatedLine {
  index: number
  text: string
  found: FoundDate
  date: string
}

const OF_A_MEETING = /^(?:(?:draft|approved|final|confirmed|unconfirmed|public)\s+)*(?:minutes|notes|record)\s+(?:of|from)\b.*\bmeeting\b/i

/** Lines that say of which meeting these are the minutes. */
export function minutesOfLines(blocks: readonly Block[]): TitleLine[] {
  return begun(
    blocks,
    datedLines(blocks).filter(({ text }) => OF_A_MEETING.test(text)),
  )
}

/** The same title again and again, each time with another day. */
export function repeatedTitles(blocks: readonly Block[]): TitleLine[] {
  const byTitle = new Map<string, DatedLine[]>()
  for (const line of datedLines(blocks)) {
    const title = plain(withoutDates(line.text))
    if (/\p{L}{3}.*\s\p{L}{3}/u.test(title)) byTitle.set(title, [...(byTitle.get(title) ?? []), line])
  }
  const repeated = [...byTitle.values()].find((lines) => lines.length > 1 && new Set(lines.map(({ date }) => date)).size === lines.length)
  return begun(blocks, repeated ?? [])
}

/** The first two lines of each paragraph or heading that end in a day, or in a day and where it was. */
function datedLines(blocks: readonly Block[]): DatedLine[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table' || block.kind === 'item' || block.number !== null) return []
    return block.lines.slice(0, 2).flatMap((line): DatedLine[] => {
      const text = textOfLine(line).trim()
      const [found, ...others] = findDates(text)
      if (found === undefined || found.date === null || others.length > 0 || !isTitle(text, found)) return []
      return [{ index, text, found, date: found.date }]
    })
  })
}

function isTitle(text: string, { start, end }: FoundDate): boolean {
  return (
    text.length < 160 &&
    start > 0 &&
    isDayOrTime(text.slice(start)) &&
    !/\b(?:next|previous|last|were|was|be|agreed|approved as|by)\b/i.test(text.slice(0, start)) &&
    !/\b(?:were|was|be|agreed|approved|signed|noted)\b|[.;]\s+\S/i.test(text.slice(end)) &&
    readLabel(text)?.kind !== 'next-meeting'
  )
}

/** Each from where its heading stands: the headings before its line, and the lines that stand before the first one too. */
function begun(blocks: readonly Block[], lines: readonly DatedLine[]): TitleLine[] {
  const first = lines[0]?.index ?? 0
  return lines.map(({ index, text, date }) => {
    let from = index
    while (from > 0 && (isBareHeading(blocks[from - 1]) || isSame(blocks[from - 1], blocks[first - (index - from) - 1]))) from -= 1
    return { index: from, date, title: text }
  })
}

function isBareHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.number === null
}

function isSame(block: Block | undefined, other: Block | undefined): boolean {
  if (block === undefined || block === other || block.kind === 'table' || other === undefined || other.kind === 'table') return false
  return plain(textOf(block)) === plain(textOf(other))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
