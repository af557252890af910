// Finds in what is published of some notes the words that the marks of any other record take out: nothing may tell what another keeps.
import { blankProtected } from '../../core/mask-protected.js'
import type { StoreRecord } from '../../core/record.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { wordsOf } from '../../redact/oracle/reading.js'
import type { RemovedText } from '../../redact/oracle/removed-text.js'
import { tellerOf } from '../../redact/oracle/telling-rows.js'
import { markedBesides, removedTexts } from './marked-records.js'

export interface Told {
  /** The meetings that it is about: what their own marks take out is searched for more closely. */
  meetings: readonly RecordOf<'meeting'>[]
  /** What it is called: "the newsletter". */
  what: string
  /** What somebody decided may stand in their notes. */
  cleared: readonly string[]
  /** Everything that is printed or told. */
  parts: readonly string[]
}

/**
 * A finding for each mark of another record, at whatever stage that is, whose words stand there; it repeats none. One or two everyday
 * words may be anything in other notes, and so may a single name.
 */
export function findFromOtherRecords(records: Records, { meetings, what, cleared, parts }: Told): Finding[] {
  const others = markedBesides(
    records,
    meetings.map(({ id }) => id),
  )
  if (others.length === 0) return []
  const isTold = tellerOf(parts, { records, clearedNames: cleared })
  return others.flatMap((record) =>
    removedTexts(record)
      .filter(isTold)
      .map((removed) => findingFrom(record, removed, { what, where: placeIn(meetings, removed) })),
  )
}

function findingFrom({ kind }: StoreRecord, { file, place }: RemovedText, { what, where }: { what: string; where: string }): Finding {
  const taken = kind.name === 'meeting' ? 'these other notes' : `this ${kind.name}`
  const message = `What this mark takes out of ${taken} stands in ${what}${where}.`
  const hint = `Say it in other words in ${what}, or mark it there too. Where it means something else, write :clear[...]{by=... why="..."} there.`
  return findingIn(file, place, 'leak', message, hint)
}

/** The longest row of words by which a text may be found again. */
const LONGEST = 5

/** The line of the notes on which most of the text's words stand in a row, outside every mark; empty where they run over lines. */
function placeIn(meetings: readonly RecordOf<'meeting'>[], { text }: RemovedText): string {
  const words = lowerWords(text)
  const lines = meetings.flatMap(({ file, text: source }) =>
    blankProtected(source)
      .split(/\r\n|\n|\r/)
      .map((line, i) => ({ row: rowOf(lowerWords(line)), where: `, from line ${i + 1} of ${file}` })),
  )
  for (let size = Math.min(LONGEST, words.length); size > 1; size--) {
    const rows = words.slice(size - 1).map((_, i) => rowOf(words.slice(i, i + size)))
    const line = lines.find(({ row }) => rows.some((each) => row.includes(each)))
    if (line !== undefined) return line.where
  }
  return ''
}

function lowerWords(text: string): string[] {
  return wordsOf(text).map((word) => word.toLowerCase())
}

function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
