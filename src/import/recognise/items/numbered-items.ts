// Finds the numbers that count the items up: of headings, of paragraphs, of the entries of lists.
import { type Block, isBold, type TextBlock, textOf, textOfLine } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { NUMBER } from '../structure/heading-number.js'
import { isClosingSummary } from './closing-summary.js'
import { entriesOfActions } from './entries-of-actions.js'

export interface NumberedItem {
  index: number
  number: string
  value: number
}

/** The part of a number that counts the items up: all of `4`, the last of `16/10/6/4`, the first of `101/23` where that is what runs. */
function valuesOf(numbers: readonly string[]): (number | null)[] {
  if (numbers.every((number) => /^[IVX]+$/.test(number))) return numbers.map(romanValue)
  const split = numbers.map((number) =>
    number
      .replace(/^[A-Za-z]+[-/ ]?/, '')
      .split(/[./-]/)
      .map(Number),
  )
  const isPlain = numbers.filter((number) => /^\d+$/.test(number)).length
  const dotted = numbers.filter((number) => /^\d+(?:\.\d+)+$/.test(number)).length
  const tens = numbers.filter((number) => /^\d+\.0$/.test(number)).length
  if (isPlain > 1 || (isPlain > 0 && dotted > 0) || tens > 1)
    return numbers.map((number, i) => (/^\d+$/.test(number) || /^\d+\.0$/.test(number) ? (split[i]?.[0] ?? null) : null))
  const width = Math.max(0, ...split.map(({ length }) => length))
  const most = (at: number) => new Set(split.map((parts) => parts[at])).size
  let running = width - 1
  for (let at = width - 1; at >= 0; at--) if (most(at) > most(running)) running = at
  return split.map((parts) => (parts.length === width ? (parts[running] ?? null) : null))
}

function romanValue(number: string): number {
  const values = [...number].map((sign) => ({ I: 1, V: 5, X: 10 })[sign] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

export function withValues(candidates: readonly { index: number; number: string }[]): NumberedItem[] {
  const values = valuesOf(candidates.map(({ number }) => number))
  return candidates.flatMap((candidate, i) => {
    const value = values[i] ?? null
    return value === null ? [] : [{ ...candidate, value }]
  })
}

export function headingCandidates(blocks: readonly Block[]): NumberedItem[] {
  return withValues(
    blocks.flatMap((block, index) =>
      block.kind === 'heading' &&
      block.number !== null &&
      /\d|^[IVX]+$/.test(block.number) &&
      !isAttendance(block) &&
      !isClosingSummary(block, blocks, index)
        ? [{ index, number: block.number }]
        : [],
    ),
  )
}

function isAttendance(block: TextBlock): boolean {
  const kind = labelKind(textOf(block))
  return kind === 'present' || kind === 'more-present'
}

/** Paragraphs that begin with "Item 4" or "4." */
export function paragraphCandidates(blocks: readonly Block[]): NumberedItem[] {
  const ofActions = entriesOfActions(blocks)
  const found = blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.isQuoted === true || ofActions.has(index)) return []
    if (block.number !== null) return [{ index, number: block.number.replace(/[.)]$/, '') }]
    const text = textOf(block)
    const match = NUMBER.exec(text)
    if (
      match?.[1] === undefined ||
      /^(?:19|20)\d\d$/.test(match[1]) ||
      !/^(?:item|agenda|minute)|[.):–-]|\//i.test(match[0]) ||
      !/^\p{L}|^\d{4}/u.test(text.slice(match[0].length))
    )
      return []
    return [{ index, number: match[1] }]
  })
  const items = found.filter(({ index }) => /^(?:agenda |minute )?item\s/i.test(textOf(blocks[index] as TextBlock)))
  return withValues(items.length > 1 ? items : found)
}

/** Entries of numbered lists that have text of their own below, or are bold. */
export function listCandidates(blocks: readonly Block[]): NumberedItem[] {
  const found = blocks.flatMap((block, index) => {
    if (block.kind !== 'item' || block.depth > 0 || block.number === null || !/^\d/.test(block.number)) return []
    return [{ index, number: block.number.replace(/[.)]$/, '') }]
  })
  const withText = found.filter(
    ({ index }, i) =>
      ((found[i + 1]?.index ?? blocks.length) - index > 1 && blocks[index + 1]?.kind !== 'heading') || isBold(blocks[index] as TextBlock),
  )
  return withText.length * 2 >= found.length ? withValues(found) : []
}

/** Those of the candidates that count up, from near the start. */
export function chooseNumbered(blocks: readonly Block[], candidates: readonly NumberedItem[]): NumberedItem[] {
  const chosen: NumberedItem[] = []
  for (const [i, candidate] of candidates.entries()) {
    const last = chosen.at(-1)
    if (last === undefined) {
      chosen.push(candidate)
      continue
    }
    const step = candidate.value - last.value
    const isRepeated = last === candidates[i - 1] && [last, candidate].every(({ index }) => isTitle(blocks, index))
    if (step === 0 ? isRepeated || blocks[candidate.index]?.kind === 'heading' : step > 0 ? step <= 6 : false) chosen.push(candidate)
    else if (chosen.length === 1 && candidate.value <= 2) chosen.splice(0, 1, candidate)
  }
  const first = chosen[0]?.value ?? 0
  const steps = chosen.slice(1).filter(({ value }, i) => value - (chosen[i]?.value ?? 0) === 1).length
  return first <= 4 || steps >= 2 ? chosen : []
}

/** A short line without a full stop, over text: what a number before it makes the title of an item. */
function isTitle(blocks: readonly Block[], index: number): boolean {
  const [block, after] = [blocks[index], blocks[index + 1]]
  const [first, ...others] = block === undefined || block.kind === 'table' ? [] : block.lines
  if (first === undefined) return false
  const text = textOfLine(first).trim()
  const isOverText = others.length > 0 || (after !== undefined && !(after.kind === 'item' && after.number !== null))
  return isOverText && text.split(' ').length <= 12 && /^(?:\d[^\p{L}]*)?\p{Lu}/u.test(text) && !/[.;,?!]$/.test(text)
}
