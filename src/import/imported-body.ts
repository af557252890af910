// Writes imported items as the body of a meeting's record, with a mark where an action or a decision stands.
import { formatYamlValue } from '../core/yaml.js'
import type { BodyPlace, ImportedItem } from './imported-minutes.js'
import { escaped, escapedInBrackets } from './write-words.js'

/** What is marked in an item: an action with its owners and due day, or a decision with neither. */
export interface MarkInBody {
  name: 'action' | 'decision'
  number: number
  /** Inline Markdown. */
  label: string
  owners: readonly string[]
  due: string | null
  /** The item, counted from 0. */
  item: number
  /** Null where no stretch of its own stands for it: the mark is put below the item. */
  at: BodyPlace | null
}

/** One `## N. Title` for each item, numbered from 1. */
export function bodyOf(items: readonly ImportedItem[], marks: readonly MarkInBody[]): string {
  return items
    .map(
      ({ title, body }, i) =>
        `## ${i + 1}. ${plainInline(title).replace(/#+$/, '\\$&')}\n\n${withMarks(
          body,
          marks.filter(({ item }) => item === i),
        ).trim()}\n`,
    )
    .map((item) => `${item.trimEnd()}\n`)
    .join('\n')
}

/** From the last to the first, so that no offset moves. */
function withMarks(body: string, marks: readonly MarkInBody[]): string {
  const placed = marks.flatMap((mark) => (mark.at === null ? [] : [{ mark, at: mark.at }])).sort((a, b) => b.at.start - a.at.start)
  const marked = placed.reduce((text, { mark, at }) => onOwnLine(text, at, signOf(mark)), body)
  return [marked.trimEnd(), ...marks.filter(({ at }) => at === null).map(signOf)].filter((part) => part !== '').join('\n\n')
}

/** A mark stands alone on its line: what stands before or after it becomes a paragraph of its own, in the same list item. */
function onOwnLine(text: string, { start, end }: BodyPlace, sign: string): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const lead = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(before)?.[0] ?? /^\s*/.exec(before)?.[0] ?? ''
  const gap = `\n\n${' '.repeat(lead.length)}`
  const isFirst = before.slice(lead.length).trim() === ''
  const head = isFirst ? text.slice(0, lineStart) + lead : `${text.slice(0, start).trimEnd()}${gap}`
  const rest = text.slice(end)
  const line = /^[^\n]*/.exec(rest)?.[0] ?? ''
  const tail = line.trim() === '' ? rest.slice(line.length) : `${gap}${rest.trimStart()}`
  return `${head}${sign}${tail}`
}

function signOf({ name, number, label, owners, due }: MarkInBody): string {
  const attributes = [
    `#${number}`,
    ...(owners.length === 0 ? [] : [`owners="${owners.join(' ')}"`]),
    ...(due === null ? [] : [`due="${due}"`]),
  ]
  return `::${name}[${label}]{${attributes.join(' ')}}`
}

/** Words as inline Markdown that reads as the words, on one line. */
export function plainInline(words: string): string {
  return escaped(words.replace(/\s+/g, ' ').trim())
}

/** The same between the brackets of a mark, in which no bracket may be taken for one of the mark's. */
export function plainLabel(words: string): string {
  return escapedInBrackets(words.replace(/\s+/g, ' ').trim())
}

/** A line of frontmatter. */
export function fieldLine(field: string, value: unknown): string {
  return `${field}: ${formatYamlValue(value)}`
}
