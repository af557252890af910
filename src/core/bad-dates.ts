// Finds the days of a record that no calendar has, and says how a day is written that was meant.
import { isDate } from './date.js'
import { exampleOf, fieldInWords } from './field-words.js'
import type { Fault, Place } from './problem.js'
import { type FieldMeaning, type FieldSchema, type FieldValue, fieldValues } from './schema.js'
import { didYouMean } from './suggestion.js'
import type { Path } from './yaml.js'

/** A fault for each day that does not exist, at its own field. */
export function describeBadDates(schema: FieldSchema, data: unknown, locate: (path: Path) => Place): Fault[] {
  return findBadDates(schema, data).map(({ path, value, schema: at, meaning }) => {
    const words = [...(meaning.or ?? []), ...(meaning.orForm === undefined ? [] : [meaning.orForm.example])]
    const expected = ['a day that exists, as YYYY-MM-DD', ...words].join(' or ')
    const hint = dateHint(String(value)) ?? didYouMean(String(value), words) ?? `Write it as ${exampleOf(at)}`
    return {
      code: 'bad-date',
      severity: 'error',
      message: `Unexpected date in ${fieldInWords(path)}, expected ${expected}.`,
      hint,
      ...locate(path),
    }
  })
}

/** Whether every day in a record's fields exists, or is a word that the field takes in its place. */
export function datesExist(schema: FieldSchema, data: unknown): boolean {
  return findBadDates(schema, data).length === 0
}

function findBadDates(schema: FieldSchema, data: unknown): FieldValue[] {
  return fieldValues(schema, data).filter(({ value, schema: at, meaning }) => {
    if (typeof value !== 'string' || !isDay(at)) return false
    return !isDate(value) && !(meaning.or ?? []).includes(value) && !isOfForm(value, meaning)
  })
}

function isOfForm(value: string, { orForm }: FieldMeaning): boolean {
  return orForm !== undefined && new RegExp(orForm.pattern).test(value)
}

/** Whether a field takes a day, perhaps among other things. */
export function isDay(schema: FieldSchema): boolean {
  return schema.format === 'date' || schema['x-kscp']?.date === true
}

/** For a number where a day belongs: 20191120. */
export function dayHint(schema: FieldSchema, value: unknown): string | null {
  return isDay(schema) ? (dateHint(String(value)) ?? `Write it as ${exampleOf(schema)}`) : null
}

/** Turns a day written as 20/11/2019 round; null when the words are of another form. */
function dateHint(value: string): string | null {
  const british = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(value)
  const joined = /^(?<year>\d{4})-?(?<month>\d{1,2})-?(?<day>\d{1,2})$/.exec(value)
  const { day = '', month = '', year = '' } = (british ?? joined)?.groups ?? {}
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isDate(turned)) return `Did you mean ${turned}?`
  return british === null && joined === null ? null : 'There is no such day: look it up in a calendar.'
}
