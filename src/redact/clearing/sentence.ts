// The sentence around a stretch of a text, so that a decision can end when it changes.

/** At most so much of a sentence on each side: beyond, nobody reads it as one. */
const REACH = 1000

const END_BEFORE =
  /(?<!\b(?:approx|eg|ie|e\.g|i\.e|etc|no|Dr|Mr|Mrs|Ms|St|[A-Z]))[.!?]["'’”)\]]{0,2}\s|\n\s*\n|\n\s*(?:[-*+] |[|#>]|\d{1,3}[.)] )/g
const END_AFTER =
  /(?<!\b(?:approx|eg|ie|e\.g|i\.e|etc|no|Dr|Mr|Mrs|Ms|St|[A-Z]))[.!?]["'’”)\]]{0,2}(?=\s|$)|\n\s*\n|\n\s*(?:[-*+] |[|#>]|\d{1,3}[.)] )/

/** The words of the sentence, in lower case with one space between two. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const from = [...before.matchAll(END_BEFORE)].at(-1)
  const first = from === undefined ? 0 : from.index + from[0].length
  const last = END_AFTER.exec(after)?.index ?? after.length
  return `${before.slice(first)}${text.slice(start, end)}${after.slice(0, last)}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
