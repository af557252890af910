// A field of a record in words: its name, and a value such as it takes.
import type { FieldSchema } from './schema.js'
import type { Path } from './yaml.js'

/** A field in words: "holders[0].from of seats[2]" is hard to read, so the last name, and the list's count where there is one. */
export function fieldInWords(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the frontmatter'
  if (typeof last === 'number') return `${fieldInWords(path.slice(0, -1))}, number ${last + 1}`
  const above = path.slice(0, -1)
  return above.length === 0 ? last : `${last} of ${fieldInWords(above)}`
}

/** The example that the schema gives, as it is typed. */
export function exampleOf(schema: FieldSchema | undefined): string {
  const example = schema?.examples?.[0]
  return typeof example === 'string' ? example : JSON.stringify(example ?? '...')
}
