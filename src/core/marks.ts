// Finds the marks in a Markdown source, and everything in it that looks like a mark and isn't one exactly.
import { visit } from 'unist-util-visit'
import type { Mark, MarkFault } from './mark.js'
import { faultsOfMark } from './mark-faults.js'
import { findStrayFences } from './mark-fences.js'
import { findLookAlikes } from './mark-look-alikes.js'
import { isMarkNode, type MarkName } from './mark-names.js'
import { type Directives, endOf, type Nodes, startOf } from './markdown.js'

/** The marks of a tree parsed from the source, in order, and what is wrong with them. */
export function findMarks(root: Nodes, source: string): { marks: Mark[]; faults: MarkFault[] } {
  const marks: Mark[] = []
  visit(root, (node) => {
    if (isMarkNode(node, source)) marks.push(readMark(node, source))
  })
  const faults = [
    ...marks.flatMap((mark) => faultsOfMark(mark, source)),
    ...findLookAlikes(root, source, marks),
    ...findStrayFences(source, marks),
  ]
  return { marks, faults: faults.sort((a, b) => a.offset - b.offset) }
}

function readMark(node: Directives & { name: MarkName }, source: string): Mark {
  const attributes = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']))
  const number = /^[1-9]\d{0,3}$/.test(attributes.id ?? '') ? Number(attributes.id) : null
  return {
    name: node.name,
    form: node.type,
    node,
    start: startOf(node),
    end: endOf(node),
    label: writtenLabel(node, source),
    attributes,
    number,
  }
}

function writtenLabel(node: Directives, source: string): string {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (node.type === 'containerDirective' || first === undefined || last === undefined) return ''
  return source.slice(startOf(first), endOf(last))
}
