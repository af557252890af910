// Brings the blocks of a file into one shape: tables that only lay out are taken apart, bold lines are headings, broken lines joined.
import {
  type Block,
  type Doubt,
  isBold,
  type Line,
  type Row,
  sliceLine,
  type TableBlock,
  type TextBlock,
  textOf,
  textOfCell,
  textOfLine,
} from '../block.js'
import { isAppendixTitle } from './appendix.js'
import { labelKind, readLabel } from './labels.js'
import { isBoldCell, kindOfTable } from './table-kinds.js'

/** The depth of a heading that only its face makes one. */
export const FACE_DEPTH = 7

const MOST_HEADING = 160
/** A number before a title: 3, 3.1, 24/16, PC12, Item 4. */
export const NUMBER =
  /^(?:(?:agenda |minute )?item\s+(?:no\.?\s*)?)?((?:[A-Z]{1,4}[-/ ]?)?\d{1,4}(?:[./-]\d{1,4}){0,4})[a-z]?(?:\s*[.):–—-]+(?=\s|\p{L}|$)|(?=\s))\s*/iu

export interface Structure {
  blocks: Block[]
  doubts: Doubt[]
}

export function structureOf(blocks: readonly Block[]): Structure {
  const doubts: Doubt[] = []
  const flat = joinBareNumbers(blocks.flatMap(flattened).flatMap(splitLines)).flatMap(splitAtLabels).map(withFace)
  return { blocks: joinBroken(flat, doubts), doubts }
}

/** A table that only lays out, as the blocks in it. */
function flattened(block: Block): Block[] {
  if (block.kind !== 'table') return [block]
  switch (kindOfTable(block)) {
    case 'layout':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(flattened))
    case 'fields':
      return block.rows.flatMap(fieldsOfRow)
    case 'minutes':
      return minutesOfTable(block)
    default:
      return [block]
  }
}

/** "Venue: | The Guildhall" as one line, and a value of many lines below its label. */
function fieldsOfRow({ cells, line }: Row): Block[] {
  const filled = cells.filter((cell, i) => i === 0 || cell.length > 0)
  const blocks: Block[] = []
  for (let i = 0; i < filled.length; i += 2) {
    const label = textOfCell(filled[i])
      .replace(/\s+/g, ' ')
      .replace(/\s*:\s*$/, '')
    const value = filled[i + 1] ?? []
    const isList = ['present', 'more-present', 'apologies', 'absent', 'actions'].includes(labelKind(label) ?? '')
    if (label === '') blocks.push(...value)
    else if (value.length > 1 || (isList && textOfCell(value).includes('\n')))
      blocks.push(bold(`${label}:`, line), ...value.flatMap(flattened))
    else
      blocks.push({
        kind: 'paragraph',
        depth: 0,
        number: null,
        lines: [
          {
            spans: [
              ...(bold(`${label}: `, line).lines[0]?.spans ?? []),
              { text: textOfCell(value).replace(/\s+/g, ' '), isBold: false, isItalic: false },
            ],
            line,
          },
        ],
      })
  }
  return blocks
}

/** The minutes in a table: a number, what was said, and often a column of who is to act. */
function minutesOfTable(table: TableBlock): Block[] {
  const head = (table.rows[0]?.cells ?? []).map((cell) => textOfCell(cell).trim())
  const isHead =
    head.some((label) =>
      /^(?:items?|no\.?|notes?|minutes?|discussions?|agenda(?: items?)?|actions?(?: by)?|topics?|#|ref\.?|details?|description|subject|who)\b/i.test(
        label,
      ),
    ) && head.every((label) => label.length < 40)
  const rows = isHead ? table.rows.slice(1) : table.rows
  const actionAt = isHead
    ? head.findIndex((label, i) => i > 0 && /^(?:actions?\b|who|owner|by whom|lead)/i.test(label))
    : actionColumnOf(rows)
  return rows.flatMap((row) => minutesOfRow(row, actionAt))
}

/** Without a head: a last column of few short cells beside long ones. */
function actionColumnOf(rows: readonly Row[]): number {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  if (width < 3) return -1
  const cells = rows.map((row) => textOfCell(row.cells[width - 1]).trim()).filter((text) => text !== '')
  return cells.length > 0 && cells.every((text) => text.length < 30) ? width - 1 : -1
}

function minutesOfRow({ cells, line }: Row, actionAt: number): Block[] {
  const number = /^(?:item\s+)?((?:[A-Z]{1,3})?\d{1,4}(?:[./]\d+)*)[.)]?$/i.exec(textOfCell(cells[0]).trim())?.[1] ?? null
  const actions = actionAt < 0 ? [] : actionLines(cells[actionAt] ?? [])
  const content = cells.filter((_, i) => i !== actionAt && (i > 0 || number === null))
  const [first = [], ...others] = content.filter((cell) => cell.length > 0)
  const [title, ...rest] = first.flatMap(flattened).flatMap(firstLineApart)
  const isTitle =
    title !== undefined &&
    title.kind !== 'table' &&
    textOf(title).length <= MOST_HEADING &&
    (number !== null || others.length > 0) &&
    (isBoldCell(first) || !/[.;]$/.test(textOf(title)) || /^[^.]{1,60}\.$/.test(textOf(title)))
  const body = others.flatMap((cell) => cell.flatMap(flattened))
  if (!isTitle) {
    const own = first.flatMap(flattened)
    const shown = number === null || own[0] === undefined || own[0].kind === 'table' ? own : [{ ...own[0], number }, ...own.slice(1)]
    return [...shown, ...body, ...actions]
  }
  if (number?.includes('.') === true && !isBoldCell(first)) return [{ ...title, number }, ...rest, ...body, ...actions]
  const heading: TextBlock = {
    kind: 'heading',
    depth: FACE_DEPTH,
    number,
    lines: title.lines.map((each) => ({ ...each, line: each.line || line })),
  }
  return [heading, ...rest, ...body, ...actions]
}

/** A cell that is one paragraph of many lines has its title on the first. */
function firstLineApart(block: Block, index: number): Block[] {
  if (block.kind === 'table' || index > 0 || block.lines.length < 2) return [block]
  return [
    { ...block, lines: block.lines.slice(0, 1) },
    { ...block, number: null, lines: block.lines.slice(1) },
  ]
}

/** The lines in the column for actions; one that only says by when goes with the one before. */
function actionLines(cell: readonly Block[]): TextBlock[] {
  const lines: Line[] = []
  for (const line of cell.flatMap((block) => (block.kind === 'table' ? [] : block.lines))) {
    const text = textOfLine(line).trim()
    const last = lines.at(-1)
    if (last !== undefined && /^(?:\(?by\b|before\b|due\b|asap\b|\d)/i.test(text))
      last.spans = [...last.spans, { text: ` ${text}`, isBold: false, isItalic: false }]
    else if (text !== '') lines.push({ ...line })
  }
  return lines.map(actionLine)
}

/** What stands in the column for actions, as a line that says so. */
function actionLine(line: Line): TextBlock {
  const text = textOfLine(line).trim()
  const says = /^action/i.test(text) ? '' : 'Action: '
  return {
    kind: 'paragraph',
    depth: 0,
    number: null,
    lines: [{ spans: [{ text: `${says}${text}`, isBold: false, isItalic: false }], line: line.line }],
  }
}

function bold(text: string, line: number): TextBlock {
  return { kind: 'paragraph', depth: 0, number: null, lines: [{ spans: [{ text, isBold: true, isItalic: false }], line }] }
}

/** A paragraph whose first line is a heading by its face, or a line of whose is an action or a label, becomes several. */
function splitLines(block: Block): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [block]
  const parts: Line[][] = []
  for (const [i, line] of block.lines.entries()) {
    const last = parts.at(-1)
    const text = textOfLine(line).trim()
    const before = i === 0 ? '' : textOfLine(block.lines[i - 1] as Line).trim()
    const isByNumber = [i, i - 1, i - 2].some((at) => at >= 0 && BARE_NUMBER.test(textOfLine(block.lines[at] as Line).trim()))
    const begins =
      i > 0 &&
      (isByNumber ||
        isShouted(before) !== isShouted(text) ||
        (i === 1 && isAppendixTitle(before)) ||
        STARTS_NUMBERED.test(text) ||
        STARTS_OWN_LINE.test(text) ||
        STARTS_OWN_LINE.test(before) ||
        isBoldLine(line) !== isBoldLine(block.lines[i - 1] as Line) ||
        readLabel(text) !== null)
    if (last === undefined || begins) parts.push([line])
    else last.push(line)
  }
  if (parts.length < 2) return [block]
  return parts.map((lines, i) =>
    i === 0 ? { ...block, lines } : { ...block, lines, number: null, ...(block.kind === 'item' ? { isContinued: true } : {}) },
  )
}

const STARTS_NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}|\d{1,2}[.)]\s+\p{Lu})/u
const STARTS_OWN_LINE =
  /^\W{0,4}(?:actions?(?: points?| items?)?\s*(?:\d[\w./]*)?\s*[:–—-]|AP\s?\d+\s*[:–—-]|action\s+\d|decision\s*\d*\s*:|resolved\b|agreed\s*:|next (?:meeting|action)s?\s*:|due\s*:|owner\s*:|deadline\s*:)/iu

function isBoldLine(line: Line): boolean {
  return line.spans.length > 0 && line.spans.every((span) => span.isBold || span.text.trim() === '')
}

/** Labels of lists that stand behind one another in one paragraph: "Present: A Ward. Apologies: B Kaur. In attendance: C Moss". */
const LABELS =
  /(?<=[.;,)\]\t]\s*|\s)(?<!\b(?:[Nn]ot|NOT|Also|Others?|Members|Councillors|Cllrs|[Tt]hose|of|the)\s)(?=(?:Also |Others? |Members |Councillors |Cllrs )?(?:Present|present|Apologies(?: for [Aa]bsence)?|APOLOGIES|In [Aa]ttendance|IN ATTENDANCE|Absent|ABSENT|Attendees|Attending|Regrets|Chair(?:man|person|ed by)?|Minutes(?: taken)? by|Venue|Location)\s*:)/u

function splitAtLabels(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block]
  return block.lines
    .flatMap((line, i): Block[] => {
      const text = textOfLine(line)
      const starts =
        readLabel(text) === null ? [] : [...text.matchAll(new RegExp(LABELS, 'gu'))].map(({ index }) => index).filter((index) => index > 0)
      if (starts.length === 0) return i === 0 ? [{ ...block, lines: [line] }] : [{ ...block, number: null, lines: [line] }]
      return [0, ...starts].map((start, j) => ({ ...block, number: null, lines: [sliceLine(line, start, starts[j] ?? text.length)] }))
    })
    .reduce<Block[]>(asOneUnlessLabelled, [])
}

/** Lines of a paragraph that hold no labels stay one paragraph. */
function asOneUnlessLabelled(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1)
  const isLabel = (each: Block) => each.kind !== 'table' && each.lines[0] !== undefined && readLabel(textOfLine(each.lines[0])) !== null
  if (last === undefined || last.kind === 'table' || block.kind === 'table' || isLabel(block) || isLabel(last)) return [...blocks, block]
  return [...blocks.slice(0, -1), { ...last, lines: [...last.lines, ...block.lines] }]
}

const BARE_NUMBER = /^(?:agenda )?item\s+(?:no\.?\s*)?(\d{1,3})\s*[:.–-]?$/i

/** "Item 4" on a line of its own, and its title on the next. */
function joinBareNumbers(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const number = last === undefined || last.kind === 'table' ? undefined : BARE_NUMBER.exec(textOf(last))?.[1]
    if (number !== undefined && block.kind !== 'table' && block.number === null && textOf(block).length <= MOST_HEADING)
      joined[joined.length - 1] = { ...block, kind: 'heading', depth: FACE_DEPTH, number }
    else joined.push(block)
  }
  return joined
}

/** A line of bold words alone, or of capitals, is a heading. */
function withFace(block: Block): Block {
  if (block.kind === 'table') return block
  if (block.kind === 'heading') return withNumber(block)
  if (block.kind === 'item' && !(isBold(block) && block.depth === 0 && block.number !== null)) return block
  const text = textOf(block)
  if (block.lines.length > 2 || text.length > MOST_HEADING || STARTS_OWN_LINE.test(text) || block.isContinued === true) return block
  const isTitle =
    isAppendixTitle(text) ||
    (isBold(block) && !/[.;,]$/.test(text.replace(NUMBER, '').length < 60 ? text.replace(/\.$/, '') : text)) ||
    isShouted(text)
  if (!isTitle || !/\p{L}{2}/u.test(text) || readsOn(text)) return block
  return withNumber({ ...block, kind: 'heading', depth: FACE_DEPTH })
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const isSentence = /[.;,]$/.test(text) && !NUMBER.test(text)
  return letters.length > 4 && letters === letters.toUpperCase() && text.length <= 90 && !isSentence
}

/** Ends with owners in brackets: an action in bold, not a heading. */
function readsOn(text: string): boolean {
  return text.length > 90 && /\)\.?$/.test(text)
}

/** Takes the number at the start of a heading's words. */
function withNumber(block: TextBlock): TextBlock {
  if (block.number !== null) return { ...block, number: block.number.replace(/[.):\s]+$/, '') }
  const [first, ...rest] = block.lines
  if (first === undefined) return block
  const text = textOfLine(first)
  const roman = /^([IVX]{1,6})[.)]\s+(?=\S)/.exec(text)
  if (roman?.[1] !== undefined) return { ...block, number: roman[1], lines: [sliceLine(first, roman[0].length, text.length), ...rest] }
  const match = NUMBER.exec(text)
  if (match === null || match[1] === undefined || isDayOrYear(text, match[1]) || text.length === match[0].length) return block
  return { ...block, number: match[1].trim(), lines: [sliceLine(first, match[0].length, text.length), ...rest] }
}

/** "2018-05-03 Open Standards Board", "13 March 2012", "2012 review", "24th meeting": a day, a year or a count, no item's number. */
function isDayOrYear(text: string, number: string): boolean {
  if (/^(?:19|20)\d\d(?:$|[-/.]\d{1,2}[-/.]\d{1,2}$)/.test(number)) return true
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(number)) return true
  return (
    /^\d{1,2}\s*(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text) ||
    /^\d{1,4}\s*(?:st|nd|rd|th|am|pm|day|days|%|minutes?|members?|people|years?|hours?|weeks?|months?)\b/i.test(text)
  )
}

/** A sentence that a page break or a broken tag has parted is one again. */
function joinBroken(blocks: readonly Block[], doubts: Doubt[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last === undefined || last.kind === 'table' || block.kind !== 'paragraph' || last.kind === 'heading') {
      joined.push(block)
      continue
    }
    const [before, after] = [textOf(last), textOf(block)]
    const isLetter = /^\p{Lu}$/u.test(before) && /^\p{Ll}/u.test(after)
    const isCut = before.length > 60 && /[\p{L}\d,]$/u.test(before) && /^\p{Ll}{2,}\s/u.test(after) && !/^(?:via|and guests)\b/.test(after)
    if (!isLetter && !isCut) {
      joined.push(block)
      continue
    }
    doubts.push({ code: 'broken-line', message: 'A sentence that was broken here is joined again.', line: block.lines[0]?.line ?? 1 })
    joined[joined.length - 1] = joinedBlock(last, block, isLetter ? '' : ' ')
  }
  return joined
}

function joinedBlock(first: TextBlock, second: TextBlock, gap: string): TextBlock {
  const [last, next] = [first.lines.at(-1), second.lines[0]]
  if (last === undefined || next === undefined) return first
  const line: Line = {
    spans: [...last.spans, { text: gap, isBold: false, isItalic: false }, ...next.spans].filter(({ text }) => text !== ''),
    line: last.line,
  }
  return { ...first, lines: [...first.lines.slice(0, -1), line, ...second.lines.slice(1)] }
}
