// Finds the day of a meeting in the words of its minutes: behind a label, at the top, or in a sentence further down.
import { type Block, lineOf, textOf } from '../../block.js'
import { type FoundDate, findDates } from '../dates.js'
import { labelled, type TopLine } from './top-lines.js'

export interface WrittenDay {
  found: FoundDate
  line: number
}

/** Words that say that a day is another one than the meeting's. */
export const ABOUT_ANOTHER =
  /\b(?:previous|last|next|future) meeting|\bminutes of the (?:previous|last)|\b(?:approved|signed|published|posted|updated|issued|circulated|draft|printed|revised|version|created) (?:on |by |at )?|\bdue\b|\bdeadline\b/i
const OF_MEETING = /\b(?:meeting|minutes|held|notes|telco|call|session)\b/i

/** The day that the words give, the surest place first; null where they give none. */
export function writtenDay(blocks: readonly Block[], top: readonly TopLine[]): WrittenDay | null {
  return labelledDay(top) ?? dayAtTop(top) ?? laterDay(blocks)
}

function labelledDay(top: readonly TopLine[]): WrittenDay | null {
  const label = labelled(top, 'date')
  const found = label === null ? undefined : findDates(label.rest)[0]
  return label === null || found === undefined ? null : { found, line: label.line }
}

/** In a line about the meeting before any other, and in a heading before a short line. */
function dayAtTop(top: readonly TopLine[]): WrittenDay | null {
  const isOfAnother = (text: string) => ABOUT_ANOTHER.test(text) && !/\b(?:held|minutes of (?:the )?meeting)\b/i.test(text)
  const lines = top.filter(({ text }) => !isOfAnother(text))
  const ofMeeting = lines.filter(({ text }) => OF_MEETING.test(text) && !/\bminutes of the (?:previous|last)\b/i.test(text))
  const headings = lines.filter(({ isHeading }) => isHeading)
  for (const some of [ofMeeting, headings, lines.filter(({ text }) => text.length <= 160)]) {
    const day = dayWithYear(some) ?? dayWithoutYear(some)
    if (day !== null) return day
  }
  return null
}

function dayWithYear(lines: readonly TopLine[]): WrittenDay | null {
  const days = lines.flatMap(({ text, line }) => findDates(text).map((found) => ({ found, line })))
  return days.find(({ found }) => found.date !== null) ?? null
}

/** Beside a weekday, in a short line, or in one about the meeting. */
function dayWithoutYear(lines: readonly TopLine[]): WrittenDay | null {
  const days = lines.flatMap(({ text, line }) => {
    const isShown = text.length < 60 || /held|meeting/i.test(text)
    return findDates(text).flatMap((found) => (found.year === null && (found.weekday !== null || isShown) ? [{ found, line }] : []))
  })
  return days[0] ?? null
}

/** "The meeting was held on ..." further down. */
function laterDay(blocks: readonly Block[]): WrittenDay | null {
  for (const block of blocks) {
    if (block.kind === 'table') continue
    const text = textOf(block)
    const lead = /\b(?:this )?meeting (?:was |took place |held )+(?:held )?(?:on|at)\b/i.exec(text)
    const found = lead === null ? undefined : findDates(text.slice(lead.index, lead.index + 120))[0]
    if (found !== undefined && found.date !== null) return { found, line: lineOf(block) }
  }
  return null
}
