// Reads YAML 1.2 as plain data only: no aliases, tags, repeated keys or deep nesting. A heavy room: the parser lives here alone.
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Fault, Place } from './problem.js'

/** The limits of a frontmatter block: bytes of UTF-8, lines, levels. Checking repeated keys takes quadratic time. */
const MOST_BYTES = 64 * 1024
const MOST_LINES = 200
const MOST_LEVELS = 32

export type Path = readonly (string | number)[]

/** A mapping as plain values. */
export interface Data {
  [field: string]: unknown
}

export interface YamlBlock {
  data: Data
  /** Where a field's value, or its key, stands in the block; the nearest parent that is there when it isn't. */
  locate(path: Path, part?: 'value' | 'key'): Place
}

/** Parses a block that must be a mapping (an empty one is an empty mapping). Places count within the block. */
export function parseYaml(block: string): { yaml: YamlBlock } | { faults: Fault[] } {
  const tooMuch = findExcess(block)
  if (tooMuch !== null) return { faults: [tooMuch] }
  const lineCounter = new LineCounter()
  const document = parseDocument(block, { lineCounter, version: '1.2', schema: 'core', prettyErrors: false, stringKeys: true, logLevel: 'silent' })
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const faults = [...document.errors, ...document.warnings].map((error) => ({ ...describe(error.code), severity: 'error' as const, ...at(error.pos[0]) }))
  if (faults.length > 0) return { faults: faults.slice(0, 1) }
  const foreign = findForeignNode(document)
  if (foreign !== null) return { faults: [{ ...foreign.words, severity: 'error', ...at(foreign.offset) }] }
  if (document.contents !== null && !isMap(document.contents) && !(isScalar(document.contents) && document.contents.value === null)) {
    const what = isSeq(document.contents) ? 'a list' : 'a single value'
    return { faults: [fault('not-a-mapping', `The frontmatter is ${what}, expected fields such as name: Jo Ward.`, 'Write one field a line, as name: value.', at(0))] }
  }
  const data = (document.contents === null ? {} : (document.toJS({ maxAliasCount: 0 }) ?? {})) as Data
  return { yaml: { data, locate: (path, part = 'value') => at(findOffset(document, path, part)) } }
}

/** One YAML value typed at a command line, such as `[JW, AK]`; null when it is no plain YAML. */
export function parseYamlValue(text: string): { value: unknown } | null {
  const parsed = parseYaml(`value: ${text}`)
  return 'yaml' in parsed ? { value: parsed.yaml.data.value ?? null } : null
}

/** Sets fields of a block, keeping its comments and the order of what is there. */
export function setYamlFields(block: string, fields: Data): string {
  const document = parseDocument(block, { version: '1.2', schema: 'core' })
  for (const [field, value] of Object.entries(fields)) {
    const node = document.createNode(value)
    if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true
    document.set(field, node)
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function findExcess(block: string): Fault | null {
  const start = { line: 1, column: 1 }
  if (Buffer.byteLength(block) > MOST_BYTES) {
    return fault('too-large', 'The frontmatter is larger than 64 KB.', 'Move the words into the body.', start)
  }
  const lines = block.split(/\r\n|\n|\r/)
  if (lines.length - 1 > MOST_LINES) {
    return fault('too-large', `The frontmatter has more than ${MOST_LINES} lines.`, 'Move the words into the body.', { line: MOST_LINES + 1, column: 1 })
  }
  const open: number[] = []
  let brackets = 0
  for (const [i, line] of lines.entries()) {
    const indent = line.search(/\S/)
    if (indent < 0) continue
    while (open.length > 0 && (open.at(-1) as number) >= indent) open.pop()
    open.push(indent)
    const dashes = (/^[ \t]*((?:[-?][ \t]+)*)/.exec(line)?.[1] ?? '').replace(/[ \t]/g, '').length
    for (const character of line) {
      if (character === '[' || character === '{') brackets += 1
      if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
      if (open.length + dashes + brackets - 1 > MOST_LEVELS) {
        return fault('too-deep', `The frontmatter is nested more than ${MOST_LEVELS} levels deep.`, 'Write it flatter.', { line: i + 1, column: indent + 1 })
      }
    }
  }
  return null
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
      return { code: 'duplicate-field', message: 'This field stands twice, expected once.', hint: 'Keep one of the two.' }
    case 'TAB_AS_INDENT':
      return { code: 'tab', message: 'Unexpected tab, expected spaces.', hint: 'Indent with spaces.' }
    case 'MULTIPLE_DOCS':
      return { code: 'bad-yaml', message: 'A second YAML document begins here, expected one.', hint: 'Take out the line of ... or --- inside the frontmatter.' }
    case 'TAG_RESOLVE_FAILED':
      return { code: 'tag', message: 'Unexpected tag, expected plain values.', hint: 'Take out the word that begins with !.' }
    default:
      return { code: 'bad-yaml', message: 'The frontmatter is not valid YAML here.', hint: 'Put quotes around a value that holds a colon, a # or brackets, and check the indentation.' }
  }
}

function findForeignNode(document: Document.Parsed): { words: Words; offset: number } | null {
  let found: { words: Words; offset: number } | null = null
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const offset = node.range?.[0] ?? 0
    if (isAlias(node) || node.anchor !== undefined) {
      found = { words: { code: 'alias', message: 'Unexpected anchor or alias (& or *), expected plain values.', hint: 'Write the value out, or put quotes around it.' }, offset }
      return visit.BREAK
    }
    if (node.tag !== undefined) {
      found = { words: describe('TAG_RESOLVE_FAILED'), offset }
      return visit.BREAK
    }
  })
  return found
}

function findOffset(document: Document.Parsed, path: Path, part: 'value' | 'key'): number {
  let node: unknown = document.contents
  let offset = 0
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step))
      if (pair === undefined) return offset
      const key = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      const value = isNode(pair.value) ? (pair.value.range?.[0] ?? key) : key
      const empty = isScalar(pair.value) && pair.value.value === null
      offset = last && part === 'value' && !empty ? value : last || empty ? key : value
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      if (!isNode(node)) return offset
      offset = node.range?.[0] ?? offset
    } else return offset
  }
  return offset
}

function fault(code: string, message: string, hint: string, place: Place): Fault {
  return { code, severity: 'error', message, hint, ...place }
}
