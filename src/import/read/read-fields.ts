// Reads the fields that stand before a page's text, as site generators keep them: between lines of --- or of +++.
import { parseYaml } from '../../core/yaml.js'
import type { FieldValue } from '../block.js'

interface Fields {
  fields: Map<string, FieldValue>
  body: string
  /** The line of the file that the body begins on. */
  firstLine: number
}

const YAML_FIELDS = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const TOML_FIELDS = /^\ufeff?\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/

/** Splits the fields from the text; a text without any has none. What can't be parsed is read line by line. */
export function readFields(source: string): Fields {
  const yaml = YAML_FIELDS.exec(source)
  const found = yaml ?? TOML_FIELDS.exec(source)
  if (found === null) return { fields: new Map(), body: source.replace(/^\ufeff/, ''), firstLine: 1 }
  const [whole, block = ''] = found
  const fields = (yaml === null ? null : fieldsOfYaml(block)) ?? fieldsOfLines(block)
  return { fields, body: source.slice(whole.length), firstLine: whole.split('\n').length }
}

function fieldsOfYaml(block: string): Map<string, FieldValue> | null {
  const parsed = parseYaml(block)
  if (!('yaml' in parsed)) return null
  const fields = new Map<string, FieldValue>()
  for (const [name, value] of Object.entries(parsed.yaml.data)) {
    const line = parsed.yaml.locate([name], 'key').line + 1
    if (typeof value === 'string' || typeof value === 'number') fields.set(name.toLowerCase(), { value: String(value), line })
    else if (Array.isArray(value)) fields.set(name.toLowerCase(), { value: value.flatMap(wordsOf), line })
  }
  return fields
}

/** A list of people may be one of names, or one of fields for each. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.values(value).filter((part): part is string => typeof part === 'string')
  return parts.length === 0 ? [] : [parts.join(', ')]
}

function fieldsOfLines(block: string): Map<string, FieldValue> {
  const fields = new Map<string, FieldValue>()
  for (const [i, line] of block.split(/\r?\n/).entries()) {
    const [, name, value = ''] = /^["']?([A-Za-z][\w-]*)["']?\s*[:=]\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), { value: unquoted(value), line: i + 2 })
  }
  return fields
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}
