// The sentence around a stretch of a text, so that a decision can end when it changes.

import type { Stretch } from '../../core/stretch.js'

/** At most so much of a sentence on each side: beyond, nobody reads it as one. */
const REACH = 1000

const END_BEFORE =
  /(?<!\b(?:approx|eg|ie|e\.g|i\.e|etc|no|Dr|Mr|Mrs|Ms|St|[A-Z]))[.!?]["'’”)\]]{0,2}\s|\n\s*\n|\n\s*(?:[-*+] |[|#>]|\d{1,3}[.)] )/g
const END_AFTER =
  /(?<!\b(?:approx|eg|ie|e\.g|i\.e|etc|no|Dr|Mr|Mrs|Ms|St|[A-Z]))[.!?]["'’”)\]]{0,2}(?=\s|$)|\n\s*\n|\n\s*(?:[-*+] |[|#>]|\d{1,3}[.)] )/

/** Where the sentence around a stretch begins and ends. */
export function extentOfSentence(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const from = [...before.matchAll(END_BEFORE)].at(-1)
  const first = from === undefined ? 0 : from.index + from[0].length
  return { start: start - before.length + first, end: end + (END_AFTER.exec(after)?.index ?? after.length) }
}

/** A stretch's words, in lower case with one space between two. */
export function plainWords(text: string, { start, end }: Stretch): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
