// Tells which headings without numbers are items.
import { type Block, textOf } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { plainLabel } from '../labels/plain-label.js'
import { readLabel } from '../labels/read-label.js'
import { FACE_DEPTH } from '../structure/heading-by-face.js'
import { kindOfTable } from '../tables/table-kind.js'

/** Headings without numbers: those below "Minutes" or "Agenda" where there is such a one, else the highest level of which there are two. */
export function plainHeadings(blocks: readonly Block[]): number[] {
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [{ index, depth: block.depth, kind: labelKind(textOf(block)), text: textOf(block) }] : [],
  )
  const people = headings.filter(({ kind }) => kind === 'present' || kind === 'apologies' || kind === 'more-present')
  const attendanceAt = people[0]?.index ?? firstAttendance(blocks)
  const isFirst =
    headings.filter(({ index }) => index > attendanceAt).length * 2 >= headings.length || (attendanceAt >= 0 && attendanceAt < 12)
  const containers = headings.filter(({ kind, depth }, i) => kind === 'container' && (headings[i + 1]?.depth ?? 0) > depth)
  const own = containers.filter(({ text }) => !/^(?:meeting |the )?agenda(?: items?)?$/.test(plainLabel(text)))
  const container = own.length > 0 ? own : containers
  const open = headings.filter(({ kind, index }) => kind === null && !isOnlyLinks(blocks, index) && (!isFirst || index > attendanceAt))
  const inside = container.flatMap(({ index, depth }) => {
    const end = headings.find((other) => other.index > index && other.depth <= depth)?.index ?? blocks.length
    const own = open.filter((heading) => heading.index > index && heading.index < end)
    const level = Math.min(...own.map((heading) => heading.depth))
    return own.filter((heading) => heading.depth === level)
  })
  if (inside.length > 0) return inside.map(({ index }) => index)
  const titleDepth = Math.min(...headings.filter(({ index }) => index < (open[0]?.index ?? 0)).map(({ depth }) => depth))
  const untitled = open.filter((heading) => titleDepth < heading.depth || !isTitle(heading, blocks, open))
  const level = [1, 2, 3, 4, 5, 6, FACE_DEPTH].find((depth) => untitled.filter((heading) => heading.depth === depth).length > 1)
  const firstHeaded = untitled.find(({ depth }) => depth < FACE_DEPTH)?.index ?? blocks.length
  return untitled
    .filter(({ depth, index }) => (level === undefined || depth <= level) && (depth < FACE_DEPTH || index < firstHeaded))
    .map(({ index }) => index)
}

/** A heading over nothing but links. */
function isOnlyLinks(blocks: readonly Block[], index: number): boolean {
  const end = blocks.findIndex((block, at) => at > index && block.kind === 'heading')
  const own = blocks.slice(index + 1, end < 0 ? blocks.length : end)
  return (
    own.length > 0 &&
    own.every(
      (block) =>
        block.kind === 'item' &&
        block.lines.every(({ spans }) => spans.every(({ href, text }) => href !== undefined || text.trim() === '')),
    )
  )
}

function firstAttendance(blocks: readonly Block[]): number {
  return blocks.findIndex((block) =>
    block.kind === 'table' ? kindOfTable(block) === 'attendance' : ['present', 'apologies'].includes(readLabel(textOf(block))?.kind ?? ''),
  )
}

/** The heading of the whole: the first, and higher than the rest or about the meeting itself. */
function isTitle(
  { index, depth, text }: { index: number; depth: number; text: string },
  blocks: readonly Block[],
  all: readonly { index: number; depth: number }[],
): boolean {
  const isFirst = all[0]?.index === index && index <= 3
  if (!isFirst) return false
  return (
    all.slice(1).every((other) => other.depth > depth) ||
    /\b(?:minutes|meeting|notes of|board|committee|council|agenda)\b/i.test(text) ||
    /\d{4}/.test(text) ||
    blocks.length === 0
  )
}
