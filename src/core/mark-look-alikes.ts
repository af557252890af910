// What looks like a mark and is none: in code, in a comment, escaped, in capitals, with a space, unclosed, in disguise.
import { visit } from 'unist-util-visit'
import type { Mark, MarkFault } from './mark.js'
import { COLONS, isMarkName, MARKS, type MarkName } from './mark-names.js'
import { endOf, type Nodes, startOf } from './markdown.js'
import { nearestWord } from './suggestion.js'

/** A mark's name after colons of any kind. Begins only at the first of several, so that a line of nothing else is read once. */
const NAMED = /(?<!:)(:+|[：﹕︓])(\s*)(redact|clear|action|decision|next-agenda|summary)(?![\p{L}\p{N}_-])(\s*[[{])?/giu

/** A word with a bracket behind it that may be a mark's name misspelt, or one whose colon was forgotten. */
const BRACKETED = /(?<![\p{L}\p{N}-])([:;：]{0,3})([\p{L}-]{4,13})\[/giu

/** A fault for each look-alike in the source, or in a text that reads as one once escapes and invisible characters are undone. */
export function findLookAlikes(root: Nodes, source: string, marks: readonly Mark[]): MarkFault[] {
  const exact = new Set(marks.map((mark) => mark.start))
  const faults = new Map<number, MarkFault>()
  for (const { index, name } of lookAlikesIn(source)) {
    if (!exact.has(index)) faults.set(index, lookAlike(name, index))
  }
  const told = [...faults.keys()]
  visit(root, 'text', (node) => {
    const [start, end] = [startOf(node), endOf(node)]
    const undisguised = node.value.normalize('NFKC').replace(/\p{Cf}/gu, '')
    if (undisguised === source.slice(start, end) || told.some((offset) => start <= offset && offset <= end)) return
    const [first] = lookAlikesIn(undisguised)
    if (first !== undefined) faults.set(start, lookAlike(first.name, start))
  })
  return [...faults.values()]
}

function lookAlikesIn(text: string): { index: number; name: MarkName }[] {
  const named = [...text.matchAll(NAMED)]
    .filter((match) => isMeantAsMark(match, text))
    .map(({ index, 3: name = '' }) => ({ index, name: name.toLowerCase() }))
  const misspelt = [...text.matchAll(BRACKETED)].map(({ index, 1: colons = '', 2: word = '' }) => ({
    index,
    name: nameMeant(colons, word.toLowerCase()),
  }))
  return [...named, ...misspelt].flatMap(({ index, name }) => (name !== null && isMarkName(name) ? [{ index, name }] : []))
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

function lookAlike(name: MarkName, offset: number): MarkFault {
  const { forms, example } = MARKS[name]
  const colons = ':'.repeat(COLONS[forms[0]])
  return {
    code: 'bad-mark',
    message: `This looks like a mark (${colons}${name}) and is not one exactly.`,
    hint: `Write it as ${example}, closed in its own paragraph and outside code.`,
    offset,
  }
}
