// The texts of a record that may hold marks, its body and its inline fields, each with the marks found in it.

import type { Mark, MarkFault } from './mark.js'
import { type Nodes, parseInline } from './markdown.js'
import { findMarks } from './marks.js'
import { minutesOf } from './minutes.js'
import type { Place } from './problem.js'
import type { StoreRecord } from './record.js'
import { fieldValues } from './schema.js'

export interface MarkedText {
  /** The frontmatter field, or null for the body. */
  field: string | null
  source: string
  root: Nodes
  marks: Mark[]
  faults: MarkFault[]
  /** Where an offset of the source stands in the file; in a field, where the field's value begins. */
  place(offset: number): Place
}

/** The body, and every field that its schema says is inline Markdown. */
export function markedTexts(record: StoreRecord<object>): MarkedText[] {
  const texts: MarkedText[] = []
  for (const { path, value, meaning } of fieldValues(record.kind.schema, record.data)) {
    if (meaning.inline !== true || typeof value !== 'string') continue
    const root = parseInline(value)
    texts.push({
      field: String(path[0]),
      source: value,
      root,
      ...findMarks(root, value),
      place: () => record.locate(path),
    })
  }
  if (record.body.trim() !== '') {
    const { root, marks, faults } = minutesOf(record)
    texts.push({
      field: null,
      source: record.body,
      root,
      marks,
      faults,
      place: (offset) => record.placeInBody(offset),
    })
  }
  return texts
}
