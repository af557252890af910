// Searches the final bytes of a public output for everything that was taken out. Separate from the projection: it trusts nothing of it.
import { blankProtected } from '../../core/mask-protected.js'
import type { Records } from '../../core/records.js'
import { type Finding, findingIn } from '../finding.js'
import { type Page, readPage } from './page.js'
import { wordsOf } from './reading.js'
import type { RemovedText } from './removed-text.js'
import { type Extent, type Found, type Sought, searchPage, soughtIn } from './search-page.js'
import { publicWords } from './telling-words.js'

/** A file as it is published: its name, and every text in it (a packed one has several). */
export interface PublicFile {
  name: string
  parts: readonly string[]
}

/** What the search needs to know beside the file and the removed texts. */
export interface SearchedNotes {
  records: Records
  /** The private source, only to say on which of its lines a text stands. */
  source: string
  /** Names that somebody decided may stand, each in its place: a removed name may be somebody else's too. */
  clearedNames: readonly string[]
}

/** As `findLeaks`, in one of the files that are made from the same notes. */
export type LeakSearch = (output: PublicFile, removed: readonly RemovedText[]) => Finding[]

/** The search of all files that are made from the same notes: a text that stands in several of them is read once. */
export function leakSearch(notes: SearchedNotes): LeakSearch {
  const isPublicWord = publicWords(notes.records)
  const names = publicNames(notes)
  const read = new Map<string, Page>()
  const pageOf = (text: string) => {
    const page = read.get(text) ?? readPage(text, names)
    read.set(text, page)
    return page
  }
  return ({ name, parts }, removed) => {
    const pages = [name, ...parts].map(pageOf)
    const findings = new Map<string, Finding>()
    for (const text of removed) {
      const sought = soughtIn(text, isPublicWord)
      const results = pages.map((page) => searchPage(page, sought))
      const found = results.find((each) => each !== null)
      if (found === undefined || found === null) continue
      if (results[0] !== null) {
        findings.set('name', inName(text))
        continue
      }
      const finding = describe(text, found, lineOf(sought, notes.source, pageOf))
      findings.set(`${finding.file}:${finding.line}:${finding.column}:${finding.message}`, finding)
    }
    return [...findings.values()]
  }
}

/**
 * A finding for each removed text of which something still stands in the output: the whole, a telling word, or three of its
 * everyday words in a row. The finding says where the mark is and on which line of the private source the text still stands,
 * never what it is.
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

function describe({ what, file, place }: RemovedText, found: Found, line: number | null): Finding {
  const where = line === null ? '' : `, from line ${line}`
  if (what !== 'marked') {
    const message = `The name of somebody who is not published by name stands in the public copy${where}.`
    const hint = 'Mark it with :redact[...]{reason=s40}, or change what the record of that person says under publish.'
    return findingIn(file, line === null ? place : { line, column: 1 }, 'leak', message, hint)
  }
  return findingIn(file, place, 'leak', `${STANDS[found.extent]}${where}.`, found.isName ? MARK_IT : `${MARK_IT} ${OR_CLEAR_IT}`)
}

function inName({ file, place }: RemovedText): Finding {
  const message = 'The name of the public file, or of its folder, holds what may not be published.'
  return findingIn(file, place, 'leak', message, 'Give it another name.')
}

/** The first line of the private source on which the text stands outside every mark; null when it stands across lines. */
function lineOf(sought: Sought, source: string, pageOf: (text: string) => Page): number | null {
  const lines = blankProtected(source).split(/\r\n|\n|\r/)
  const index = lines.findIndex((line) => searchPage(pageOf(line), sought) !== null)
  return index < 0 ? null : index + 1
}
