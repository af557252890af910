// Where the values of a block of YAML stand in it.
import { type Document, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { placeAt } from '../lines.js'
import type { Place } from '../problem.js'
import { documentOf } from './document.js'

export type Path = readonly (string | number)[]

/** Offsets; the end is behind the last character. */
export interface Range {
  start: number
  end: number
}

/** What a list or a mapping holds, in order. */
export interface Entries {
  /** Whether it stands in brackets. */
  isFlow: boolean
  /** Of each, from its dash or its key to the end of its value, without what is behind that on the line. */
  ranges: readonly Range[]
}

export interface Places {
  /** Where a field's value, or its key, stands in the block; the nearest parent that is there when it isn't. */
  locate(path: Path, part?: 'value' | 'key'): Place
  /** The offsets of a value in the block; null where it isn't there. */
  rangeOf(path: Path): Range | null
  /** The entries of a list or a mapping in the block; null where none is there. */
  entriesOf(path: Path): Entries | null
}

/** Reads the block once more when a place is first asked for: to keep ten thousand parsed documents costs as long as to parse them. */
export function placesIn(block: string): Places {
  let read: Document.Parsed | undefined
  const document = () => (read ??= documentOf(block))
  return {
    locate: (path, part = 'value') => placeAt(block, findOffset(document(), path, part)),
    rangeOf: (path) => {
      const node = document().getIn(path, true)
      return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : null
    },
    entriesOf: (path) => {
      const node = documentOf(block, { keepSourceTokens: true }).getIn(path, true)
      if (isMap(node)) return { isFlow: node.flow === true, ranges: node.items.map((pair) => pairRange(pair, block)) }
      return isSeq(node) ? { isFlow: node.flow === true, ranges: node.items.map((_, i) => itemRange(node, i, block)) } : null
    },
  }
}

function pairRange({ key, value }: Pair, block: string): Range {
  const start = startOf(key)
  return { start, end: endOf(isNode(value) && value.range ? value : key, block) }
}

/** In a block list an item begins with its dash. */
function itemRange(list: YAMLSeq, at: number, block: string): Range {
  const item = list.items[at]
  const token = list.srcToken?.type === 'block-seq' ? list.srcToken.items[at]?.start.find(({ type }) => type === 'seq-item-ind') : undefined
  const start = token?.offset ?? startOf(item)
  return { start, end: Math.max(endOf(item, block), token === undefined ? 0 : token.offset + 1) }
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

/** A block reaches as far as the last value in it; the parser counts a comment behind that to it, and the line end of words in a block. */
function endOf(node: unknown, block: string): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (isPair(last)) return pairRange(last, block).end
    if (last !== undefined) return endOf(last, block)
  }
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0]
  return start + block.slice(start, end).trimEnd().length
}

/** Where a path leads in the block; as far as it leads, where something on it is missing. */
function findOffset(document: Document.Parsed, path: Path, part: 'value' | 'key'): number {
  let node: unknown = document.contents
  let place: Step = { key: 0, value: 0, node }
  for (const step of path) {
    const next = isMap(node) ? stepIntoMap(node, step) : isSeq(node) ? stepIntoList(node, step) : null
    if (next === null) return place.value
    place = next
    node = next.node
  }
  return place[part]
}

interface Step {
  key: number
  value: number
  node: unknown
}

function stepIntoMap(map: YAMLMap, step: string | number): Step | null {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  if (pair === undefined || !isNode(pair.key)) return null
  const key = pair.key.range?.[0] ?? 0
  const isEmpty = !isNode(pair.value) || (isScalar(pair.value) && pair.value.value === null)
  return { key, value: isEmpty ? key : ((pair.value as Node).range?.[0] ?? key), node: pair.value }
}

function stepIntoList(list: YAMLSeq, step: string | number): Step | null {
  const node = list.items[Number(step)]
  if (!isNode(node)) return null
  const offset = node.range?.[0] ?? 0
  return { key: offset, value: offset, node }
}
