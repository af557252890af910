// Tells a heading by its face: a line of bold words alone, or of capitals.
import { type Block, isBold, textOf } from '../../block.js'
import { isAppendixTitle } from '../appendix.js'
import { NUMBER, withNumber } from './heading-number.js'
import { startsOwnLine } from './own-lines.js'

/** The depth of a heading that only its face makes one. */
export const FACE_DEPTH = 7

/** The most letters that a heading has. */
export const MOST_HEADING = 160

/** The block, as a heading where its face makes it one. */
export function withFace(block: Block): Block {
  if (block.kind === 'table') return block
  if (block.kind === 'heading') return withNumber(block)
  if (block.kind === 'item' && !(isBold(block) && block.depth === 0 && block.number !== null)) return block
  const text = textOf(block)
  if (block.lines.length > 2 || text.length > MOST_HEADING || startsOwnLine(text) || block.isContinued === true) return block
  const isTitle =
    isAppendixTitle(text) ||
    (isBold(block) && !/[.;,]$/.test(text.replace(NUMBER, '').length < 60 ? text.replace(/\.$/, '') : text)) ||
    isShouted(text)
  if (!isTitle || !/\p{L}{2}|\p{L}\.\p{L}/u.test(text) || readsOn(text)) return block
  return withNumber({ ...block, kind: 'heading', depth: FACE_DEPTH })
}

/** Whether a line is all capitals, as a title and no sentence. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const isSentence = /[.;,]$/.test(text) && !NUMBER.test(text)
  return letters.length > 4 && letters === letters.toUpperCase() && text.length <= 90 && !isSentence
}

/** Ends with owners in brackets: an action in bold, not a heading. */
function readsOn(text: string): boolean {
  return text.length > 90 && /\)\.?$/.test(text)
}
