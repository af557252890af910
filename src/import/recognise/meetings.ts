// Tells whether a file holds the minutes of several meetings, and where each begins.
import { type Block, lineOf, textOf } from '../block.js'
import type { MeetingInFile } from '../imported-minutes.js'
import { findDates } from './dates.js'
import { labelKind } from './labels/label-kind.js'
import { readLabel } from './labels/read-label.js'
import { minutesOfLines, repeatedTitles } from './title-lines.js'

export interface MeetingPart extends MeetingInFile {
  from: number
  to: number
}

interface Start {
  index: number
  date: string | null
  title: string
}

/** The meetings of a file, one or more. */
export function meetingsIn(blocks: readonly Block[]): MeetingPart[] {
  for (const starts of [
    labelledStarts(blocks),
    headingStarts(blocks),
    withPeople(minutesOfLines(blocks), blocks),
    withPeople(repeatedTitles(blocks), blocks),
  ]) {
    const parts = starts.map((start, i) => ({ ...start, to: starts[i + 1]?.index ?? blocks.length }))
    const whole = parts.filter(({ index, to }) => hasAttendance(blocks.slice(index, to)))
    const days = new Set(parts.map(({ date }) => date))
    if (whole.length > 1 && days.size > 1 && whole.length * 2 >= parts.length)
      return parts.map(({ index, to, date, title }, i) => ({
        number: i + 1,
        date,
        title,
        line: lineOf(blocks[index] as Block),
        from: i === 0 ? 0 : index,
        to,
      }))
  }
  return [{ number: 1, date: null, title: '', line: 1, from: 0, to: blocks.length }]
}

/** Each "Date: ..." that begins a line. */
function labelledStarts(blocks: readonly Block[]): Start[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return []
    const label = readLabel(textOf({ ...block, lines: block.lines.slice(0, 1) }))
    const [date] = label?.kind === 'date' ? findDates(label.rest) : []
    return date === undefined || date.start > 12 ? [] : [{ index, date: date.date, title: label?.rest ?? '' }]
  })
}

/** Each heading that names a day. */
function headingStarts(blocks: readonly Block[]): Start[] {
  const found = blocks.flatMap((block, index) => {
    if (block.kind !== 'heading') return []
    const text = textOf(block)
    const [date] = findDates(text)
    if (date === undefined || date.date === null || /\b(?:next|previous|last)\b/i.test(text)) return []
    return [{ index, date: date.date, title: text, depth: block.depth }]
  })
  const depth = Math.min(...found.map((start) => start.depth))
  return found.filter((start) => start.depth === depth)
}

/** Those after which it is said who was there. */
function withPeople(starts: readonly Start[], blocks: readonly Block[]): Start[] {
  return starts.filter(({ index }, i) => hasAttendance(blocks.slice(index, starts[i + 1]?.index ?? blocks.length)))
}

function hasAttendance(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    const text = block.kind === 'table' ? '' : textOf({ ...block, lines: block.lines.slice(0, 1) })
    const kind = block.kind === 'table' ? null : (readLabel(text)?.kind ?? labelKind(text))
    return kind === 'present' || kind === 'apologies' || kind === 'absent'
  })
}
