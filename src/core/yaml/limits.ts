// What a YAML block may not exceed, looked at before the parser sees it: deep nesting can abort the whole process.
import type { Fault, Place } from '../problem.js'

/** Bytes of UTF-8, lines, levels. Checking for repeated keys takes quadratic time. */
const MOST_BYTES = 64 * 1024
const MOST_LINES = 200
const MOST_LEVELS = 32

/** The first way in which a block is too much, or null. Places count within the block. */
export function findExcess(block: string): Fault | null {
  const lines = block.split(/\r\n|\n|\r/)
  if (Buffer.byteLength(block) > MOST_BYTES) return excess('too-large', 'is larger than 64 KB', 'Move the words into the body.', 1, 1)
  if (lines.length - 1 > MOST_LINES)
    return excess('too-large', `has more than ${MOST_LINES} lines`, 'Move the words into the body.', MOST_LINES + 1, 1)
  const deep = findTooDeep(lines)
  return deep === null
    ? null
    : excess('too-deep', `is nested more than ${MOST_LEVELS} levels deep`, 'Write it flatter.', deep.line, deep.column)
}

/** Levels are counted from indentation, leading dashes and open brackets, without a parser: rather too many than too few. */
function findTooDeep(lines: readonly string[]): Place | null {
  const open: number[] = []
  let brackets = 0
  for (const [i, line] of lines.entries()) {
    const indent = line.search(/\S/)
    if (indent < 0) continue
    while ((open.at(-1) ?? -1) >= indent) open.pop()
    open.push(indent)
    const dashes = /^\s*((?:[-?]\s+)*)/.exec(line)?.[1]?.match(/[-?]/g)?.length ?? 0
    const { deepest, left } = bracketsIn(line)
    if (open.length + dashes + brackets + deepest > MOST_LEVELS) return { line: i + 1, column: indent + 1 }
    brackets = Math.max(0, brackets + left)
  }
  return null
}

/** How deep the brackets of a line lead, and how many it leaves open; fewer than none where it closes those of lines above. */
function bracketsIn(line: string): { deepest: number; left: number } {
  let left = 0
  let deepest = 0
  for (const bracket of line.match(/[[\]{}]/g) ?? []) {
    left += bracket === '[' || bracket === '{' ? 1 : -1
    deepest = Math.max(deepest, left)
  }
  return { deepest, left }
}

function excess(code: string, what: string, hint: string, line: number, column: number): Fault {
  return { code, severity: 'error', message: `The frontmatter ${what}.`, hint, line, column }
}
