// Finds texts of a record that are to say something, and hold only spaces or signs that nobody sees.

import { capital } from './capital.js'
import { exampleOf, fieldInWords } from './field-words.js'
import type { Fault, Place } from './problem.js'
import { type FieldSchema, type FieldValue, fieldValues, isOptional } from './schema.js'
import type { Path } from './yaml.js'

/** A fault for each blank text, at its own field. What refers to a record, or has a form, is told by that. */
export function describeBlankTexts(schema: FieldSchema, data: unknown, locate: (path: Path) => Place): Fault[] {
  return fieldValues(schema, data)
    .filter(isBlankText)
    .map(({ path, schema: at }) => {
      const words = emptyValue({ schema: at, field: fieldInWords(path), isOptional: isOptional(schema, path) })
      return { severity: 'error', ...words, ...locate(path) }
    })
}

function isBlankText({ value, schema, meaning }: FieldValue): boolean {
  if (typeof value !== 'string' || value === '' || !/^[\s\p{Cf}]*$/u.test(value)) return false
  const isWords = schema.pattern === undefined && schema.enum === undefined && schema.format === undefined && meaning.date !== true
  return schema.minLength !== undefined && isWords && (meaning.refers === undefined || meaning.orWords === true)
}

interface Empty {
  schema: FieldSchema
  /** In words. */
  field: string
  isOptional: boolean
}

/** What is said of a field without a value. */
export function emptyValue({ schema, field, isOptional }: Empty): { code: string; message: string; hint: string } {
  const hint = `Write a value such as ${exampleOf(schema)}${isOptional ? ', or take the field out' : ''}.`
  return { code: 'empty-value', message: `${capital(field)} is empty.`, hint }
}
