// The things to decide in a meeting's notes: JSON to fill in, or a list; the words themselves only where they may be shown.
import { counted } from '../core/counted.js'
import { maskedLines } from '../core/mask-protected.js'
import { printable, printableJson } from '../core/printable.js'
import type { Paint } from './paint.js'

interface ListedThing {
  id: string
  type: string
  advice: string
  places: readonly { where: string; line: number; column: number }[]
}

/** `further` are keys beside the things. */
export function thingsAsJson(meeting: string, things: readonly ListedThing[], further: object): string {
  return printableJson({ version: 1, meeting, things, ...further })
}

/** One block a thing: its places, what to do, and the line where it first stands when `text` is given. */
export function thingsAsText(things: readonly ListedThing[], text: string | null, paint: Paint): string {
  const maskedLine = text === null ? null : maskedLines(text)
  return things
    .map(({ type, advice, places }, i) => {
      const [first] = places
      const where = places.map(({ where, line, column }) => `${where} (${line}:${column})`).join(', ')
      const line = maskedLine === null || first === undefined ? '' : excerpt(maskedLine(first.line, first.column), paint)
      return `${i + 1}. ${paint.warn(type)}  ${where}\n   ${advice}\n${line}`
    })
    .join('')
}

const BEFORE = 60
const AFTER = 80

function excerpt({ words, column }: { words: string; column: number }, paint: Paint): string {
  const from = Math.max(0, column - 1 - BEFORE)
  const before = `${from > 0 ? '…' : ''}${printable(words.slice(from, column - 1))}`
  const rest = printable(words.slice(column - 1, column - 1 + AFTER))
  return `   ${paint.dim('|')} ${before}${paint.strong('>')}${rest}${words.length > column - 1 + AFTER ? '…' : ''}\n`
}

export function thingsSummary(meeting: string, count: number): string {
  if (count === 0) return `Nothing to decide in ${meeting}.\n`
  return `${counted(count, 'thing')} to decide in ${meeting}.\n`
}
