// Where the values of a block of YAML stand in it.
import { type Document, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { placeAt } from '../lines.js'
import type { Place } from '../problem.js'
import { documentOf } from './document.js'

export type Path = readonly (string | number)[]

export interface Places {
  /** Where a field's value, or its key, stands in the block; the nearest parent that is there when it isn't. */
  locate(path: Path, part?: 'value' | 'key'): Place
  /** The offsets of a value in the block; null where it isn't there. */
  rangeOf(path: Path): { start: number; end: number } | null
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
  }
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
