// What a Markdown body may not exceed, looked at before the parser sees it: it aborts on deep nesting, and others take it minutes.
import { lineStarts, placeAt } from './lines.js'
import type { Fault } from './problem.js'

/** Levels of lists and quotations on one line, blanks before its first word, brackets or asterisks in one paragraph. */
const MOST_LEVELS = 32
const MOST_BLANKS = 128
const MOST_SIGNS = 2000
/** In characters: so short a text holds fewer of anything than the limits below. Nearly every action is as short. */
const SHORT = 1000
/** More than a megabyte of prose has: the parser takes long for each. */
const MOST_LINES_IN_ALL = 30_000

/** The parser joins the pieces of a paragraph by moving all that follow: its time grows with the square of them. */
const MOST_LINES = 2000
const MOST_CHARACTERS = 50_000

const MOST_BLOCKS = 200
/** For each the parser copies all that stands before it. */
const MOST_UNDERLINED = 500

/** How a line begins that has more levels, or more blanks. */
const TOO_DEEP = new RegExp(
  `(?<![^\\r\\n])(?:[ \\t]{${MOST_BLANKS + 1}}|(?:[ \\t]{0,4}(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${MOST_LEVELS + 1}})`,
)
const FENCE = /^[ \t>*+-]*:{3,}[^\s:]/gm
const UNDERLINE = /(?<=[^\r\n](?:\r\n|\r|\n))[ \t>]*(?:=+|-+)[ \t]*$/gm
const PARAGRAPH = /(?:[^\r\n]+(?:\r\n|\r|\n)?)+/g

/** The first way in which a body is more than anybody writes, or null. The place counts within the body. */
export function findBodyExcess(body: string): Fault | null {
  const deep = TOO_DEEP.exec(body)
  if (deep !== null) {
    const message = `The body is nested more than ${MOST_LEVELS} levels deep here.`
    return excess(body, deep.index, message, 'Write it flatter: fewer lists in lists, fewer quotations.')
  }
  if (body.length <= SHORT) return null
  const beyond = lineStarts(body)[MOST_LINES_IN_ALL]
  if (beyond !== undefined) return excess(body, beyond, 'The body holds more than 30,000 lines.', 'Split it into several files.')
  const block = [...body.matchAll(FENCE)][MOST_BLOCKS]
  if (block !== undefined)
    return excess(body, block.index, `The body holds more than ${MOST_BLOCKS} blocks.`, 'Put neighbouring paragraphs into one block.')
  const heading = [...body.matchAll(UNDERLINE)][MOST_UNDERLINED]
  if (heading !== undefined)
    return excess(body, heading.index, `The body holds more than ${MOST_UNDERLINED} underlined headings.`, 'Write them with # in front.')
  for (const { 0: paragraph, index } of body.matchAll(PARAGRAPH)) {
    const tooMuch = excessOfParagraph(paragraph)
    if (tooMuch !== null) return excess(body, index, `This paragraph holds more than ${tooMuch}.`, 'Split it with blank lines.')
  }
  return null
}

function excessOfParagraph(paragraph: string): string | null {
  if (paragraph.length <= SHORT) return null
  if (paragraph.length > MOST_CHARACTERS) return '50,000 characters'
  if (paragraph.split(/\r\n|\r|\n/, MOST_LINES + 2).length > MOST_LINES + 1) return '2,000 lines'
  return (paragraph.match(/[[\]{*_~`]/g)?.length ?? 0) > MOST_SIGNS ? `${MOST_SIGNS} brackets or asterisks` : null
}

function excess(body: string, offset: number, message: string, hint: string): Fault {
  return { code: 'too-deep', severity: 'error', message, hint, ...placeAt(body, offset) }
}
