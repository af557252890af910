// What a Markdown body may not exceed, looked at before the parser sees it: deep nesting can abort the whole process.
import { placeAt } from './lines.js'
import type { Fault } from './problem.js'

/** Levels of lists and quotations on one line, blanks before its first word, brackets or asterisks in one paragraph, blocks. */
const MOST_LEVELS = 32
const MOST_BLANKS = 128
const MOST_SIGNS = 2000

const MOST_BLOCKS = 200

const LINE = /[^\r\n]+/g
const PARAGRAPH = /(?:[^\r\n]+(?:\r\n|\r|\n)?)+/g

/** The first way in which a body is more than anybody writes, or null. The place counts within the body. */
export function findBodyExcess(body: string): Fault | null {
  for (const { 0: line, index } of body.matchAll(LINE)) {
    const message = `The body is nested more than ${MOST_LEVELS} levels deep here.`
    if (levelsOf(line) > MOST_LEVELS) return excess(body, index, message, 'Write it flatter: fewer lists in lists, fewer quotations.')
  }
  const fences = [...body.matchAll(/^[ \t>*+-]*:{3,}[^\s:]/gm)]
  const last = fences[MOST_BLOCKS]
  if (last !== undefined)
    return excess(body, last.index, `The body holds more than ${MOST_BLOCKS} blocks.`, 'Put neighbouring paragraphs into one block.')
  for (const { 0: paragraph, index } of body.matchAll(PARAGRAPH)) {
    const message = `This paragraph holds more than ${MOST_SIGNS} brackets or asterisks.`
    if ((paragraph.match(/[[\]{*_~`]/g)?.length ?? 0) > MOST_SIGNS) return excess(body, index, message, 'Split it with blank lines.')
  }
  return null
}

function levelsOf(line: string): number {
  const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0
  if (blanks > MOST_BLANKS) return MOST_LEVELS + 1
  const marks = /^(?:[ \t]{0,4}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/.exec(line)?.[0] ?? ''
  return marks.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
}

function excess(body: string, offset: number, message: string, hint: string): Fault {
  return { code: 'too-deep', severity: 'error', message, hint, ...placeAt(body, offset) }
}
