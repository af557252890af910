// Finds in what a newsletter prints the words that the marks of other notes take out: one meeting's newsletter must not tell another's.
import { formatDate } from '../../core/date.js'
import type { Place } from '../../core/problem.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { FUNCTION_WORDS } from '../../redact/oracle/function-words.js'
import { readingsOf, wordsOf } from '../../redact/oracle/reading.js'
import { publicWords, tellingOf } from '../../redact/oracle/telling-words.js'
import { isApproved } from '../../redact/projection/project-notes.js'
import { removedFromNotes } from './redact-notes.js'

/** So many words in a row tell of other notes; of a shorter text all of them together do, when they are no fewer than SHORTEST. */
const ROW = 5
const SHORTEST = 3

export interface Told {
  /** The meetings that the newsletter is about: what their own marks take out is searched for more closely. */
  meetings: readonly string[]
  /** What somebody decided may stand in their notes. */
  clearedNames: readonly string[]
  /** Everything that is printed or told. */
  parts: readonly string[]
}

/**
 * A finding for each mark of other approved or published notes whose words stand in the newsletter; it repeats none. One or two
 * everyday words may be anything in other notes, and so may a single name.
 */
export function findFromOtherNotes(records: Records, { meetings, clearedNames, parts }: Told): Finding[] {
  const others = records.of('meeting').filter((meeting) => isApproved(meeting) && !meetings.includes(meeting.id))
  const isPublicWord = publicWords(records)
  const named = records.of('person').flatMap(({ data }) => (data.publish === 'name' ? [data.name] : []))
  const allowed = [...named, ...clearedNames].map((name) => rowOf(lowerWords(name)))
  const pages = parts.flatMap((part) => readingsOf(part).map(({ lower }) => lower))
  const isTold = (row: string) => pages.some((page) => page.includes(row)) && !allowed.some((each) => each.includes(row))
  return others.flatMap((meeting) =>
    removedFromNotes(records, meeting)
      .filter(({ what, text }) => what === 'marked' && rowsOf(text, isPublicWord).some(isTold))
      .map(({ file, place }) => findingFrom(meeting, file, place)),
  )
}

/** The words of a removed text that tell of it, in rows: full names, and stretches in which some words carry a meaning of their own. */
function rowsOf(text: string, isPublicWord: (word: string) => boolean): string[] {
  const words = lowerWords(text)
  const { words: telling, capitalised } = tellingOf(text, isPublicWord)
  const nameWords = new Set([...telling, ...capitalised])
  const names = windows(words, 2).filter((pair) => pair.every((word) => nameWords.has(word) && !/^\d+$/.test(word)))
  const hasMeaning = (word: string) => !FUNCTION_WORDS.has(word) && !isPublicWord(word)
  const isWhole = words.length <= ROW
  const stretches = words.length < SHORTEST ? [] : windows(words, Math.min(ROW, words.length))
  return [...names, ...stretches.filter((row) => row.filter(hasMeaning).length >= (isWhole ? 1 : 2))].map(rowOf)
}

function windows(words: readonly string[], size: number): string[][] {
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size))
}

function lowerWords(text: string): string[] {
  return wordsOf(text).map((word) => word.toLowerCase())
}

/** As a reading of a page has it. */
function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

function findingFrom({ data: { date } }: RecordOf<'meeting'>, file: string, place: Place): Finding {
  const message = `What this mark takes out of the notes of ${formatDate(date)} stands in the newsletter.`
  const hint =
    'Say it in other words in the newsletter, or mark it there too. Where it means something else, write :clear[...]{by=... why="..."}.'
  return findingIn(file, place, 'leak', message, hint)
}
