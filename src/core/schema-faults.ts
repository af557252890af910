// Says what a record's fields have wrong by their schema: which field, what was expected, what to type.
import { isDate } from './date.js'
import { quote } from './mask-protected.js'
import type { Fault, Place } from './problem.js'
import { type FieldMeaning, type FieldSchema, type FieldValue, fieldValues, pathOf, type SchemaFault, schemaAt } from './schema.js'
import { didYouMean } from './suggestion.js'
import type { Path } from './yaml.js'

type Locate = (path: Path, part?: 'value' | 'key') => Place

/** The faults that the validator found, and every day that does not exist, each at its own field. */
export function describeSchemaFaults(schema: FieldSchema, data: unknown, found: readonly SchemaFault[], locate: Locate): Fault[] {
  return [...found.flatMap((fault) => describeFault(schema, data, fault, locate)), ...badDates(schema, data, locate)]
}

function describeFault(schema: FieldSchema, data: unknown, { keyword, instancePath, params }: SchemaFault, locate: Locate): Fault[] {
  const path = pathOf(instancePath)
  const at = schemaAt(schema, path) ?? {}
  const field = nameOf(path)
  const error = (code: string, message: string, hint: string | null, place: Place): Fault[] => [
    { code, severity: 'error', message, hint, ...place },
  ]
  switch (keyword) {
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty)
      const known = Object.keys(at.properties ?? {})
      const hint = didYouMean(unknown, known) ?? `The fields are: ${known.join(', ')}.`
      return error(
        'unknown-field',
        `Unknown field ${quote(unknown)}${path.length > 0 ? ` in ${field}` : ''}.`,
        hint,
        locate([...path, unknown], 'key'),
      )
    }
    case 'required': {
      const missing = String(params.missingProperty)
      const example = exampleOf(at.properties?.[missing])
      return error(
        'missing-field',
        `The field ${missing}${path.length > 0 ? ` of ${field}` : ''} is missing.`,
        `Add a line such as ${missing}: ${example}`,
        locate(path),
      )
    }
    case 'dependentRequired': {
      const missing = String(params.missingProperty)
      return error(
        'missing-field',
        `${params.property} is given without ${missing}: meeting, item and number go together.`,
        `Add ${missing}, or take out ${params.property}.`,
        locate([String(params.property)], 'key'),
      )
    }
    case 'enum': {
      const value = valueAt(data, path)
      const allowed = (at.enum ?? []).map(String)
      const hint = typeof value === 'string' ? didYouMean(value, allowed) : null
      return error(
        'unknown-value',
        `Unexpected value of ${field}, expected one of ${allowed.join(', ')}.`,
        hint ?? `Use one of: ${allowed.join(', ')}.`,
        locate(path),
      )
    }
    case 'type': {
      if (at.enum !== undefined) return []
      return [typeFault(at, valueAt(data, path), field, locate(path))]
    }
    case 'pattern':
      return error(
        'wrong-form',
        `Unexpected form of ${field}, expected one such as ${exampleOf(at)}.`,
        `Write it as ${exampleOf(at)}`,
        locate(path),
      )
    case 'minLength':
    case 'minItems':
      return error(
        'empty-value',
        `${capital(field)} is empty.`,
        `Write a value such as ${exampleOf(at)}, or take the field out.`,
        locate(path),
      )
    case 'uniqueItems':
      return error('repeated-value', `${capital(field)} has a value twice.`, 'Keep one of the two.', locate(path))
    default:
      return error('wrong-value', `Unexpected value of ${field}.`, `Write one such as ${exampleOf(at)}.`, locate(path))
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

function typeFault(schema: FieldSchema, value: unknown, field: string, place: Place): Fault {
  const expected = [schema.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type)
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  const wantsText = expected[0] === 'words'
  const hint =
    wantsText && actual === 'null'
      ? 'Write the words, or take the field out.'
      : wantsText && (actual === 'number' || actual === 'boolean')
        ? (dayHint(schema, value) ?? 'Put quotes around it.')
        : `Write it as ${exampleOf(schema)}`
  return {
    code: 'wrong-type',
    severity: 'error',
    message: `Unexpected ${NOUNS[actual]} in ${field}, expected ${expected.join(' or ')}.`,
    hint,
    ...place,
  }
}

function badDates(schema: FieldSchema, data: unknown, locate: Locate): Fault[] {
  return findBadDates(schema, data).map(({ path, value, schema: at, meaning }) => {
    const words = [...(meaning.or ?? []), ...(meaning.orForm === undefined ? [] : [meaning.orForm.example])]
    const expected = ['a day that exists, as YYYY-MM-DD', ...words].join(' or ')
    const hint = dateHint(String(value)) ?? didYouMean(String(value), words) ?? `Write it as ${exampleOf(at)}`
    return {
      code: 'bad-date',
      severity: 'error',
      message: `Unexpected date in ${nameOf(path)}, expected ${expected}.`,
      hint,
      ...locate(path),
    }
  })
}

/** Whether a record's fields can be read as their type: an unknown field besides does no harm. */
export function isReadable(schema: FieldSchema, data: unknown, found: readonly SchemaFault[]): boolean {
  return found.every(({ keyword }) => keyword === 'additionalProperties') && findBadDates(schema, data).length === 0
}

function findBadDates(schema: FieldSchema, data: unknown): FieldValue[] {
  return fieldValues(schema, data).filter(({ value, schema: at, meaning }) => {
    if (typeof value !== 'string' || !(at.format === 'date' || meaning.date === true)) return false
    return !isDate(value) && !(meaning.or ?? []).includes(value) && !isOfForm(value, meaning)
  })
}

function isOfForm(value: string, { orForm }: FieldMeaning): boolean {
  return orForm !== undefined && new RegExp(orForm.pattern).test(value)
}

/** For a number where a day belongs: 20191120. */
function dayHint(schema: FieldSchema, value: unknown): string | null {
  const isDay = schema.format === 'date' || schema['x-kscp']?.date === true
  return isDay ? (dateHint(String(value)) ?? `Write it as ${exampleOf(schema)}`) : null
}

/** Turns a day written as 20/11/2019 round; null when the words are of another form. */
function dateHint(value: string): string | null {
  const british = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(value)
  const joined = /^(?<year>\d{4})-?(?<month>\d{1,2})-?(?<day>\d{1,2})$/.exec(value)
  const { day = '', month = '', year = '' } = (british ?? joined)?.groups ?? {}
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(turned) ? `Did you mean ${turned}?` : null
}

/** A field in words: "holders[0].from of seats[2]" is hard to read, so the last name, and the list's count where there is one. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the frontmatter'
  if (typeof last === 'number') return `${nameOf(path.slice(0, -1))}, number ${last + 1}`
  const above = path.slice(0, -1)
  return above.length === 0 ? last : `${last} of ${nameOf(above)}`
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as { [step: string]: unknown } | undefined)?.[step], data)
}

function exampleOf(schema: FieldSchema | undefined): string {
  const example = schema?.examples?.[0]
  return typeof example === 'string' ? example : JSON.stringify(example ?? '...')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
