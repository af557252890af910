// Reads somebody's minutes, in Word, HTML, Markdown or plain text, and says what was recognised in them and what is doubtful.

import { Failure } from '../core/failure.js'
import type { Block } from './block.js'
import { lineOf, textOf } from './block.js'
import type { Imported, ImportedMinutes, ImportWarning, MeetingInFile } from './imported-minutes.js'
import { oldTextDoubt, readFile } from './read/read-file.js'
import { meetingsIn } from './recognise/meetings.js'
import { recogniseMinutes } from './recognise/minutes.js'
import type { Paper } from './recognise/paper.js'
import { structureOf } from './recognise/structure/structure.js'

/**
 * Recognises the minutes in a file; `pick` says which of several meetings, counted from 1. Fails for a kind of file that can't be
 * read, and for a pick that isn't there.
 */
export async function importMinutes(bytes: Uint8Array, fileName: string, pick: number | null): Promise<Imported> {
  const reading = await readFile(bytes, fileName)
  const structure = structureOf(reading.blocks, reading.wrapWidth ?? null)
  const doubts: ImportWarning[] = [...(reading.isOldText ? [oldTextDoubt()] : []), ...reading.doubts, ...structure.doubts]
  const parts = meetingsIn(structure.blocks)
  const meetings: MeetingInFile[] = parts.length < 2 ? [] : parts.map(({ number, date, title, line }) => ({ number, date, title, line }))
  if (pick !== null && parts[pick - 1] === undefined)
    throw new Failure(
      'usage',
      `There is no meeting ${pick} in the file, expected a number from 1 to ${parts.length}.`,
      'Leave out --meeting to see the list.',
    )
  if (parts.length > 1 && pick === null) {
    const message = `The file holds ${parts.length} meetings: pick one by its number.`
    return { minutes: emptyMinutes(fileName, [{ code: 'several-meetings', message, line: 1 }]), meetings, outcome: 'several' }
  }
  const part = parts[(pick ?? 1) - 1]
  const blocks = structure.blocks.slice(part?.from, part?.to)
  const own = doubtsWithin(doubts, blocks, parts.length > 1)
  const paper: Paper = { blocks, fields: parts.length > 1 ? new Map() : reading.fields, fileName: parts.length > 1 ? '' : fileName }
  const minutes = recogniseMinutes(paper)
  if (pick === null && !readsAsMinutes(minutes, blocks)) {
    const message = 'No minutes recognised: there is no list of people, no action, and no items of an agenda.'
    return { minutes: emptyMinutes(fileName, [{ code: 'no-minutes', message, line: 1 }]), meetings, outcome: 'none' }
  }
  const warnings = [...own, ...minutes.warnings].sort((a, b) => a.line - b.line)
  return { minutes: { ...minutes, source: fileName, warnings }, meetings, outcome: 'minutes' }
}

/** Of one meeting among several only the doubts on its own lines count. */
function doubtsWithin(doubts: readonly ImportWarning[], blocks: readonly Block[], isPart: boolean): ImportWarning[] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!isPart || first === undefined || last === undefined) return [...doubts]
  return doubts.filter(({ line }) => line >= lineOf(first) && line <= lineOf(last))
}

/** Minutes say who was there; or of a day what is to be done, or go through items; or name several who are to act. */
function readsAsMinutes({ attendees, apologies, absent, actions, items, date }: ImportedMinutes, blocks: readonly Block[]): boolean {
  if (attendees.length + apologies.length + absent.length > 0) return true
  if (actions.filter(({ owners }) => owners.length > 0).length > 1 || (date !== null && actions.length > 0)) return true
  const saysSo = blocks.some((block) => block.kind !== 'table' && /\b(?:minutes|apologies|meeting|agenda|resolved)\b/i.test(textOf(block)))
  return date !== null && saysSo && items.filter(({ number }) => number !== null).length > 1
}

function emptyMinutes(source: string, warnings: ImportWarning[]): ImportedMinutes {
  return {
    source,
    title: null,
    date: null,
    start: null,
    end: null,
    venue: null,
    chair: null,
    notetaker: null,
    attendees: [],
    apologies: [],
    absent: [],
    items: [],
    rest: '',
    actions: [],
    decisions: [],
    nextMeeting: null,
    warnings,
  }
}
