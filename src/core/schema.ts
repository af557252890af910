// Goes through a record's values beside its schema, so that rules need not know the kinds by name.
import type { Path } from './yaml.js'

/** What kscp's one extra keyword says of a field. */
export interface FieldMeaning {
  /** The kinds of record the value may point at, in the order they are tried. */
  refers?: string[]
  /** The record's own field whose day decides whom initials mean. */
  on?: string
  /** Plain words may stand where a reference may. */
  orWords?: boolean
  /** The text is inline Markdown and may hold marks. */
  inline?: boolean
  /** The text is a day, or one of the words in `or`. */
  date?: boolean
  or?: string[]
  /** The text may also be of this form, a regular expression. */
  orForm?: { pattern: string; example: string }
}

export interface FieldSchema {
  description?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  items?: FieldSchema
  properties?: { [field: string]: FieldSchema }
  additionalProperties?: boolean | FieldSchema
  required?: string[]
  examples?: unknown[]
  'x-kscp'?: FieldMeaning
  /** The rest of JSON Schema's words, which only the validator reads. */
  [keyword: string]: unknown
}

/** The whole schema of a kind; under the extra keyword stand its folder and how its ids are made. */
export type KindSchema = FieldSchema & {
  $id: string
  title: string
  'x-kscp': { folder?: string; file?: string; fixedId?: string; id?: string }
}

/** One fault as the ready validators (ajv) give it. */
export interface SchemaFault {
  keyword: string
  instancePath: string
  params: { [name: string]: unknown }
}

/** A ready validator: true when the value fits, else the faults stand in `errors`. */
export interface Validate {
  (value: unknown): boolean
  errors?: SchemaFault[] | null
}

export interface FieldValue {
  path: Path
  value: unknown
  schema: FieldSchema
  meaning: FieldMeaning
}

/** Every value for which the schema has a description of its own, parents before children. */
export function fieldValues(schema: FieldSchema, value: unknown): FieldValue[] {
  const found: FieldValue[] = []
  collect(schema, value, [], found)
  return found
}

function collect(schema: FieldSchema, value: unknown, path: Path, found: FieldValue[]): void {
  if (path.length > 0) found.push({ path, value, schema, meaning: schema['x-kscp'] ?? {} })
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    if (schema.items === undefined) return
    for (const [i, item] of value.entries()) collect(schema.items, item, [...path, i], found)
  } else {
    for (const [field, item] of Object.entries(value)) {
      const child = fieldOf(schema, field)
      if (child !== undefined) collect(child, item, [...path, field], found)
    }
  }
}

/** The schema of the value at a path, or undefined where the schema says nothing. */
export function schemaAt(schema: FieldSchema, path: Path): FieldSchema | undefined {
  return path.reduce<FieldSchema | undefined>((at, step) => (typeof step === 'number' ? at?.items : fieldOf(at, String(step))), schema)
}

/** Of a field that is not named, what is said of all others. */
function fieldOf(schema: FieldSchema | undefined, field: string): FieldSchema | undefined {
  const { properties, additionalProperties: others } = schema ?? {}
  return properties?.[field] ?? (typeof others === 'object' ? others : undefined)
}

/** Whether the value at a path may be left out. */
export function isOptional(schema: FieldSchema, path: Path): boolean {
  const field = path.at(-1)
  return typeof field === 'string' && schemaAt(schema, path.slice(0, -1))?.required?.includes(field) !== true
}

/** The steps of a JSON pointer, numbers where they count a list's items. */
export function pathOf(instancePath: string): Path {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
