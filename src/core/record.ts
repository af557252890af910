// One record: a Markdown file's frontmatter as data, its body as text, and where everything stands in the file.

import { findBodyExcess } from './body-limits.js'
import { splitFrontmatter } from './frontmatter.js'
import type { Kind } from './kind.js'
import { lineStarts, placeAt, placeIn } from './lines.js'
import type { Fault, Place } from './problem.js'
import { type Data, type Entries, formatYamlLike, type Path, parseYaml, type Range } from './yaml.js'

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
  /** The offsets (UTF-16) of a field's value in the file; null where the field isn't there. */
  rangeOf(path: Path): Range | null
  /** The entries of a list or a mapping, by their offsets in the file; null where none is there. */
  entriesOf(path: Path): Entries | null
  /**
   * The file's text with another value for a field that is there, in the quotation marks or the block of words that the old one had, every
   * other byte as it is; null where the field isn't there.
   */
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
  const { data, locate } = parsed.yaml
  const inFile = ({ start, end }: Range): Range => ({ start: blockStart + start, end: blockStart + end })
  const rangeOf = (path: Path) => {
    const range = parsed.yaml.rangeOf(path)
    return range === null ? null : inFile(range)
  }
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
      rangeOf,
      entriesOf: (path) => {
        const entries = parsed.yaml.entriesOf(path)
        return entries === null ? null : { ...entries, ranges: entries.ranges.map(inFile) }
      },
      withField: (path, value) => {
        const range = rangeOf(path)
        return range === null ? null : withValueAt(text, range, value)
      },
      withBody: (changed) => text.slice(0, bodyStart) + changed,
      placeInBody: (offset) => {
        starts ??= lineStarts(text)
        return placeIn(starts, bodyStart + offset)
      },
    },
  }
}

/** One that is empty is written right behind its colon or dash, before the comment there. */
function withValueAt(text: string, { start, end }: Range, value: unknown): string {
  const old = text.slice(start, end)
  if (old === '') {
    const at = start - (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0)
    return `${text.slice(0, at)} ${formatYamlLike(value, old)}${text.slice(at)}`
  }
  const ending = /(?:\r\n|\n|\r)$/.exec(old)?.[0] ?? ''
  return `${text.slice(0, start)}${formatYamlLike(value, old)}${ending}${text.slice(end)}`
}
