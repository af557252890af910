// Parts a paragraph in which labelled lists stand behind one another: "Present: A Ward. Apologies: B Kaur. In attendance: C Moss".
import { type Block, type Line, sliceLine, type TextBlock, textOfLine } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { APOLOGIES, NOT_THERE, THOSE_THERE, WAS_THERE } from '../labels/list-words.js'
import { readLabel } from '../labels/read-label.js'

const OF_PEOPLE = `${THOSE_THERE}|${WAS_THERE}|${NOT_THERE}(?: with(?:out)? ${APOLOGIES})?|${APOLOGIES}(?: for absence)?`
/** Where such a label begins. */
const LABELS = new RegExp(
  '(?<=[.;,)\\]\\t]\\s*|\\s)(?<!\\b(?:not|in|also|others?|members|councillors|cllrs|those|of|the|with|without|no|sent)\\s)' +
    `(?=(?:also |others? |members |councillors |cllrs )?(?:${OF_PEOPLE}|chair(?:man|person|ed by)?|minutes(?: taken)? by|venue|location)\\s*:)`,
  'giu',
)

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
  const starts = readLabel(text) === null ? [] : [...new Set([...namedLabels(text), ...labelsBehindStops(text)])].sort((a, b) => a - b)
  return starts.length === 0 ? [line] : [0, ...starts].map((start, i) => sliceLine(line, start, starts[i] ?? text.length))
}

/** In small letters only "present" is a label. */
function namedLabels(text: string): number[] {
  return [...text.matchAll(LABELS)].map(({ index }) => index).filter((at) => at > 0 && /^(?:\p{Lu}|present)/u.test(text.slice(at)))
}

/** Any label of people between the end of a list and a colon: "... (CM). Officers in attendance: D Ellis". */
function labelsBehindStops(text: string): number[] {
  return [...text.matchAll(/(?<=(?<!\d)[.;)\]\t]\s*)(?<=\s)(\p{Lu}[^.;:\t]{2,60}):/gu)].flatMap(({ 1: label = '', index }) =>
    /^(?:present|apologies|absent)$/.test(labelKind(label) ?? '') ? [index] : [],
  )
}

/** Lines of a paragraph that hold no labels stay one paragraph. */
function asOneUnlessLabelled(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1)
  const isLabel = (each: Block) => each.kind !== 'table' && each.lines[0] !== undefined && readLabel(textOfLine(each.lines[0])) !== null
  if (last === undefined || last.kind === 'table' || block.kind === 'table' || isLabel(block) || isLabel(last)) return [...blocks, block]
  return [...blocks.slice(0, -1), { ...last, lines: [...last.lines, ...block.lines] }]
}
