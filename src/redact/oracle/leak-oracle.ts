// Searches the final bytes of a public output for everything that was taken out. Separate from the projection: it trusts nothing of it.
import type { Records } from '../../core/records.js'
import type { Finding } from '../finding.js'
import { type ClearedFile, withoutCleared } from './cleared-places.js'
import { describe, inName } from './leak-in-words.js'
import { type Page, readPage } from './page.js'
import { wordsOf } from './reading.js'
import type { RemovedText } from './removed-text.js'
import { type Found, isLone, type Sought, searchCleared, soughtIn } from './search-page.js'
import { publicDays, publicWords } from './telling-words.js'
import { type Source, whereItStands } from './where-it-stands.js'

/** A file as it is published: its name, and every text in it (a packed one has several). */
export interface PublicFile {
  name: string
  parts: readonly string[]
  /** The same texts without the words by which the file is laid out: in these a lone everyday word, or a lone short number, is looked for. */
  framed?: readonly string[]
  /** The same file with its cleared places masked; null where nothing is cleared. */
  cleared?: ClearedFile | null
  /** The private sources of everything that it is made from, where that is more than the notes whose marks are looked for. */
  madeFrom?: readonly Source[]
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
  const isPublicFirstName = firstNamesOf(notes.records)
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
      const sources = [{ file: text.file, text: notes.source }, ...(output.madeFrom ?? [])]
      const finding = describe(text, found, { stands: whereItStands(sought, sources, pageOf), isFirstName: isPublicFirstName(text) })
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
 * everyday words in a row. The finding says where the mark is and on which lines of which private source the text still
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

/** Whether the removed text begins with the first name of somebody who is published by name. */
function firstNamesOf(records: Records): (removed: RemovedText) => boolean {
  const first = (name: string) => wordsOf(name)[0]?.toLowerCase()
  const names = new Set(records.of('person').flatMap(({ data }) => (data.publish === 'name' ? (first(data.name) ?? []) : [])))
  return ({ text }) => names.has(first(text) ?? '')
}
