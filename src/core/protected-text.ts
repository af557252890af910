// Finds what redaction marks take out, in any text, even a broken file's.
import { hiddenByMark } from './mark-extent.js'
import { lookAlikesIn, reasonsIn } from './mark-patterns.js'
import { type Paragraphs, paragraphsOf } from './paragraphs.js'
import type { Stretch } from './stretch.js'

const MARK =
  /(?::|\\(?:x3a|u003a|U0000003a)|：|﹕|︓|&#0*58;|&#x0*3a;|&colon;)[\s\p{Cf}]*r\p{Cf}*e\p{Cf}*d\p{Cf}*a\p{Cf}*c\p{Cf}*t(?![\p{L}\p{N}_-])/giu

/**
 * What stands in every mark, and in all that is meant as one: its name, a bracket straight behind a word, or braces. Most records hold
 * none of them, and to look closer at ten thousand such takes longer than most else.
 */
const MAY_BE_MARKED = /\{|\[(?<=[\p{L}-]\[)|r\p{Cf}*e\p{Cf}*d\p{Cf}*a\p{Cf}*c\p{Cf}*t/iu

/** Whether a text may hold a mark, or what is meant as one; most texts don't. */
export function mayBeMarked(text: string): boolean {
  return MAY_BE_MARKED.test(text)
}

/**
 * The stretches of a text that a reader of messages must not see, in order: every label of a redaction mark, every block's
 * lines, and after a mark that is not closed or not exact everything to the end of its paragraph (a block: of the text).
 * Around braces with a reason that belong to no label, the whole paragraph.
 */
export function protectedRanges(text: string): Stretch[] {
  if (!mayBeMarked(text)) return []
  const paragraphs = paragraphsOf(text)
  const marks = markRanges(text, paragraphs)
  const misspelt = lookAlikesIn(text)
    .filter(({ name, index }) => name === 'redact' && !startsMark(text, index))
    .map(({ index }) => ({ start: index, end: paragraphs.endOf(index) }))
  const loose = outside(marks, reasonsIn(text))
    .filter((index) => !isFence(text, index))
    .map((index) => ({ start: paragraphs.startOf(index), end: paragraphs.endOf(index) }))
  return joined([...marks, ...misspelt, ...loose])
}

/** The offsets that lie in no range and do not follow one's closing bracket; both in order. */
function outside(ranges: readonly Stretch[], offsets: readonly number[]): number[] {
  let next = 0
  return offsets.filter((offset) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) + 1 < offset) next += 1
    const range = ranges[next]
    return range === undefined || offset < range.start
  })
}

/** The labels and blocks of marks; a mark inside one that is hidden already is hidden with it. */
function markRanges(text: string, paragraphs: Paragraphs): Stretch[] {
  const ranges: Stretch[] = []
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < (ranges.at(-1)?.end ?? 0)) continue
    const after = index + mark.length
    if (/\s/.test(mark) && !/^\s*\[/.test(text.slice(after, after + 20))) continue // "decision: redact" is words
    ranges.push(hiddenByMark(text, { colon: index, after, paragraphEnd: paragraphs.endOf(after) }))
  }
  return ranges
}

/** Ranges in order, those that touch as one. */
function joined(ranges: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}

/** Whether a look-alike is one that the pattern for marks finds by itself. */
function startsMark(text: string, index: number): boolean {
  return /^:{1,9}redact(?![\p{L}\p{N}_-])/u.test(text.slice(index, index + 20))
}

/** Whether braces stand on the opening line of a block, which is no label's. */
function isFence(text: string, index: number): boolean {
  return /:{3,}redact$/.test(text.slice(Math.max(0, index - 40), index))
}
