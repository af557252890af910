// Reads YAML 1.2 as plain data only: no aliases, tags, repeated keys or deep nesting. A heavy room: the parser lives here alone.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { placeAt } from './lines.js'
import type { Fault, Place } from './problem.js'
import { findExcess } from './yaml-limits.js'

export type Path = readonly (string | number)[]

/** A mapping as plain values. */
export interface Data {
  [field: string]: unknown
}

export interface YamlBlock {
  data: Data
  /** Where a field's value, or its key, stands in the block; the nearest parent that is there when it isn't. */
  locate(path: Path, part?: 'value' | 'key'): Place
  /** The offsets of a value in the block; null where it isn't there. */
  rangeOf(path: Path): { start: number; end: number } | null
}

/** Parses a block that must be a mapping (an empty one is an empty mapping). Places count within the block. */
export function parseYaml(block: string): { yaml: YamlBlock } | { faults: Fault[] } {
  const tooMuch = findExcess(block)
  if (tooMuch !== null) return { faults: [tooMuch] }
  const document = documentOf(block)
  const at = (offset: number): Place => placeAt(block, offset)
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    ...describe(error.code),
    severity: 'error' as const,
    ...at(error.code === 'MISSING_CHAR' ? openingQuote(document, error.pos[0]) : error.pos[0]),
  }))
  if (faults.length > 0) return { faults: faults.slice(0, 1) }
  const foreign = findForeignNode(document)
  if (foreign !== null)
    return {
      faults: [{ ...foreign.words, severity: 'error', ...at(foreign.offset) }],
    }
  if (document.contents !== null && !isMap(document.contents) && !(isScalar(document.contents) && document.contents.value === null)) {
    const what = isSeq(document.contents) ? 'a list' : 'a single value'
    return {
      faults: [
        fault(
          'not-a-mapping',
          `The frontmatter is ${what}, expected fields such as name: Jo Ward.`,
          'Write one field a line, as name: value.',
          at(0),
        ),
      ],
    }
  }
  const data = (document.contents === null ? {} : (document.toJS({ maxAliasCount: 0 }) ?? {})) as Data
  return { yaml: { data, ...placesIn(block) } }
}

/** Reads the block once more when a place is first asked for: to keep ten thousand parsed documents costs as long as to parse them. */
function placesIn(block: string): Pick<YamlBlock, 'locate' | 'rangeOf'> {
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

function documentOf(block: string): Document.Parsed {
  return parseDocument(block, { version: '1.2', schema: 'core', prettyErrors: false, stringKeys: true, logLevel: 'error' })
}

/** One YAML value typed at a command line, such as `[JW, AK]`; null when it is no plain YAML. */
export function parseYamlValue(text: string): { value: unknown } | null {
  const parsed = parseYaml(`value: ${text}`)
  return 'yaml' in parsed ? { value: parsed.yaml.data.value ?? null } : null
}

/** A value as YAML on one line, as a person would write it after a field's name. */
export function formatYamlValue(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd()
}

interface Words {
  code: string
  message: string
  hint: string
}

/** The parser's own messages may repeat the text, and that may be protected: these never do. */
function describe(code: string): Words {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        code: 'duplicate-field',
        message: 'This field stands twice, expected once.',
        hint: 'Keep one of the two.',
      }
    case 'TAB_AS_INDENT':
      return {
        code: 'tab',
        message: 'Unexpected tab, expected spaces.',
        hint: 'Indent with spaces.',
      }
    case 'MULTIPLE_DOCS':
      return {
        code: 'bad-yaml',
        message: 'A second YAML document begins here, expected one.',
        hint: 'Take out the line of ... or --- inside the frontmatter.',
      }
    case 'TAG_RESOLVE_FAILED':
      return {
        code: 'tag',
        message: 'Unexpected tag, expected plain values.',
        hint: 'Take out the word that begins with !.',
      }
    default:
      return {
        code: 'bad-yaml',
        message: 'The frontmatter is not valid YAML here.',
        hint: 'Put quotes around a value that holds a colon, a # or brackets, and check the indentation.',
      }
  }
}

function findForeignNode(document: Document.Parsed): { words: Words; offset: number } | null {
  let found: { words: Words; offset: number } | null = null
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const offset = node.range?.[0] ?? 0
    if (isAlias(node) || node.anchor !== undefined) {
      found = {
        words: {
          code: 'alias',
          message: 'Unexpected anchor or alias (& or *), expected plain values.',
          hint: 'Write the value out, or put quotes around it.',
        },
        offset,
      }
      return visit.BREAK
    }
    if (node.tag !== undefined) {
      found = { words: describe('TAG_RESOLVE_FAILED'), offset }
      return visit.BREAK
    }
  })
  return found
}

/** Where the quotation opens that is missing its end at an offset; the offset itself where something else is missing. */
function openingQuote(document: Document.Parsed, offset: number): number {
  let opening = offset
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= offset && offset <= range[2]) opening = range[0]
    },
  })
  return opening
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

function fault(code: string, message: string, hint: string, place: Place): Fault {
  return { code, severity: 'error', message, hint, ...place }
}
