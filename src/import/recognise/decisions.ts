// Recognises decisions: lines that are called one, resolutions, and sentences that say what was agreed.
import { type Block, lineOf, type TextBlock, textOf, wordsOf } from '../block.js'
import { goesBack } from './labels/earlier.js'
import { labelKind } from './labels/label-kind.js'
import { readLabel } from './labels/read-label.js'
import { sentencesOf } from './sentences.js'

export interface FoundDecision {
  number: string | null
  text: string
  place: { block: number; start: number; end: number } | null
  isLabelled: boolean
  line: number
}

const MARKER =
  /^[\s>*•●–—-]*(?:(?:key |main )?decisions?|resolutions?|resolved|agreed|agreement|outcome)(?: points?)?\s*(?:#\s*)?(\d{1,3}(?:[./]\d+)*)?\s*[:：–—]\s*(?=\S)/iu
const DECISION_TO = /^[\s>*•●–—-]*decision\s+(?:to|that|was)\s+\S/iu
const RESOLVED = /^[\s>*•●–—-]*(?:it was\s+)?(?:unanimously\s+)?RESOLVED\b[\s:]*(?=\S)/u
const SENTENCE =
  /\b(?:(?:it (?:was|is)|was|were|been)\s+(?:then |also |further |therefore |unanimously |formally )*(?:agreed|resolved|decided|approved|ratified)|unanimously (?:agreed|approved|resolved)|(?:the )?(?:board|committee|council|panel|group|partnership|members|meeting|trustees|governors|team)\s+(?:unanimously )?(?:agreed|resolved|decided|approved)|agreed that\b|(?:all|everyone) agreed (?:to|that))\b/i
const NOT_YET =
  /\b(?:not (?:yet )?(?:been )?agreed|if agreed|to be agreed|was agreed (?:at|by|with|in) (?:the )?(?:last|previous)|as agreed|previously agreed|agreed with)\b/i

/** Decisions among the blocks of a meeting; those in `used` are no text. */
export function recogniseDecisions(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  titleAt: (block: number) => string | null,
): FoundDecision[] {
  const found: FoundDecision[] = []
  let inSection = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' || used.has(index)) continue
    const text = wordsOf(block)
    if (block.kind === 'heading') inSection = labelKind(textOf(block)) === 'decisions'
    else if (isDecisionLabel(text)) inSection = true
    else if (inSection && block.kind === 'item') found.push(whole(block, index, text, block.number, true))
    else if (isLead(text)) found.push(...entriesBelow(blocks, index))
    else found.push(...decisionsIn(block, index, text, titleAt(index)))
    if (block.kind === 'paragraph' && inSection && !isDecisionLabel(text) && !/[:：]\s*$/.test(text)) inSection = false
  }
  return found
}

/** "It was agreed to:" over a list. */
function isLead(text: string): boolean {
  return /:\s*$/.test(text) && SENTENCE.test(sentencesOf(text).at(-1)?.words ?? '')
}

/** The entries right below; a list with lists of its own is more than decisions. */
function entriesBelow(blocks: readonly Block[], index: number): FoundDecision[] {
  const lead = blocks[index]
  const depth = lead?.kind === 'item' ? lead.depth + 1 : 0
  const found: FoundDecision[] = []
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.kind !== 'item' || block.depth < depth) break
    if (block.depth > depth) return []
    if (block.isContinued !== true) found.push({ ...whole(block, at, wordsOf(block), null, false) })
  }
  return found
}

function isDecisionLabel(text: string): boolean {
  const label = readLabel(text)
  return label?.kind === 'decisions' && label.rest === ''
}

function decisionsIn(block: TextBlock, index: number, text: string, title: string | null): FoundDecision[] {
  const marker = MARKER.exec(text) ?? RESOLVED.exec(text)
  if (marker !== null) {
    const words = RESOLVED.test(text) ? text.trim() : text.slice(marker[0].length).trim()
    return [{ ...whole(block, index, text, marker[1] ?? null, true), text: words }]
  }
  if (DECISION_TO.test(text)) return [whole(block, index, text, null, true)]
  if (title !== null && goesBack(title)) return []
  return sentencesOf(text).flatMap(({ words, start }) => {
    if (!SENTENCE.test(words) || NOT_YET.test(words) || /\?$/.test(words) || /\baction\s*:/i.test(words)) return []
    return [
      {
        number: null,
        text: words,
        place: { block: index, start, end: start + words.length },
        isLabelled: /\bRESOLVED\b/.test(words),
        line: lineOf(block),
      },
    ]
  })
}

function whole(block: TextBlock, index: number, text: string, number: string | null, isLabelled: boolean): FoundDecision {
  return { number, text: text.trim(), place: { block: index, start: 0, end: text.length }, isLabelled, line: lineOf(block) }
}
