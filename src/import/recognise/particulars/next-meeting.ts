// Recognises when the next meeting is: after a label, in an item of its own, or in a sentence.
import { type Block, lineOf, type TextBlock, textOf } from '../../block.js'
import type { ImportWarning, NextMeeting } from '../../imported-minutes.js'
import { type FoundDate, findDates, iso, withoutDates } from '../dates.js'
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'
import { findTimes } from '../times.js'
import { checkWeekday, impossible } from './day-doubts.js'

const SENTENCE =
  /\b(?:next|following) (?:scheduled |ordinary |full |parish |council |board |committee |panel )*meeting\s*(?:is|will|would|was|to be|on|has been|takes place|shall|[:–-])(?=\W).*$/i
const SOME_TIME = /\d|\b(?:tbc|tba|to be (?:confirmed|agreed|arranged|decided)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** `titleAt` gives the title of the item that a block stands in; `date` is the day of this meeting. */
export function nextMeetingOf(
  blocks: readonly Block[],
  titleAt: (block: number) => string | null,
  date: string | null,
  warnings: ImportWarning[],
): NextMeeting | null {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') continue
    const said = wordsAbout(blocks, block, index, titleAt)
    if (said === null || said.words.length > 400) continue
    const [found] = findDates(said.words)
    if (said.isSure || found !== undefined) warnings.push(...impossible(said.words, lineOf(block)))
    const isTime = found !== undefined || (said.isSure && SOME_TIME.test(said.words) && !/https?:/.test(said.words))
    if (!isTime) continue
    const day = found === undefined ? null : dayAfter(found, date)
    if (found !== undefined && day !== null) tellOfDay(found, day, lineOf(block), warnings)
    const start = found === undefined ? null : findTimes(withoutDates(said.words)).start
    return { date: day, start, text: said.words.trim().replace(/\.$/, '') }
  }
  return null
}

/** What a block says of the next meeting; sure where a label or an item's title says what it is about. */
function wordsAbout(
  blocks: readonly Block[],
  block: TextBlock,
  index: number,
  titleAt: (block: number) => string | null,
): { words: string; isSure: boolean } | null {
  const text = textOf(block)
  const label = readLabel(text)
  if (label?.kind === 'next-meeting') {
    const words = label.rest !== '' ? label.rest : followingText(blocks, index)
    return words === null ? null : { words, isSure: true }
  }
  const sentence = SENTENCE.exec(text)?.[0]
  if (sentence !== undefined) return { words: sentence, isSure: false }
  return block.kind !== 'heading' && labelKind(titleAt(index) ?? '') === 'next-meeting' ? { words: text, isSure: true } : null
}

function followingText(blocks: readonly Block[], index: number): string | null {
  const next = blocks[index + 1]
  return next === undefined || next.kind === 'table' || next.kind === 'heading' ? null : textOf(next)
}

function tellOfDay(found: FoundDate, day: string, line: number, warnings: ImportWarning[]): void {
  checkWeekday({ ...found, date: day }, line, warnings)
  const message = `The next meeting's day has no year; ${day} is the first such day after this one.`
  if (found.date === null) warnings.push({ code: 'date-without-year', message, line })
}

/** A day without a year is the first such day after this meeting. */
function dayAfter(found: FoundDate, date: string | null): string | null {
  if (found.date !== null || date === null) return found.date
  const year = Number(date.slice(0, 4))
  const here = iso(year, found.month, found.day)
  return here !== null && here > date ? here : iso(year + 1, found.month, found.day)
}
