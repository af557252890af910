// A kind of record, as data: what its schema says of the folder, the id, and which fields mean what.
import { toKebab } from './kebab.js'
import type { KindSchema, SchemaFault, Validate } from './schema.js'
import type { Data } from './yaml.js'

export interface Kind {
  /** In the singular, as `kscp new` takes it: `person`. */
  name: string
  /** Under `records/`, in the plural: `people`. */
  folder: string
  /** What an id must be wherever the fields are there, such as `{date}-{group}`; null when any id will do. */
  fixedId: string | null
  /** What an id is when nobody chooses one, such as `{name}`; null when somebody must. */
  usualId: string | null
  schema: KindSchema
  /** The faults of a record's fields against the schema; empty when there are none. */
  validate: (data: Data) => SchemaFault[]
}

/** Makes a kind of its schema and ready validator; null for a schema that describes no kind of record. */
export function describeKind(name: string, schema: KindSchema, validate: Validate): Kind | null {
  const { folder, fixedId, id } = schema['x-kscp'] ?? {}
  if (folder === undefined) return null
  return {
    name,
    folder,
    fixedId: fixedId ?? null,
    usualId: id ?? null,
    schema,
    validate: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  }
}

/** The id that a pattern makes of a record's fields, in kebab-case; null without a pattern, or when a field it needs is missing. */
export function makeId(pattern: string | null, data: Data): string | null {
  if (pattern === null) return null
  let complete = true
  const id = pattern.replace(/\{([^}]+)\}/g, (_, field: string) => {
    const value = data[field]
    if (typeof value !== 'string' && typeof value !== 'number') complete = false
    return toKebab(String(value ?? ''))
  })
  return complete && id !== '' ? id : null
}
