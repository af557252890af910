// How marks and what is meant as one look in plain text, before any parsing.
import { isMarkName, MARKS, type MarkName } from './mark-names.js'
import { nearestWord } from './suggestion.js'

/** A mark's name after colons of any kind. Begins only at the first of several, so that a line of nothing else is read once. */
const NAMED = /(?<!:)(:+|[：﹕︓])(\s*)(redact|clear|action|decision|next-agenda|summary)(?![\p{L}\p{N}_-])(\s*[[{])?/giu

/** A bracket behind a word that may be a mark's name misspelt, or one whose colon was forgotten; read backwards, since brackets are few. */
const BRACKETED = /\[(?<=(?<![\p{L}\p{N}-])([:;：]{0,3})([\p{L}-]{4,13})\[)/giu

/** Braces that give a reason, as only a redaction's do. */
const REASON = /\{(?:[^{}\r\n]{0,200}[\s,;])?reason\s*=/giu

/** Where a text holds a mark, or what is meant as one, and which. */
export function lookAlikesIn(text: string): { index: number; name: MarkName }[] {
  const named = [...text.matchAll(NAMED)].filter((match) => isMeantAsMark(match, text))
  const isNamed = (index: number) => named.some((match) => match.index <= index && index < match.index + match[0].length)
  const misspelt = [...text.matchAll(BRACKETED)]
    .map(({ index, 1: colons = '', 2: word = '' }) => ({ index: index - word.length - colons.length, colons, word }))
    .filter(({ index }) => !isNamed(index))
  const found = [
    ...named.map(({ index, 3: word = '' }) => ({ index, name: word.toLowerCase() })),
    ...misspelt.map(({ index, colons, word }) => ({ index, name: nameMeant(colons, word.toLowerCase()) ?? '' })),
  ]
  return found.flatMap(({ index, name }) => (isMarkName(name) ? [{ index, name }] : []))
}

/** `Decision:clear` and "Agreed: action the plan" are words; a bracket, or `:redact` at all, never is. */
function isMeantAsMark({ 1: colons = '', 2: space, 3: name = '', 4: bracket, index }: RegExpExecArray, text: string): boolean {
  if (bracket !== undefined) return true
  if (space !== '') return false
  if (/^redact$/i.test(name)) return true
  if (/^clear$/i.test(name)) return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index))
  return colons.length > 1
}

/** `redact[` without its colon, and with one every word that is a slip or two away from a mark's name. */
function nameMeant(colons: string, word: string): MarkName | null {
  if (isMarkName(word)) return word === 'redact' || colons !== '' ? word : null
  if (colons === '') return null
  if (word.startsWith('redact')) return 'redact'
  const nearest = nearestWord(word, MARK_NAMES)
  return nearest !== null && isMarkName(nearest) ? nearest : null
}

const MARK_NAMES = Object.keys(MARKS)

/** Where a text holds braces that give a reason. */
export function reasonsIn(text: string): number[] {
  return [...text.matchAll(REASON)].map(({ index }) => index)
}
