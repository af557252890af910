// The words that stand around a finding in its paragraph, for whoever decides about it: people's names too, but nothing that is taken out.
import type { Mark } from '../../core/mark.js'
import type { Stretch } from '../../core/stretch.js'
import { blankMarks } from '../../redact/scan/without-marks.js'

const AROUND = 60
/** How much of a long paragraph is read for that: its blanks may be what a mark takes out. */
const READ = 1000

/** A blank line; and the start of a heading, a table's row or a mark on a line of its own. */
const BREAK = /\n[ \t]*\r?\n|\n(?=[ \t]*(?:#|\||::))/g

/** Gives a stretch of a source with some of what stands around it, on one line; `…` where more stands, and for what a mark takes out. */
export function wordsAround(source: string, marks: readonly Mark[]): (stretch: Stretch) => string {
  let reading: { shown: string; breaks: readonly Stretch[] } | undefined
  return ({ start, end }) => {
    reading ??= readShown(source, marks)
    const { shown, breaks } = reading
    const before = shown.slice(breaks.findLast((each) => each.end <= start)?.end ?? 0, start)
    const after = shown.slice(end, breaks.find((each) => each.start >= end)?.start)
    return `${endOf(before)}${shown.slice(start, end)}${startOf(after)}`.replace(/\s+/g, ' ').trim()
  }
}

function readShown(source: string, marks: readonly Mark[]): { shown: string; breaks: Stretch[] } {
  const shown = takenOutAsDots(source, marks)
  const breaks = [...shown.matchAll(BREAK)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }))
  return { shown, breaks }
}

function takenOutAsDots(source: string, marks: readonly Mark[]): string {
  return marks
    .filter(({ name }) => name === 'redact')
    .reduce((text, { start }) => `${text.slice(0, start)}…${text.slice(start + 1)}`, blankMarks(source, marks))
}

/** Cut where a word begins. */
function endOf(text: string): string {
  const even = text.slice(-READ).replace(/\s+/g, ' ')
  return isWhole(text, even) ? even.trimStart() : `… ${even.slice(-AROUND).replace(/^\S*\s/, '')}`
}

/** Cut where a word ends. */
function startOf(text: string): string {
  const even = text.slice(0, READ).replace(/\s+/g, ' ')
  return isWhole(text, even) ? even.trimEnd() : `${even.slice(0, AROUND).replace(/\s\S*$/, '')} …`
}

function isWhole(text: string, even: string): boolean {
  return text.length <= READ && even.length <= AROUND
}
