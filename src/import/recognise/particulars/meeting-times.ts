// Recognises when a meeting began and when it ended.
import { type Block, textOf } from '../../block.js'
import { findDates, withoutDates } from '../dates.js'
import type { Paper } from '../paper.js'
import { type FoundTimes, findTimes } from '../times.js'
import { labelled, type TopLine } from './top-lines.js'

/** Both as times of the 24-hour clock; no end that isn't after the start. */
export function timesOfMeeting({ blocks, fields }: Paper, top: readonly TopLine[]): FoundTimes {
  const label = labelled(top, 'time')
  const own = label === null ? { start: null, end: null } : findTimes(withoutDates(label.rest))
  const inTop = linesAboutTime(top).map(withoutDates).map(findTimes)
  const start = own.start ?? inTop.find(({ start }) => start !== null)?.start ?? fieldTime(fields, 'start') ?? fieldTime(fields, 'time')
  const end = own.end ?? inTop.find(({ end }) => end !== null)?.end ?? closingTime(blocks) ?? fieldTime(fields, 'end')
  return { start, end: end !== null && start !== null && end <= start ? null : end }
}

function linesAboutTime(top: readonly TopLine[]): string[] {
  const dated = labelled(top, 'date')
  const isAbout = (text: string) =>
    findDates(text).length > 0 ||
    /\b(?:held|commenced|started|opened|time)\b|^(?:at\s+|from\s+)?\d{1,2}(?:[.:]\d{2}\b|\s*[ap]m)/i.test(text)
  const lines = top.map(({ text }) => text).filter((text) => text.length < 250 && isAbout(text))
  return dated === null ? lines : [dated.rest, ...lines]
}

function fieldTime(fields: Paper['fields'], name: string): string | null {
  const value = fields.get(name)?.value
  return typeof value === 'string' ? (/T(\d{2}:\d{2})/.exec(value)?.[1] ?? findTimes(withoutDates(value)).start) : null
}

/** "The meeting closed at 4.30pm" */
function closingTime(blocks: readonly Block[]): string | null {
  for (const block of [...blocks].reverse()) {
    if (block.kind === 'table') continue
    const found =
      /\b(?:meeting|proceedings|chair\w*|clos\w+|adjourned)[^.]{0,60}?\b(?:closed|ended|finished|concluded|adjourned|closing|at)\b[^.]{0,30}?\s(?:at\s+)?(\d.{2,20})/i.exec(
        textOf(block),
      )
    if (found?.[1] !== undefined && /clos|end|finish|conclu|adjourn/i.test(found[0])) return findTimes(found[1]).start
  }
  return null
}
