// The lines of colons that open and close a block, and those that belong to no block.
import type { Mark, MarkFault } from './mark.js'

interface Fence {
  /** Where its colons begin in the source (UTF-16). */
  start: number
  colons: number
}

/** A block's fences. One left open ends silently with whatever holds it, so its last line must be its own fence. */
export function fencesOf({ start, end }: Mark, source: string): { open: Fence; close: Fence | null } {
  const written = source.slice(start, end)
  const open = { start, colons: /^:*/.exec(written)?.[0].length ?? 0 }
  const closing = /(?:\r\n|\n|\r)[ \t>]*(:{3,})[ \t]*$/.exec(written)
  if (closing?.[1] === undefined) return { open, close: null }
  return { open, close: { start: start + closing.index + closing[0].lastIndexOf(closing[1]), colons: closing[1].length } }
}

/** Three colons or more anywhere that are no fence of ours: a block that a reader thinks is closed, or one that never opened. */
export function findStrayFences(source: string, marks: readonly Mark[]): MarkFault[] {
  const blocks = marks.filter(({ form }) => form === 'containerDirective').map((mark) => fencesOf(mark, source))
  const ours = new Set(blocks.flatMap(({ open, close }) => (close === null ? [open.start] : [open.start, close.start])))
  return [...source.matchAll(/:{3,}/g)]
    .filter((colons) => !ours.has(colons.index))
    .map((colons) => ({
      code: 'stray-fence',
      message: 'A stray fence of colons, expected :::redact or :::summary with its own closing line.',
      hint: 'Give the block its opening and its closing line, or take the colons out.',
      offset: colons.index,
    }))
}
