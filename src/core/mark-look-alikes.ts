// What looks like a mark and is none: in code, in a comment, escaped, in capitals, with a space, unclosed, in disguise.
import { visit } from 'unist-util-visit'
import type { Mark, MarkFault } from './mark.js'
import { COLONS, isMarkName, MARKS, type MarkName } from './mark-names.js'
import { endOf, type Nodes, startOf } from './markdown.js'

/** Begins only at the first of several colons, so that a line of nothing else is read once. */
const LOOK_ALIKE = /(?<!:)(:+|[：﹕︓])(\s*)(redact|clear|action|decision|next-agenda|summary)(?![\p{L}\p{N}_-])(\s*[[{])?/giu

/** A fault for each look-alike in the source, or in a text that reads as one once escapes and invisible characters are undone. */
export function findLookAlikes(root: Nodes, source: string, marks: readonly Mark[]): MarkFault[] {
  const exact = new Set(marks.map((mark) => mark.start))
  const faults = new Map<number, MarkFault>()
  for (const { index, name } of lookAlikesIn(source)) {
    if (!exact.has(index)) faults.set(index, lookAlike(name, index))
  }
  visit(root, 'text', (node) => {
    const offset = startOf(node)
    const undisguised = node.value.normalize('NFKC').replace(/\p{Cf}/gu, '')
    if (faults.has(offset) || undisguised === source.slice(offset, endOf(node))) return
    const [first] = lookAlikesIn(undisguised)
    if (first !== undefined) faults.set(offset, lookAlike(first.name, offset))
  })
  return [...faults.values()]
}

function lookAlikesIn(text: string): { index: number; name: MarkName }[] {
  return [...text.matchAll(LOOK_ALIKE)]
    .filter((match) => isMeantAsMark(match, text))
    .flatMap(({ index, 3: word = '' }) => {
      const name = word.toLowerCase()
      return isMarkName(name) ? [{ index, name }] : []
    })
}

/** `Decision:clear` and "Agreed: action the plan" are words; a bracket, or `:redact` at all, never is. */
function isMeantAsMark({ 1: colons = '', 2: space, 3: name = '', 4: bracket, index }: RegExpExecArray, text: string): boolean {
  if (bracket !== undefined) return true
  if (space !== '') return false
  if (/^redact$/i.test(name)) return true
  if (/^clear$/i.test(name)) return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index))
  return colons.length > 1
}

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
