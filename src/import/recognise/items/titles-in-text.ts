// Takes titles out of the paragraphs they begin: "4. Public Forum A resident asked ...", "**Spring clean** – to be held in April".
import { type Block, type Line, sliceLine, spanOf, type TextBlock, textOfLine } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { isGiven, isLikelyName } from '../names.js'
import { FACE_DEPTH } from '../structure/heading-by-face.js'
import { NUMBER } from '../structure/heading-number.js'
import { finish, type Items } from './item-ranges.js'
import { numberWarnings } from './number-warnings.js'
import { type NumberedItem, withValues } from './numbered-items.js'
import { isUsual, titleLength } from './run-on-titles.js'

/** Paragraphs whose number and title stand before their text: each is taken apart, and a number in mid-paragraph is looked for. */
export function itemsOfParagraphs(given: readonly Block[], chosen: readonly NumberedItem[]): Items {
  const blocks: Block[] = []
  const headings: number[] = []
  const starts = new Map(
    chosen.map((candidate, i) => [candidate.index, { ...candidate, next: chosen[i + 1]?.value ?? candidate.value + 4 }]),
  )
  let missing: number[] = []
  for (const [index, block] of given.entries()) {
    const start = starts.get(index)
    if (block.kind === 'table') blocks.push(block)
    else {
      if (start !== undefined) missing = range(start.value + 1, start.next)
      const rest = start === undefined ? block : takeTitle(block, leadLength(block), start.number, blocks, headings)
      missing = rest === null ? missing : takeInside(rest, missing, blocks, headings)
    }
  }
  const numbers = withValues(headings.map((index) => ({ index, number: (blocks[index] as TextBlock).number ?? '' })))
  return finish(blocks, headings, numberWarnings(blocks, numbers), numbers)
}

function leadLength(block: TextBlock): number {
  return block.number === null ? (NUMBER.exec(textOfLine(flatLine(block)))?.[0].length ?? 0) : 0
}

/** Takes the items that begin within a paragraph, of those whose numbers are missing; gives the numbers still missing. */
function takeInside(paragraph: TextBlock, missing: readonly number[], blocks: Block[], headings: number[]): number[] {
  let [rest, left]: [TextBlock | null, number[]] = [paragraph, [...missing]]
  while (rest !== null && left.length > 0) {
    const line = flatLine(rest)
    const found = findInside(textOfLine(line), left)
    if (found === null) break
    const { value, start, length } = found
    if (start > 0) blocks.push({ ...rest, lines: [sliceLine(line, 0, start)] })
    left = left.filter((number) => number > value)
    const own: TextBlock = { ...rest, kind: 'paragraph', number: null, lines: [sliceLine(line, start, textOfLine(line).length)] }
    rest = takeTitle(own, length, String(value), blocks, headings)
  }
  if (rest !== null) blocks.push(rest)
  return left
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

function findInside(text: string, missing: readonly number[]): { value: number; start: number; length: number } | null {
  for (const value of missing) {
    const match = new RegExp(`(?<=[.!?)]\\s)${value}\\.\\s+(?=\\p{Lu})|\\bItem\\s+(?:\\d+[/.])*${value}\\b[.):]?\\s+(?=\\p{Lu})`, 'u').exec(
      text,
    )
    if (match !== null) return { value, start: match.index, length: match[0].length }
  }
  return null
}

/** Puts the heading among the blocks; gives what is left of the paragraph. */
function takeTitle(block: TextBlock, lead: number, number: string, blocks: Block[], headings: number[]): TextBlock | null {
  const line = flatLine(block)
  const text = textOfLine(line)
  const bold = boldLength(line, lead)
  const end = bold > 0 ? bold : Math.min(lead + titleLength(text.slice(lead)), titleLineLength(block, lead))
  headings.push(blocks.length)
  blocks.push({ kind: 'heading', depth: FACE_DEPTH, number, lines: [sliceLine(line, lead, end)] })
  const restAt = end + (/^[\s:.;–—-]*/.exec(text.slice(end))?.[0].length ?? 0)
  return restAt >= text.length ? null : { ...block, kind: 'paragraph', depth: 0, number: null, lines: linesFrom(block.lines, restAt) }
}

/** The lines from an offset of their words on, which a blank parts. */
function linesFrom(lines: readonly Line[], from: number): Line[] {
  let at = 0
  return lines.flatMap((line) => {
    const { length } = textOfLine(line)
    const start = Math.max(0, from - at)
    at += length + 1
    return start < length ? [sliceLine(line, start, length)] : []
  })
}

/** How long the first line is where it is a title by itself; no limit where the title may go on in the next one. */
function titleLineLength({ lines }: TextBlock, lead: number): number {
  const [first = '', second = ''] = lines.map((line) => textOfLine(line))
  const title = first.slice(lead).trim()
  const goesOn = /(?:^|\s)(?:and|or|of|the|for|to|in|on|with|by|from|at|a|an|&|–|—|-)$|[,–—-]$/i.test(title)
  const isTitle = title.length > 1 && title.length <= 70 && title.split(' ').length <= 12 && !goesOn
  return isTitle && /^[\p{Lu}\d•●“"‘(]/u.test(second.trim()) ? first.length : Number.POSITIVE_INFINITY
}

/** Where the bold words that begin a line end, past the number; 0 where all or none are bold. */
export function boldLength(line: Line, lead: number): number {
  let at = 0
  for (const span of line.spans) {
    if (!span.isBold) break
    at += span.text.length
  }
  return at > lead + 3 && at < textOfLine(line).length ? at : 0
}

export function flatLine(block: TextBlock): Line {
  const [first, ...rest] = block.lines
  if (first === undefined || rest.length === 0) return first ?? { spans: [], line: 1 }
  return {
    spans: [...first.spans, ...rest.flatMap(({ spans }) => [spanOf(' '), ...spans])],
    line: first.line,
  }
}

/** Paragraphs that begin with a title in bold and go on in plain words: "**Spring clean** – to be held in April." */
export function runInTitles(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return []
    const line = flatLine(block)
    const end = boldLength(line, 0)
    const title = textOfLine(line)
      .slice(0, end)
      .replace(/[\s:.–—-]+$/, '')
    const kind = labelKind(title)
    const isOther = kind !== null && kind !== 'container' && kind !== 'next-meeting'
    const isParted = /[:.–—-]\s*$/.test(textOfLine(line).slice(0, end)) || /^\s*[:.–—-]/.test(textOfLine(line).slice(end)) || isUsual(title)
    return end === 0 ||
      !isParted ||
      isOther ||
      isLikelyName(title) ||
      isGiven(title) ||
      title.split(' ').length > 10 ||
      /^action/i.test(title)
      ? []
      : [index]
  })
}

/** The blocks with the titles of some paragraphs as headings; each has the number that it is to have, empty for none. */
export function withTitlesTaken(given: readonly Block[], numbers: ReadonlyMap<number, string>, headings: number[] = []): Block[] {
  const blocks: Block[] = []
  for (const [index, block] of given.entries()) {
    const number = numbers.get(index)
    const isTaken = block.kind !== 'table' && number !== undefined
    const rest = isTaken ? takeTitle(block, number === '' ? 0 : leadLength(block), number, blocks, headings) : block
    if (rest !== null) blocks.push(rest)
  }
  return blocks.map((block): Block => (block.kind === 'heading' && block.number === '' ? { ...block, number: null } : block))
}

export function itemsOfRunIn(given: readonly Block[], chosen: readonly number[]): Items {
  const headings: number[] = []
  return finish(withTitlesTaken(given, new Map(chosen.map((index) => [index, ''])), headings), headings, [])
}
