// Reads YAML 1.2 as plain data only: no aliases, tags, repeated keys or deep nesting. A heavy room: the parser is behind this door alone.
import type { Fault } from './problem.js'
import { documentOf } from './yaml/document.js'
import { findFault } from './yaml/find-fault.js'
import { findExcess } from './yaml/limits.js'
import { type Places, placesIn } from './yaml/places.js'

export { formatYamlLike, formatYamlValue } from './yaml/format-value.js'
export type { Entries, Path, Range } from './yaml/places.js'

/** A mapping as plain values. */
export interface Data {
  [field: string]: unknown
}

export interface YamlBlock extends Places {
  data: Data
}

/** Parses a block that must be a mapping (an empty one is an empty mapping). Places count within the block. */
export function parseYaml(block: string): { yaml: YamlBlock } | { faults: Fault[] } {
  const excess = findExcess(block)
  if (excess !== null) return { faults: [excess] }
  const document = documentOf(block)
  const fault = findFault(document, block)
  if (fault !== null) return { faults: [fault] }
  const data = (document.contents === null ? {} : (document.toJS({ maxAliasCount: 0 }) ?? {})) as Data
  return { yaml: { data, ...placesIn(block) } }
}

/** One YAML value typed at a command line, such as `[JW, AK]`; null when it is no plain YAML. */
export function parseYamlValue(text: string): { value: unknown } | null {
  const parsed = parseYaml(`value: ${text}`)
  return 'yaml' in parsed ? { value: parsed.yaml.data.value ?? null } : null
}
