// Recognises the items of the minutes: numbered headings or paragraphs, headings of one level, topics, or the agenda's own list.
import {
  type Block,
  isBold,
  type Line,
  lineOf,
  sliceLine,
  type TableBlock,
  type TextBlock,
  textOf,
  textOfCell,
  textOfLine,
} from '../block.js'
import type { ImportWarning } from '../imported-minutes.js'
import { labelKind, plainLabel, readLabel } from './labels.js'
import { isGiven, isLikelyName } from './names.js'
import { isUsualLast, titleLength } from './run-on-titles.js'
import { FACE_DEPTH, NUMBER } from './structure.js'
import { kindOfTable } from './table-kinds.js'

export interface FoundItem {
  number: string | null
  title: string
  line: number
  /** The blocks of its text: from one index up to another. */
  from: number
  to: number
}

export interface Items {
  /** The blocks, those taken apart where a title and its text stood in one. */
  blocks: Block[]
  items: FoundItem[]
  warnings: ImportWarning[]
}

interface Candidate {
  index: number
  number: string
  value: number
}

export function recogniseItems(given: readonly Block[]): Items {
  const byHeading = chooseNumbered(given, headingCandidates(given))
  if (byHeading.length > 1) return withUnnumbered(given, byHeading)
  for (const candidates of [paragraphCandidates(given), listCandidates(given)]) {
    const chosen = chooseNumbered(given, candidates)
    if (chosen.length > 1) return itemsOfParagraphs(given, chosen)
  }
  const topics = topicHeadings(given)
  if (topics.length > 0) return finish([...given], topics, [])
  const bullets = trackedBullets(given)
  if (bullets.length > 1) return itemsOfBullets(given, bullets)
  const headings = plainHeadings(given)
  const agenda = agendaEntries(given)
  if (agenda.length > 1 && headings.length < agenda.length * 0.6) return agendaOnly(given, agenda)
  const runIn = headings.length === 0 ? runInTitles(given) : []
  if (runIn.length > 1) return itemsOfRunIn(given, runIn)
  if (headings.length > 0) return withAgendaNumbers(finish([...given], headings, []), agenda)
  return finish(
    [...given],
    byHeading.map(({ index }) => index),
    [],
  )
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
  if (isPlain > 1 || (isPlain > 0 && dotted > 0))
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

function withValues(candidates: readonly { index: number; number: string }[]): Candidate[] {
  const values = valuesOf(candidates.map(({ number }) => number))
  return candidates.flatMap((candidate, i) => {
    const value = values[i] ?? null
    return value === null ? [] : [{ ...candidate, value }]
  })
}

function headingCandidates(blocks: readonly Block[]): Candidate[] {
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

/** A numbered heading at the very end that only lists again what was resolved or is to be done. */
function isClosingSummary(block: TextBlock, blocks: readonly Block[], index: number): boolean {
  const kind = labelKind(textOf(block))
  if (kind !== 'decisions' && kind !== 'actions') return false
  return blocks
    .slice(index + 1)
    .every(
      (other) =>
        (other.kind === 'item' && other.lines.some(({ spans }) => spans.some(({ href }) => href?.startsWith('#') === true))) ||
        (other.kind === 'heading' && ['decisions', 'actions'].includes(labelKind(textOf(other)) ?? '')),
    )
}

/** Paragraphs that begin with "Item 4" or "4." */
function paragraphCandidates(blocks: readonly Block[]): Candidate[] {
  const found = blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.isQuoted === true) return []
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
function listCandidates(blocks: readonly Block[]): Candidate[] {
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
function chooseNumbered(blocks: readonly Block[], candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    const last = chosen.at(-1)
    if (last === undefined) {
      chosen.push(candidate)
      continue
    }
    const step = candidate.value - last.value
    const isHeading = blocks[candidate.index]?.kind === 'heading'
    if (step === 0 ? isHeading : step > 0 ? step <= 6 : false) chosen.push(candidate)
    else if (chosen.length === 1 && candidate.value <= 2) chosen.splice(0, 1, candidate)
  }
  const first = chosen[0]?.value ?? 0
  const steps = chosen.slice(1).filter(({ value }, i) => value - (chosen[i]?.value ?? 0) === 1).length
  return first <= 4 || steps >= 2 ? chosen : []
}

/** Numbered headings, and those without a number that stand as high, or close every agenda. */
function withUnnumbered(blocks: readonly Block[], chosen: readonly Candidate[]): Items {
  const depth = Math.max(...chosen.map(({ index }) => (blocks[index] as TextBlock).depth))
  const first = chosen[0]?.index ?? 0
  const numbered = new Set(chosen.map(({ index }) => index))
  const more = blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || index < first || numbered.has(index) || block.number !== null) return []
    const isItem = isUsualLast(textOf(block)) || (block.depth <= depth && depth < FACE_DEPTH && labelKind(textOf(block)) === null)
    return isItem ? [index] : []
  })
  return finish(
    [...blocks],
    [...numbered, ...more].sort((a, b) => a - b),
    numberWarnings(blocks, chosen),
    chosen,
  )
}

function numberWarnings(blocks: readonly Block[], chosen: readonly Candidate[]): ImportWarning[] {
  return chosen.slice(1).flatMap(({ value, number, index }, i): ImportWarning[] => {
    const before = chosen[i]
    const line = lineOf(blocks[index] as Block)
    if (before === undefined || value === before.value + 1) return []
    if (value === before.value) return [{ code: 'repeated-number', message: `The number ${number} stands twice.`, line }]
    return [
      {
        code: 'missing-number',
        message: `After item ${before.number} comes ${number}: what lies between has no heading that could be read.`,
        line,
      },
    ]
  })
}

/** Paragraphs whose number and title stand before their text: each is taken apart, and a number in mid-paragraph is looked for. */
function itemsOfParagraphs(given: readonly Block[], chosen: readonly Candidate[]): Items {
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
  const end = bold > 0 ? bold : lead + titleLength(text.slice(lead))
  headings.push(blocks.length)
  blocks.push({ kind: 'heading', depth: FACE_DEPTH, number, lines: [sliceLine(line, lead, end)] })
  const restAt = end + (/^[\s:.;–—-]*/.exec(text.slice(end))?.[0].length ?? 0)
  return restAt >= text.length
    ? null
    : { ...block, kind: 'paragraph', depth: 0, number: null, lines: [sliceLine(line, restAt, text.length)] }
}

/** Where the bold words that begin a line end, past the number; 0 where all or none are bold. */
function boldLength(line: Line, lead: number): number {
  let at = 0
  for (const span of line.spans) {
    if (!span.isBold) break
    at += span.text.length
  }
  return at > lead + 3 && at < textOfLine(line).length ? at : 0
}

function flatLine(block: TextBlock): Line {
  const [first, ...rest] = block.lines
  if (first === undefined || rest.length === 0) return first ?? { spans: [], line: 1 }
  return {
    spans: [...first.spans, ...rest.flatMap(({ spans }) => [{ text: ' ', isBold: false, isItalic: false }, ...spans])],
    line: first.line,
  }
}

/** Paragraphs that begin with a title in bold and go on in plain words: "**Spring clean** – to be held in April." */
function runInTitles(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return []
    const line = flatLine(block)
    const end = boldLength(line, 0)
    const title = textOfLine(line)
      .slice(0, end)
      .replace(/[\s:.–—-]+$/, '')
    const kind = labelKind(title)
    const isOther = kind !== null && kind !== 'container' && kind !== 'next-meeting'
    return end === 0 || isOther || isLikelyName(title) || isGiven(title) || title.split(' ').length > 10 || /^action/i.test(title)
      ? []
      : [index]
  })
}

function itemsOfRunIn(given: readonly Block[], chosen: readonly number[]): Items {
  const blocks: Block[] = []
  const headings: number[] = []
  for (const [index, block] of given.entries()) {
    if (block.kind === 'table' || !chosen.includes(index)) {
      blocks.push(block)
      continue
    }
    const rest = takeTitle(block, 0, '', blocks, headings)
    if (rest !== null) blocks.push(rest)
  }
  const unnumbered = blocks.map((block): Block => (block.kind === 'heading' && block.number === '' ? { ...block, number: null } : block))
  return finish(unnumbered, headings, [])
}

/** "Agenda item: The audit", as in the forms of word processors. */
function topicHeadings(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return []
    const found = readLabel(textOf(block))
    return found !== null && found.kind === 'topic' && found.rest !== '' ? [index] : []
  })
}

/** Entries that name an issue of a tracker, as open-source groups keep their agendas. */
function trackedBullets(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => (block.kind === 'item' && block.depth === 0 && isTracked(block) ? [index] : []))
}

function isTracked(block: TextBlock): boolean {
  return block.lines.some(({ spans }) =>
    spans.some(({ text, href }) => href !== undefined && /^\S*#\d+$/.test(text.trim()) && /\/(?:issues|pull|merge_requests)\//.test(href)),
  )
}

function itemsOfBullets(given: readonly Block[], bullets: readonly number[]): Items {
  const chosen = new Set(bullets)
  const blocks = given.map((block, index): Block => {
    if (block.kind === 'table' || block.kind === 'heading') return block
    if (chosen.has(index)) return { ...block, kind: 'heading', depth: FACE_DEPTH, number: null, lines: [withoutIssue(flatLine(block))] }
    return block.kind === 'item' ? { ...block, depth: Math.max(0, block.depth - 1) } : block
  })
  const others = given.flatMap((block, index) => (block.kind === 'heading' && isHeadingOfOwn(given, index) ? [index] : []))
  return finish(
    blocks,
    [...bullets, ...others].sort((a, b) => a - b),
    [],
    [],
    true,
  )
}

/** A heading among them with text and no issue of its own: "Announcements". */
function isHeadingOfOwn(blocks: readonly Block[], index: number): boolean {
  const heading = blocks[index] as TextBlock
  if (labelKind(textOf(heading)) !== null || index < 3 || heading.depth === 1) return false
  const end = blocks.findIndex((block, at) => at > index && block.kind === 'heading')
  const own = blocks.slice(index + 1, end < 0 ? blocks.length : end)
  return (
    own.length > 0 &&
    !own.some((block) => block.kind === 'item' && isTracked(block)) &&
    !/\//.test(textOf(heading)) &&
    blocks.slice(0, index).some((block) => block.kind === 'heading' && labelKind(textOf(block)) === 'container')
  )
}

function withoutIssue(line: Line): Line {
  const spans = line.spans.filter(({ text, href }) => !(href !== undefined && /^\S*#\d+$/.test(text.trim())))
  return {
    spans: spans.map((span) => ({ ...span, text: span.text.replace(/\s*[[(]\s*[\])]?\s*$/, '') })).filter(({ text }) => text.trim() !== ''),
    line: line.line,
  }
}

/** Headings without numbers: those below "Minutes" or "Agenda" where there is such a one, else the highest level of which there are two. */
function plainHeadings(blocks: readonly Block[]): number[] {
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
  const untitled = open.filter((heading) => !isTitle(heading, blocks, open))
  const level = [1, 2, 3, 4, 5, 6, FACE_DEPTH].find((depth) => untitled.filter((heading) => heading.depth === depth).length > 1)
  return untitled.filter(({ depth }) => level === undefined || depth <= level).map(({ index }) => index)
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

/** What an agenda lists, in a table or a list of its own. */
function agendaEntries(blocks: readonly Block[]): { number: string | null; title: string; line: number }[] {
  const table = blocks.find((block): block is TableBlock => block.kind === 'table' && kindOfTable(block) === 'agenda')
  if (table !== undefined) return agendaOfTable(table)
  const start = blocks.findIndex(
    (block) => block.kind !== 'table' && /^(?:meeting |the )?agenda(?: items?)?$/.test(plainLabel(textOf(block))),
  )
  if (start < 0) return []
  const depth = blocks[start]?.kind === 'heading' ? (blocks[start] as TextBlock).depth : FACE_DEPTH
  const end = blocks.findIndex((block, i) => i > start && block.kind === 'heading' && block.depth <= depth)
  const list = blocks.slice(start + 1, end < 0 ? blocks.length : end)
  const entries = list.flatMap((block) => (block.kind === 'item' && block.depth === 0 && block.isContinued !== true ? [block] : []))
  const isList =
    list.every((block) => block.kind !== 'table' && (block.kind !== 'paragraph' || textOf(block).length < 120)) &&
    entries.every((block) => textOf(block).length < 160)
  return isList ? entries.map((block) => ({ number: block.number, title: textOf(block), line: lineOf(block) })) : []
}

function agendaOfTable(table: TableBlock): { number: string | null; title: string; line: number }[] {
  const head = (table.rows[0]?.cells ?? []).map((cell) => plainLabel(textOfCell(cell)))
  const titleAt = head.findIndex((label) => /^(?:description|subject|topic|title|agenda item|agenda|discussion)$/.test(label))
  const at = titleAt >= 0 ? titleAt : head.findIndex((label) => /^item$/.test(label))
  return table.rows.slice(1).flatMap(({ cells, line }) => {
    const title = textOfCell(cells[at]).replace(/\s+/g, ' ').trim()
    const number = /^\d+/.exec(textOfCell(cells[0]).trim())?.[0] ?? null
    return title === '' ? [] : [{ number, title, line }]
  })
}

function agendaOnly(given: readonly Block[], agenda: readonly { number: string | null; title: string; line: number }[]): Items {
  const last = given.length
  return {
    blocks: [...given],
    items: agenda.map(({ number, title, line }) => ({ number, title: title.replace(/\s*[:;]$/, ''), line, from: last, to: last })),
    warnings: [
      {
        code: 'agenda-only',
        message: 'The items are the agenda’s: the notes have no headings for them, so their text stands apart.',
        line: agenda[0]?.line ?? 1,
      },
    ],
  }
}

function withAgendaNumbers(found: Items, agenda: readonly { number: string | null; title: string }[]): Items {
  if (agenda.length !== found.items.length || found.items.some(({ number }) => number !== null)) return found
  const differing = found.items.filter(({ title }, i) => plainLabel(title) !== plainLabel(agenda[i]?.title ?? ''))
  const warnings: ImportWarning[] = differing.map(({ title, line }) => ({
    code: 'agenda-differs',
    message: `The agenda has another title for “${title}”.`,
    line,
  }))
  return {
    ...found,
    items: found.items.map((item, i) => ({ ...item, number: agenda[i]?.number ?? null })),
    warnings: [...found.warnings, ...warnings],
  }
}

/** Each item goes to the next one, or to a heading that ends the items: actions, the next meeting, who was there. */
function finish(
  blocks: Block[],
  headings: readonly number[],
  warnings: ImportWarning[],
  numbered: readonly Candidate[] = [],
  endsAtAny = false,
): Items {
  const numbers = new Map(numbered.map(({ index, number }) => [index, number]))
  const depth = Math.max(0, ...headings.map((index) => (blocks[index] as TextBlock).depth))
  const items = headings.map((index, i): FoundItem => {
    const block = blocks[index] as TextBlock
    const to = headings[i + 1] ?? blocks.length
    const end = blocks.findIndex(
      (other, at) =>
        at > index &&
        at < to &&
        other.kind === 'heading' &&
        (other.number === null || isClosingSummary(other, blocks, at)) &&
        (endsAtAny || (other.depth <= depth && endsItems(other, blocks, at))),
    )
    const topic = block.kind === 'paragraph' ? readLabel(textOf(block)) : null
    const title = (topic === null ? textOf(block) : topic.rest).replace(/\s*[:;.]+$/, '')
    return { number: numbers.get(index) ?? block.number, title, line: lineOf(block), from: index + 1, to: end < 0 ? to : end }
  })
  return { blocks, items, warnings }
}

function endsItems(block: TextBlock, blocks: readonly Block[], at: number): boolean {
  const kind = labelKind(textOf(block))
  if (
    kind === null ||
    kind === 'date' ||
    kind === 'time' ||
    kind === 'topic' ||
    kind === 'title' ||
    kind === 'container' ||
    kind === 'decisions'
  )
    return false
  if (kind === 'aside') return true
  // "Actions" within an item is followed by the text of other items; at the end nothing but lists and tables follow.
  if (kind === 'actions' || kind === 'earlier-actions')
    return block.depth < FACE_DEPTH || blocks.slice(at + 1).every((other) => other.kind !== 'heading' || labelKind(textOf(other)) !== null)
  return true
}
