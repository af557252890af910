// Breaks the lines of a text at the terminal's width, between words.
import { columnWidth } from './column-width.js'
import { wrapWords } from './wrap-words.js'

/** What stands before a line's words: its indentation, and the sign or the number of a list's item. */
const LEAD = /^\s*(?:[-*|] +|\d+\. +)?/
/** Something to copy and run, whole. */
const COMMAND = /^\s*(?:[$>] )?(?:npx )?kscp /
/** A sentence that ends in something to copy and run. */
const SENTENCE_WITH_COMMAND = /^(.*?:) ((?:npx )?kscp .*)$/

/** What is broken goes on below its own words. Lines that fit, and commands, stay as they are; a command that ends a sentence goes below it. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  if (columnWidth(line) <= width || COMMAND.test(line)) return line
  const lead = LEAD.exec(line)?.[0] ?? ''
  const indent = ' '.repeat(lead.length)
  const [, sentence, command] = SENTENCE_WITH_COMMAND.exec(line) ?? []
  if (sentence !== undefined) return `${wrapLine(sentence, width)}\n${indent}  ${command}`
  return wrapWords(line.slice(lead.length), width - lead.length)
    .map((part, i) => `${i === 0 ? lead : indent}${part}`)
    .join('\n')
}
