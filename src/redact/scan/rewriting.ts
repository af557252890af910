// A text that was rewritten step by step, with the way back: where in the source each of its characters stood.

export interface Rewritten {
  text: string
  /** The offset in the source where the character at an offset of the text begins. */
  sourceStart(offset: number): number
  /** The offset in the source where the character before an offset of the text ends. */
  sourceEnd(offset: number): number
}

/** The source itself. */
export function asWritten(source: string): Rewritten {
  return { text: source, sourceStart: (offset) => offset, sourceEnd: (offset) => offset }
}

/** A stretch of a text as one of its own. */
export function stretchOf(whole: Rewritten, start: number, end: number): Rewritten {
  return {
    text: whole.text.slice(start, end),
    sourceStart: (offset) => whole.sourceStart(start + offset),
    sourceEnd: (offset) => whole.sourceEnd(start + offset),
  }
}

/**
 * Puts a replacement for each match of a global pattern; null leaves a match as it is. Every character of a replacement
 * stands for the whole match. Takes time in step with the text.
 */
export function rewrite(before: Rewritten, pattern: RegExp, replace: (match: RegExpMatchArray) => string | null): Rewritten {
  if (before.text.search(pattern) < 0) return before
  const edits: Edit[] = []
  const pieces: string[] = []
  let from = 0
  let shift = 0
  for (const match of before.text.matchAll(pattern)) {
    const words = replace(match)
    if (words === null || words === match[0]) continue
    const end = match.index + match[0].length
    pieces.push(before.text.slice(from, match.index), words)
    const start = match.index + shift
    shift += words.length - match[0].length
    edits.push({ start, end: start + words.length, was: { start: match.index, end } })
    from = end
  }
  if (edits.length === 0) return before
  pieces.push(before.text.slice(from))
  return {
    text: pieces.join(''),
    sourceStart: (offset) => before.sourceStart(startBefore(edits, offset)),
    sourceEnd: (offset) => before.sourceEnd(endBefore(edits, offset)),
  }
}

interface Edit {
  start: number
  end: number
  /** The stretch that it replaced, in the text before. */
  was: { start: number; end: number }
}

function startBefore(edits: readonly Edit[], offset: number): number {
  const edit = lastEdit(edits, (each) => each.start <= offset)
  if (edit === undefined) return offset
  return offset < edit.end ? edit.was.start : offset - edit.end + edit.was.end
}

function endBefore(edits: readonly Edit[], offset: number): number {
  const edit = lastEdit(edits, (each) => each.start < offset)
  if (edit === undefined) return offset
  return offset <= edit.end ? edit.was.end : offset - edit.end + edit.was.end
}

/** The last of the edits, in order, for which something holds that holds for all before it. */
function lastEdit(edits: readonly Edit[], holds: (edit: Edit) => boolean): Edit | undefined {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const edit = edits[middle]
    if (edit !== undefined && holds(edit)) low = middle + 1
    else high = middle
  }
  return edits[low - 1]
}
