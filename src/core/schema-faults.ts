// Says what a record's fields have wrong by their schema: which field, what was expected, what to type.

import { datesExist, dayHint, describeBadDates, isDay } from './bad-dates.js'
import { emptyValue } from './blank-texts.js'
import { capital } from './capital.js'
import { exampleOf, fieldInWords } from './field-words.js'
import { quote } from './mask-protected.js'
import type { Fault, Place } from './problem.js'
import { type FieldSchema, isOptional, pathOf, type SchemaFault, schemaAt } from './schema.js'
import { didYouMean } from './suggestion.js'
import type { Path } from './yaml.js'

type Locate = (path: Path, part?: 'value' | 'key') => Place

/** The faults that the validator found, and every day that does not exist, each at its own field. */
export function describeSchemaFaults(schema: FieldSchema, data: unknown, found: readonly SchemaFault[], locate: Locate): Fault[] {
  return [...found.flatMap((fault) => describeFault(schema, data, fault, locate)), ...describeBadDates(schema, data, locate)]
}

/** Whether a record's fields can be read as their type: an unknown field besides does no harm. */
export function isReadable(schema: FieldSchema, data: unknown, found: readonly SchemaFault[]): boolean {
  return found.every(({ keyword }) => keyword === 'additionalProperties') && datesExist(schema, data)
}

/** The value in which the validator found a fault. */
interface Faulty {
  path: Path
  schema: FieldSchema
  value: unknown
  /** Its field in words. */
  field: string
  isOptional: boolean
  /** What the validator says besides. */
  params: SchemaFault['params']
}

interface Description {
  code: string
  message: string
  hint: string
  /** The key that it stands at; else the value. */
  key?: Path
}

function describeFault(schema: FieldSchema, data: unknown, { keyword, instancePath, params }: SchemaFault, locate: Locate): Fault[] {
  const path = pathOf(instancePath)
  const at = { schema: schemaAt(schema, path) ?? {}, value: valueAt(data, path) }
  const faulty = { path, ...at, field: fieldInWords(path), isOptional: isOptional(schema, path), params }
  const description = (DESCRIBE[keyword] ?? wrongValue)(faulty)
  if (description === null) return []
  const { code, message, hint, key } = description
  return [{ code, severity: 'error', message, hint, ...(key === undefined ? locate(path) : locate(key, 'key')) }]
}

/** By the keyword of JSON Schema that does not hold; null where another fault says it. */
const DESCRIBE: { readonly [keyword: string]: (faulty: Faulty) => Description | null } = {
  additionalProperties: unknownField,
  required: missingField,
  dependentRequired: missingBeside,
  enum: unknownValue,
  type: (faulty) => (faulty.schema.enum === undefined ? wrongType(faulty) : null),
  pattern: wrongForm,
  minLength: emptyValue,
  minItems: emptyValue,
  minimum: tooSmall,
  uniqueItems: repeatedValue,
}

function unknownField({ path, schema, field, params }: Faulty): Description {
  const unknown = String(params.additionalProperty)
  const known = Object.keys(schema.properties ?? {})
  return {
    code: 'unknown-field',
    message: `Unknown field ${quote(unknown)}${path.length > 0 ? ` in ${field}` : ''}.`,
    hint: didYouMean(unknown, known) ?? `The fields are: ${known.join(', ')}.`,
    key: [...path, unknown],
  }
}

function missingField({ path, schema, field, params }: Faulty): Description {
  const missing = String(params.missingProperty)
  return {
    code: 'missing-field',
    message: `The field ${missing}${path.length > 0 ? ` of ${field}` : ''} is missing.`,
    hint: `Add a line such as ${missing}: ${exampleOf(schema.properties?.[missing])}`,
  }
}

function missingBeside({ params }: Faulty): Description {
  return {
    code: 'missing-field',
    message: `${params.property} is given without ${params.missingProperty}: meeting, item and number go together.`,
    hint: `Add ${params.missingProperty}, or take out ${params.property}.`,
    key: [String(params.property)],
  }
}

function unknownValue({ schema, value, field }: Faulty): Description {
  const allowed = (schema.enum ?? []).map(String)
  const hint = typeof value === 'string' ? didYouMean(value, allowed) : null
  return {
    code: 'unknown-value',
    message: `Unexpected value of ${field}, expected one of ${allowed.join(', ')}.`,
    hint: hint ?? `Use one of: ${allowed.join(', ')}.`,
  }
}

const TYPE_WORDS: { [type: string]: string } = {
  string: 'words',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
  null: 'nothing',
}

const NOUNS: { readonly [type: string]: string } = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'field with fields of its own',
  null: 'empty value',
}

function wrongType(faulty: Faulty): Description {
  const { schema, value, field } = faulty
  const expected = isDay(schema) ? ['a day, as YYYY-MM-DD'] : [schema.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type)
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return {
    code: 'wrong-type',
    message: `Unexpected ${NOUNS[actual]} in ${field}, expected ${expected.join(' or ')}.`,
    hint: ([schema.type].flat()[0] === 'string' ? wordsHint(faulty) : null) ?? `Write it as ${exampleOf(schema)}`,
  }
}

/** For what stands where words belong; null where the quotation marks alone would not make it right. */
function wordsHint({ schema, value, isOptional }: Faulty): string | null {
  const hint = dayHint(schema, value ?? '')
  if (value === null) return `${hint ?? 'Write the words'}${isOptional ? ', or take the field out' : ''}.`
  if (typeof value !== 'number' && typeof value !== 'boolean') return null
  return hint ?? (schema.pattern === undefined ? 'Put quotes around it.' : null)
}

/** Of a day more is said than that its form is wrong. */
function wrongForm({ schema, field }: Faulty): Description | null {
  if (isDay(schema)) return null
  const example = exampleOf(schema)
  return { code: 'wrong-form', message: `Unexpected form of ${field}, expected one such as ${example}.`, hint: `Write it as ${example}` }
}

function tooSmall({ schema, field, params }: Faulty): Description {
  const message = `Unexpected number in ${field}, expected ${params.limit} or more.`
  return { code: 'wrong-value', message, hint: `Write it as ${exampleOf(schema)}` }
}

function repeatedValue({ field }: Faulty): Description {
  return { code: 'repeated-value', message: `${capital(field)} has a value twice.`, hint: 'Keep one of the two.' }
}

function wrongValue({ schema, field }: Faulty): Description {
  return { code: 'wrong-value', message: `Unexpected value of ${field}.`, hint: `Write one such as ${exampleOf(schema)}.` }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as { [step: string]: unknown } | undefined)?.[step], data)
}
