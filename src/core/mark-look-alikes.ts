// What looks like a mark and is none: in code, in a comment, escaped, in capitals, with a space, unclosed, in disguise.
import { visit } from 'unist-util-visit'
import { lineStarts, placeIn } from './lines.js'
import type { Mark, MarkFault } from './mark.js'
import { COLONS, MARKS, type MarkName } from './mark-names.js'
import { lookAlikesIn, reasonsIn } from './mark-patterns.js'
import { endOf, type Nodes, startOf } from './markdown.js'

/** A fault for each look-alike in the source, or in a text that reads as one once escapes and invisible characters are undone. */
export function findLookAlikes(root: Nodes, source: string, marks: readonly Mark[]): MarkFault[] {
  const exact = new Set(marks.map((mark) => mark.start))
  const faults = new Map<number, MarkFault>()
  for (const { index, name } of lookAlikesIn(source)) {
    if (!exact.has(index)) faults.set(index, lookAlike(name, index))
  }
  const starts = lineStarts(source)
  const lineOf = (offset: number) => placeIn(starts, offset).line
  const toldLines = new Set([...faults.keys()].map(lineOf))
  for (const index of reasonsIn(source)) {
    const belongs = marks.some(({ start, end }) => start <= index && index < end)
    if (belongs || toldLines.has(lineOf(index))) continue
    toldLines.add(lineOf(index))
    faults.set(index, lookAlike('redact', index))
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
