// Searches the final bytes of a public output for everything that was taken out. Separate from the projection: it trusts nothing of it.
import { blankProtected } from '../../core/mask-protected.js'
import type { Records } from '../../core/records.js'
import { type Finding, findingIn } from '../finding.js'
import { type ClearedFile, withoutCleared, withoutClearingMarks } from './cleared-places.js'
import { type Page, readPage } from './page.js'
import { wordsOf } from './reading.js'
import type { RemovedText } from './removed-text.js'
import { type Extent, type Found, isLone, type Sought, searchCleared, soughtIn } from './search-page.js'
import { publicDays, publicWords } from './telling-words.js'

/** A file as it is published: its name, and every text in it (a packed one has several). */
export interface PublicFile {
  name: string
  parts: readonly string[]
  /** The same texts without the words by which the file is laid out: in these a lone everyday word, or a lone short number, is looked for. */
  framed?: readonly string[]
  /** The same file with its cleared places masked; null where nothing is cleared. */
  cleared?: ClearedFile | null
}

/** What the search needs to know beside the file and the removed texts. */
export interface SearchedNotes {
  records: Records
  /** The private source, only to say on which of its lines a text stands; what no copy prints is blank in it. */
  source: string
  /** Names that somebody decided may stand, each in its place: a removed name may be somebody else's too. */
  clearedNames: readonly string[]
}

/** As `findLeaks`, in one of the files that are made from the same notes. */
export type LeakSearch = (output: PublicFile, removed: readonly RemovedText[]) => Finding[]

/** The search of all files that are made from the same notes: a text that stands in several of them is read once. */
export function leakSearch(notes: SearchedNotes): LeakSearch {
  const isPublicWord = publicWords(notes.records)
  const days = publicDays(notes.records)
  const names = publicNames(notes)
  const read = new Map<string, Page>()
  const pageOf = (text: string) => {
    const page = read.get(text) ?? readPage(text, names)
    read.set(text, page)
    return page
  }
  return (output, removed) => {
    const search = pageSearch(output, pageOf)
    const findings = new Map<string, Finding>()
    for (const text of removed) {
      const sought = soughtIn(text, isPublicWord, days)
      const results = search(sought)
      const found = results.find((each) => each !== null)
      if (found === undefined || found === null) continue
      if (results[0] !== null) {
        findings.set('name', inName(text))
        continue
      }
      const finding = describe(text, found, linesOf(sought, notes.source, pageOf))
      findings.set(`${finding.file}:${finding.line}:${finding.column}:${finding.message}`, finding)
    }
    return [...findings.values()]
  }
}

/** The search of a file for one text: what of it stands in the name, and then in each part. */
function pageSearch(
  { name, parts, framed, cleared = null }: PublicFile,
  pageOf: (text: string) => Page,
): (sought: Sought) => (Found | null)[] {
  const pagesOf = (texts: readonly string[], masked: readonly string[] | undefined) => {
    const left = cleared === null || masked === undefined ? texts : withoutCleared(texts, { texts: cleared.texts, parts: masked })
    return [name, ...texts].map((text, i) => ({ page: pageOf(text), uncleared: pageOf([name, ...left][i] ?? text) }))
  }
  const whole = pagesOf(parts, cleared?.parts)
  const laidOut = framed === undefined ? whole : pagesOf(framed, cleared?.framed)
  return (sought) => (isLone(sought) ? laidOut : whole).map(({ page, uncleared }) => searchCleared(page, uncleared, sought))
}

/**
 * A finding for each removed text of which something still stands in the output: the whole, a telling word, or three of its
 * everyday words in a row. The finding says where the mark is and on which lines of the private source the text still
 * stands, never what it is.
 */
export function findLeaks(output: PublicFile, removed: readonly RemovedText[], notes: SearchedNotes): Finding[] {
  return leakSearch(notes)(output, removed)
}

/** The full names of those who are published by name, and the names that were cleared, each between spaces. */
function publicNames({ records, clearedNames }: SearchedNotes): string[] {
  const people = records.of('person').flatMap(({ data }) => (data.publish === 'name' ? [data.name] : []))
  return [...people, ...clearedNames].map((name) => ` ${wordsOf(name).join(' ')} `)
}

const STANDS: { readonly [extent in Extent]: string } = {
  whole: 'The text that this mark takes out stands elsewhere in the public copy',
  word: 'A word that this mark takes out stands elsewhere in the public copy',
  run: 'Words that this mark takes out stand in a row elsewhere in the public copy',
}

const MARK_IT = 'Mark it there too, or mark more or less here: what is left must not tell what was taken out.'
/** Not where a name stands as a word of its own: protected beats every clearance. In "challenges" or "the O level" it does not. */
const OR_CLEAR_IT = 'Where the words there mean something else, write :clear[...]{by=... why="..."} around them.'

function describe({ what, file, place }: RemovedText, found: Found, lines: readonly number[]): Finding {
  const [line] = lines
  const where = line === undefined ? '' : `, from ${lines.length === 1 ? 'line' : 'lines'} ${inWords(lines)}`
  if (what !== 'marked') {
    const message = `The name of somebody who is not published by name stands in the public copy${where}.`
    const hint = 'Mark it with :redact[...]{reason=s40}, or change what the record of that person says under publish.'
    return findingIn(file, line === undefined ? place : { line, column: 1 }, 'leak', message, hint)
  }
  return findingIn(file, place, 'leak', `${STANDS[found.extent]}${where}.`, found.isName ? MARK_IT : `${MARK_IT} ${OR_CLEAR_IT}`)
}

function inName({ file, place }: RemovedText): Finding {
  const message = 'The name of the public file, or of its folder, holds what may not be published.'
  return findingIn(file, place, 'leak', message, 'Give it another name.')
}

/** "3", "3 and 7", "3, 7 and 12". */
function inWords(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}

/** The lines of the private source on which the text stands outside every mark; none when it stands across lines. */
function linesOf(sought: Sought, source: string, pageOf: (text: string) => Page): number[] {
  const whole = blankProtected(source)
  const uncleared = linesIn(withoutClearingMarks(whole))
  return linesIn(whole).flatMap((line, i) => (searchCleared(pageOf(line), pageOf(uncleared[i] ?? line), sought) === null ? [] : [i + 1]))
}

function linesIn(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
