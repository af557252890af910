// Says in sentences how the fields of a record changed from one version to the next.
import type { FieldSchema } from '../../core/schema.js'
import type { Data } from '../../core/yaml.js'
import { listed } from '../attendance/words.js'
import type { Hide } from '../hide-marked.js'
import { fieldInWords, freeText, isDayField, isFreeText, valueInWords } from './value-words.js'
import { whereTheyDiffer } from './where-they-differ.js'

/** A field, or one inside another, before and after. */
interface Changed {
  /** What it is called in the sentence. */
  name: string
  before: unknown
  after: unknown
  schema: FieldSchema | undefined
}

/** One sentence a change, without a capital, with a full stop; fields in the order of the later version, those taken out last. */
export function fieldSentences(before: Data, after: Data, schema: FieldSchema | undefined, hide: Hide, within = ''): string[] {
  const fields = new Set([...Object.keys(after), ...Object.keys(before)])
  return [...fields].flatMap((field) =>
    sentencesOf(
      { name: `${within}${hide(fieldInWords(field))}`, before: before[field], after: after[field], schema: schema?.properties?.[field] },
      hide,
    ),
  )
}

function sentencesOf({ name, before, after, schema }: Changed, hide: Hide): string[] {
  if (sameValue(before, after)) return []
  const words = (value: unknown) => valueInWords(value, schema, hide)
  if (before === undefined || before === null) return [`${name} set to ${words(after)}.`]
  if (after === undefined || after === null) return [`${name} taken out, which was ${words(before)}.`]
  if (Array.isArray(before) && Array.isArray(after)) return listSentences({ name, before, after, schema }, hide)
  if (isData(before) && isData(after)) return fieldSentences(before, after, schema, hide, `${name}: `)
  const [was, is] = bothInWords({ name, before, after, schema }, hide)
  return [`${name} ${isDayField(schema) ? 'moved' : 'changed'} from ${was} to ${is}.`]
}

/** Both values in words; of long texts where they differ. */
function bothInWords({ before, after, schema }: Changed, hide: Hide): string[] {
  if (!isFreeText(before, schema) || !isFreeText(after, schema)) return [before, after].map((value) => valueInWords(value, schema, hide))
  const isInline = schema?.['x-kscp']?.inline === true
  return whereTheyDiffer(freeText(before, isInline, hide), freeText(after, isInline, hide)).map((words) => `"${words}"`)
}

/** What came and what went; an entry that only changed inside, by its own fields. */
function listSentences({ name, before, after, schema }: Changed & { before: unknown[]; after: unknown[] }, hide: Hide): string[] {
  const came = without(after, before)
  const went = without(before, after)
  if (came.length === 0 && went.length === 0) return [`${name} put in another order.`]
  const key = schema?.items?.required?.[0]
  const pairs = key === undefined ? [] : pairsBy(key, went, came)
  const inside = pairs.flatMap(({ old, now }) => {
    const title = valueInWords(now[key ?? ''], schema?.items?.properties?.[key ?? ''], hide)
    return fieldSentences(old, now, schema?.items, hide, `${name}, ${title}: `)
  })
  const words = (values: readonly unknown[]) => values.map((value) => valueInWords(value, schema?.items, hide))
  const added = words(came.filter((item) => !pairs.some(({ now }) => now === item)))
  const gone = words(went.filter((item) => !pairs.some(({ old }) => old === item)))
  const parts = [added.length > 0 ? `${inList(added)} came` : '', gone.length > 0 ? `${inList(gone)} went` : ''].filter(
    (part) => part !== '',
  )
  return [...inside, ...(parts.length > 0 ? [`${name}: ${parts.join(', ')}.`] : [])]
}

/** Entries that hold commas are parted by semicolons. */
function inList(words: readonly string[]): string {
  return words.some((word) => word.includes(', ')) ? words.join('; ') : listed(words)
}

/** The values of a list that are not in the other, each as often as it stands there more often. */
export function without<Item>(list: readonly Item[], other: readonly Item[]): Item[] {
  const left = other.map((value) => JSON.stringify(value))
  return list.filter((value) => {
    const at = left.indexOf(JSON.stringify(value))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Entries of two lists that mean the same thing, by the field that names it; only where it names one of each. */
function pairsBy(key: string, went: readonly unknown[], came: readonly unknown[]): { old: Data; now: Data }[] {
  const named = (list: readonly unknown[], name: unknown) => list.filter(isData).filter((item) => sameValue(item[key], name))
  return went.filter(isData).flatMap((old) => {
    const [now, ...others] = named(came, old[key])
    return now !== undefined && others.length === 0 && named(went, old[key]).length === 1 ? [{ old, now }] : []
  })
}

export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
