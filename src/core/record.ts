// One record: a Markdown file's frontmatter as data, its body as text, and where everything stands in the file.

import { findBodyExcess } from './body-limits.js'
import { splitFrontmatter } from './frontmatter.js'
import type { Kind } from './kind.js'
import { lineStarts, placeAt, placeIn } from './lines.js'
import type { Fault, Place } from './problem.js'
import { type Data, formatYamlValue, type Path, parseYaml } from './yaml.js'

export interface StoreRecord<Fields = Data> {
  kind: Kind
  id: string
  /** From the store's root, with `/`: `records/people/jo-ward.md`. */
  file: string
  /** The whole file as text. */
  text: string
  data: Fields
  body: string
  /** Where a field's value, or its key, stands in the file. */
  locate(path: Path, part?: 'value' | 'key'): Place
  /** Where an offset (UTF-16) into the body stands in the file. */
  placeInBody(offset: number): Place
  /** The file's text with another value for a field that is there, every other byte as it is; null where the field isn't there. */
  withField(path: Path, value: unknown): string | null
  /** The file's text with another body. */
  withBody(body: string): string
}

/** Parses a record file's text; gives its faults instead when it is no record. */
export function parseRecord(kind: Kind, file: string, id: string, text: string): { record: StoreRecord } | { faults: Fault[] } {
  const parts = splitFrontmatter(text)
  if ('fault' in parts) return { faults: [parts.fault] }
  const { block, blockStart, body, bodyStart } = parts.split
  const linesAbove = 1 // the opening fence
  const parsed = parseYaml(block)
  if ('faults' in parsed)
    return {
      faults: parsed.faults.map((fault) => ({
        ...fault,
        line: fault.line + linesAbove,
      })),
    }
  const excess = findBodyExcess(body)
  if (excess !== null) return { faults: [{ ...excess, line: excess.line + placeAt(text, bodyStart).line - 1 }] }
  const { data, locate, rangeOf } = parsed.yaml
  let starts: number[] | undefined
  return {
    record: {
      kind,
      id,
      file,
      text,
      data,
      body,
      locate: (path, part) => {
        const place = locate(path, part)
        return { ...place, line: place.line + linesAbove }
      },
      withField: (path, value) => {
        const range = rangeOf(path)
        if (range === null) return null
        const old = text.slice(blockStart + range.start, blockStart + range.end)
        const ending = /(?:\r\n|\n|\r)$/.exec(old)?.[0] ?? ''
        return `${text.slice(0, blockStart + range.start)}${formatYamlValue(value)}${ending}${text.slice(blockStart + range.end)}`
      },
      withBody: (changed) => text.slice(0, bodyStart) + changed,
      placeInBody: (offset) => {
        starts ??= lineStarts(text)
        return placeIn(starts, bodyStart + offset)
      },
    },
  }
}
