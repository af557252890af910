// The texts of a record that may hold marks, its body and its inline fields, each with the marks found in it.

import { placeAt } from './lines.js'
import type { Mark, MarkFault } from './mark.js'
import { type Nodes, parseInline } from './markdown.js'
import { findMarks } from './marks.js'
import { minutesOf } from './minutes.js'
import { offsetAsWritten } from './offset-as-written.js'
import type { Place } from './problem.js'
import type { StoreRecord } from './record.js'
import { fieldValues } from './schema.js'
import type { Path } from './yaml.js'

export interface MarkedText {
  /** The frontmatter field, or null for the body. */
  field: string | null
  source: string
  root: Nodes
  marks: Mark[]
  faults: MarkFault[]
  /** Where an offset of the source stands in the file. */
  place(offset: number): Place
}

const read = new WeakMap<object, MarkedText[]>()

/** The body, and every field that its schema says is inline Markdown; parsed once for each record. */
export function markedTexts(record: StoreRecord<object>): MarkedText[] {
  const known = read.get(record)
  if (known !== undefined) return known
  const texts = [...inlineFields(record), ...bodyOf(record)]
  read.set(record, texts)
  return texts
}

function inlineFields(record: StoreRecord<object>): MarkedText[] {
  return fieldValues(record.kind.schema, record.data).flatMap(({ path, value, meaning }) => {
    if (meaning.inline !== true || typeof value !== 'string') return []
    const root = parseInline(value)
    return [
      {
        field: String(path[0]),
        source: value,
        root,
        ...findMarks(root, value),
        place: (offset) => placeInField(record, path, value, offset),
      },
    ]
  })
}

function placeInField(record: StoreRecord<object>, path: Path, value: string, offset: number): Place {
  const range = record.rangeOf(path)
  const at = range === null ? null : offsetAsWritten(record.text.slice(range.start, range.end), value, offset)
  return range === null || at === null ? record.locate(path) : placeAt(record.text, range.start + at)
}

function bodyOf(record: StoreRecord<object>): MarkedText[] {
  if (record.body.trim() === '') return []
  const { root, marks, faults } = minutesOf(record)
  return [{ field: null, source: record.body, root, marks, faults, place: (offset) => record.placeInBody(offset) }]
}
