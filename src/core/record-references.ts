// Every place in a record that names another record: by its schema in the fields, in the marks of its body, and in the headings of its notes.
import { isDate } from './date.js'
import { markedTexts } from './marked-text.js'
import { noteHeadingsOf } from './note-headings.js'
import type { Place } from './problem.js'
import type { StoreRecord } from './record.js'
import { INITIALS } from './references.js'
import { fieldValues } from './schema.js'
import type { Data, Path } from './yaml.js'

export interface ReferenceInRecord {
  /** Initials or an id, as written. */
  word: string
  /** The kinds it may be of, in the order they are tried. */
  kinds: readonly string[]
  /** The day on which initials are read, or null. */
  day: string | null
  /** Whether plain words may stand in its place. */
  orWords: boolean
  /** Looked up when it is asked for: it takes as long as to read the record again, and most references are right. */
  place(): Place
}

export function referencesIn(record: StoreRecord): ReferenceInRecord[] {
  return [...referencesInFields(record), ...referencesInMarks(record), ...referencesInNotes(record)]
}

function referencesInFields(record: StoreRecord): ReferenceInRecord[] {
  const references: ReferenceInRecord[] = []
  for (const { path, value, meaning } of fieldValues(record.kind.schema, record.data)) {
    if (meaning.refers === undefined || typeof value !== 'string') continue
    if (meaning.orWords === true && !looksLikeReference(value)) continue
    const day = meaning.on === undefined ? null : dayOf(record.data, path, meaning.on)
    references.push({
      word: value,
      kinds: meaning.refers,
      day,
      orWords: meaning.orWords === true,
      place: () => record.locate(path),
    })
  }
  return references
}

/** The day a field names: beside the reference where it stands in a period of its own, else the record's. */
function dayOf(data: Data, path: Path, field: string): string | null {
  const beside = path.slice(0, -1).reduce<unknown>((value, step) => (value as Data | undefined)?.[step], data)
  const day = (beside as Data | undefined)?.[field] ?? data[field]
  return typeof day === 'string' && isDate(day) ? day : null
}

function looksLikeReference(words: string): boolean {
  return INITIALS.test(words) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(words)
}

const MARK_REFERENCES: { readonly [attribute: string]: readonly string[] } = {
  owners: ['person', 'group', 'organisation'],
  by: ['person'],
  group: ['group'],
}

function referencesInMarks(record: StoreRecord): ReferenceInRecord[] {
  const day = typeof record.data.date === 'string' && isDate(record.data.date) ? record.data.date : null
  return markedTexts(record)
    .flatMap(({ marks, place }) =>
      marks.flatMap((mark) =>
        Object.entries(mark.attributes).flatMap(([name, value]) =>
          splitOwners(value).map((word) => ({
            word,
            kinds: MARK_REFERENCES[name] ?? [],
            day,
            orWords: false,
            place: () => place(mark.start),
          })),
        ),
      ),
    )
    .filter(({ kinds }) => kinds.length > 0)
}

/** Whoever made a progress note of an action. */
function referencesInNotes(record: StoreRecord): ReferenceInRecord[] {
  if (record.kind.name !== 'action') return []
  return noteHeadingsOf(record).flatMap(({ note, offset }) =>
    note === null || note.by === ''
      ? []
      : [{ word: note.by, kinds: ['person'], day: note.on, orWords: false, place: () => record.placeInBody(offset) }],
  )
}

/** The owners in a mark's attribute, which are parted by spaces or commas. */
export function splitOwners(owners: string): string[] {
  return owners.split(/[\s,]+/).filter((word) => word !== '')
}
