// Parts a paragraph in which labelled lists stand behind one another: "Present: A Ward. Apologies: B Kaur. In attendance: C Moss".
import { type Block, type Line, sliceLine, type TextBlock, textOfLine } from '../../block.js'
import { readLabel } from '../labels/read-label.js'

/** Where such a label begins. */
const LABELS =
  /(?<=[.;,)\]\t]\s*|\s)(?<!\b(?:[Nn]ot|NOT|Also|Others?|Members|Councillors|Cllrs|[Tt]hose|of|the)\s)(?=(?:Also |Others? |Members |Councillors |Cllrs )?(?:Present|present|Apologies(?: for [Aa]bsence)?|APOLOGIES|Apols|APOLS|In [Aa]ttendance|IN ATTENDANCE|Absent|ABSENT|Attendees|Attending|Regrets|Chair(?:man|person|ed by)?|Minutes(?: taken)? by|Venue|Location)\s*:)/gu

/** The blocks that a paragraph is; any other block alone. */
export function splitAtLabels(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block]
  return block.lines
    .flatMap((line, i) => blocksOf(i === 0 ? block : { ...block, number: null }, line))
    .reduce<Block[]>(asOneUnlessLabelled, [])
}

function blocksOf(block: TextBlock, line: Line): Block[] {
  const parts = partsOf(line)
  return parts.length === 1 ? [{ ...block, lines: [line] }] : parts.map((part) => ({ ...block, number: null, lines: [part] }))
}

function partsOf(line: Line): Line[] {
  const text = textOfLine(line)
  const starts = readLabel(text) === null ? [] : [...text.matchAll(LABELS)].map(({ index }) => index).filter((index) => index > 0)
  return starts.length === 0 ? [line] : [0, ...starts].map((start, i) => sliceLine(line, start, starts[i] ?? text.length))
}

/** Lines of a paragraph that hold no labels stay one paragraph. */
function asOneUnlessLabelled(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1)
  const isLabel = (each: Block) => each.kind !== 'table' && each.lines[0] !== undefined && readLabel(textOfLine(each.lines[0])) !== null
  if (last === undefined || last.kind === 'table' || block.kind === 'table' || isLabel(block) || isLabel(last)) return [...blocks, block]
  return [...blocks.slice(0, -1), { ...last, lines: [...last.lines, ...block.lines] }]
}
