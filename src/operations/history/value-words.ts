// Puts the value of a field in words: days as people write them, lists with "and", free text between quotation marks.
import { formatDate, isDate } from '../../core/date.js'
import { meetingsAhead } from '../../core/due-day.js'
import { dueByItself } from '../../core/due-in-full.js'
import { maskProtected } from '../../core/mask-protected.js'
import { plainTitle } from '../../core/plain-title.js'
import type { FieldSchema } from '../../core/schema.js'
import { collapse } from '../../core/undertakings.js'
import { listed } from '../attendance/words.js'
import type { Hide } from '../hide-marked.js'

/** A digest tells a reader nothing. */
const DIGEST = /^(?:sha256-\S+|[0-9a-f]{16,})$/

/** What a field is called in a sentence: `next-meeting` as "next meeting". */
export function fieldInWords(field: string): string {
  return field.replace(/-/g, ' ')
}

/** Any value, whether or not it fits the schema of its field; what a mark takes out is out. */
export function valueInWords(value: unknown, schema: FieldSchema | undefined, hide: Hide): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : listed(value.map((item) => valueInWords(item, schema?.items, hide)))
  if (typeof value === 'object' && value !== null) return fieldsInWords(value, schema, hide)
  if (typeof value === 'string') return textInWords(value, schema, hide)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null || value === undefined ? 'nothing' : hide(String(value))
}

/** "title "Head Teacher", from 1 September 2024". */
function fieldsInWords(value: object, schema: FieldSchema | undefined, hide: Hide): string {
  return Object.entries(value)
    .map(([field, inner]) => `${hide(fieldInWords(field))} ${valueInWords(inner, schema?.properties?.[field], hide)}`)
    .join(', ')
}

function textInWords(text: string, schema: FieldSchema | undefined, hide: Hide): string {
  if (isFreeText(text, schema)) return `"${freeText(text, schema?.['x-kscp']?.inline === true, hide)}"`
  if (isDayField(schema)) return dayInWords(text, hide)
  if (DIGEST.test(text)) return 'a digest'
  return schema?.enum?.includes(text) === true ? text : hide(maskProtected(text))
}

/** Whether a value is words that anybody may write: no day, no word of a list, no reference, nothing of a set form. */
export function isFreeText(value: unknown, schema: FieldSchema | undefined): value is string {
  if (typeof value !== 'string' || DIGEST.test(value) || isDayField(schema)) return false
  return schema?.enum === undefined && schema?.pattern === undefined && schema?.['x-kscp']?.refers === undefined
}

/** Free text on one line; inline Markdown as its plain words. */
export function freeText(text: string, isInline: boolean, hide: Hide): string {
  return hide(isInline ? plainTitle(collapse(text)) : collapse(maskProtected(text)))
}

/** Whether a field holds a day, or a meeting that stands for one. */
export function isDayField(schema: FieldSchema | undefined): boolean {
  return schema?.format === 'date' || schema?.['x-kscp']?.date === true
}

/** A day of a record's own fields is in every list, so it shows even where some mark holds its year. */
function dayInWords(text: string, hide: Hide): string {
  if (isDate(text)) return formatDate(text)
  return meetingsAhead(text) === null ? hide(maskProtected(text)) : dueByItself(text)
}
