// Finds texts of a record that are to say something, and hold only spaces or signs that nobody sees.

import { capital } from './capital.js'
import { exampleOf, fieldInWords } from './field-words.js'
import type { Fault, Place } from './problem.js'
import { type FieldSchema, type FieldValue, fieldValues } from './schema.js'
import type { Path } from './yaml.js'

/** A fault for each blank text, at its own field. What refers to a record, or has a form, is told by that. */
export function describeBlankTexts(schema: FieldSchema, data: unknown, locate: (path: Path) => Place): Fault[] {
  return fieldValues(schema, data)
    .filter(isBlankText)
    .map(({ path, schema: at }) => ({ severity: 'error', ...emptyValue(at, fieldInWords(path)), ...locate(path) }))
}

function isBlankText({ value, schema, meaning }: FieldValue): boolean {
  if (typeof value !== 'string' || value === '' || !/^[\s\p{Cf}]*$/u.test(value)) return false
  const isWords = schema.pattern === undefined && schema.enum === undefined && schema.format === undefined && meaning.date !== true
  return schema.minLength !== undefined && isWords && (meaning.refers === undefined || meaning.orWords === true)
}

/** What is said of a field without a value. */
export function emptyValue(schema: FieldSchema, field: string): { code: string; message: string; hint: string } {
  const hint = `Write a value such as ${exampleOf(schema)}, or take the field out.`
  return { code: 'empty-value', message: `${capital(field)} is empty.`, hint }
}
