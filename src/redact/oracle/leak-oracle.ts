// Searches the final bytes of a public output for everything that was taken out. Separate from the projection: it trusts nothing of it.
import { isEverydayWord } from '../../core/everyday-words.js'
import { blankProtected } from '../../core/mask-protected.js'
import type { Records } from '../../core/records.js'
import { type Finding, findingIn } from '../finding.js'
import { type PageWords, pageWordsOf, standsInPieces } from './parted-words.js'
import { readingsOf, wordsOf } from './reading.js'
import type { RemovedText } from './removed-text.js'
import { publicWords, type Telling, tellingOf } from './telling-words.js'

/** From this many letters on, a text is found inside longer words too. */
const LONG_WORD = 5
const LONG_RUN = 8

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

/**
 * A finding for each removed text of which something still stands in the output: the whole, a telling word, or three of its
 * everyday words in a row. The finding says where the mark is and on which line of the private source the text still stands,
 * never what it is.
 */
export function findLeaks(output: PublicFile, removed: readonly RemovedText[], notes: SearchedNotes): Finding[] {
  const isPublicWord = publicWords(notes.records)
  const names = publicNames(notes)
  const pages = [output.name, ...output.parts].map((part) => readPage(part, names))
  const findings = new Map<string, Finding>()
  for (const text of removed) {
    const results = pages.map((page) => search(page, text, isPublicWord))
    const found = results.find((each) => each !== null)
    if (found === undefined || found === null) continue
    if (results[0] !== null) {
      findings.set('name', inName(text))
      continue
    }
    const line = lineOf(text, notes.source, names, isPublicWord)
    const finding = describe(text, found, line)
    findings.set(`${finding.file}:${finding.line}:${finding.column}:${finding.message}`, finding)
  }
  return [...findings.values()]
}

/** A month or a weekday beside a number, or after such a word as "in", which is nobody's name. */
const DAYS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const DATE = new RegExp(
  `(?<= )(?:\\d{1,2} (?:${DAYS})|(?:${DAYS}) \\d{1,4}|(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|early|late|last|next|[Oo]n) (?:${DAYS}))(?= )`,
  'g',
)

interface Page {
  raw: string
  /** The words of the page, markup taken out or left, in the order of the readings. */
  lower: string[]
  cased: string[]
  /** The same without public names: "James" in "James Thomas" is nobody else's. */
  withoutNames: { lower: string[]; cased: string[] }
  /** The words of `withoutNames`, each by itself, and a possessive's ending told from an "s". */
  words: { lower: PageWords[]; cased: PageWords[] }
  squeezed: string[]
  /** Every digit, with nothing between those of one number. */
  digits: string
}

/** The full names of those who are published by name, and the names that were cleared, each between spaces. */
function publicNames({ records, clearedNames }: SearchedNotes): string[] {
  const people = records.of('person').flatMap(({ data }) => (data.publish === 'name' ? [data.name] : []))
  return [...people, ...clearedNames].map((name) => ` ${wordsOf(name).join(' ')} `)
}

function readPage(output: string, names: readonly string[]): Page {
  const readings = readingsOf(output)
  const withSigns = names.map((name) => name.replaceAll(' s ', " 's "))
  const without = (text: string, phrases: readonly string[]) =>
    phrases.reduce((rest, name) => rest.replaceAll(name, ' | '), text).replace(DATE, ' | ')
  const cased = readings.map((reading) => reading.cased)
  const casedWithout = cased.map((text) => without(text, names))
  const possessive = readings.map((reading) => without(reading.possessive, withSigns))
  const withoutNames = { cased: casedWithout, lower: casedWithout.map((text) => text.toLowerCase()) }
  return {
    raw: output,
    cased,
    lower: readings.map((reading) => reading.lower),
    withoutNames,
    words: { cased: possessive.map(pageWordsOf), lower: possessive.map((text) => pageWordsOf(text.toLowerCase())) },
    digits: output.replace(/(?<=\d)[ .,()-]{1,2}(?=\d)/g, ''),
    squeezed: readings.map((reading) => reading.lower.replaceAll(' ', '')),
  }
}

type Extent = 'whole' | 'word' | 'run'

interface Found {
  extent: Extent
  /** Whether a name stands there as a word of its own: no part of a longer word, and in no pieces of several letters. */
  isName: boolean
}

function search(page: Page, removed: RemovedText, isPublicWord: (word: string) => boolean): Found | null {
  const extent = extentOf(page, removed, isPublicWord)
  return extent === null ? null : { extent, isName: holdsName(page, removed.text, isPublicWord) }
}

function extentOf(page: Page, { text, what }: RemovedText, isPublicWord: (word: string) => boolean): Extent | null {
  if (what === 'initials') return page.cased.some((words) => words.includes(` ${text} `)) ? 'whole' : null
  const telling = tellingOf(text, isPublicWord)
  if (telling.whole === '') return text.trim() !== '' && page.raw.includes(text.trim()) ? 'whole' : null
  if (!telling.isOneName && holdsWhole(page, telling.whole)) return 'whole'
  if (holdsTellingWord(page, telling)) return 'word'
  return telling.runs.some((run) => page.lower.some((words) => words.includes(` ${run} `))) ? 'run' : null
}

/** Whether a word that is nothing but a name stands there by itself, as a plural that is no everyday word ("the Quills"), or letter by letter. */
function holdsName({ withoutNames }: Page, text: string, isPublicWord: (word: string) => boolean): boolean {
  const { words } = tellingOf(text, isPublicWord)
  const names = wordsOf(text).filter((word) => /^\p{Lu}/u.test(word) && words.includes(word.toLowerCase()))
  const forms = names.map((name) => name.toLowerCase()).flatMap((name) => (isEverydayWord(`${name}s`) ? [name] : [name, `${name}s`]))
  return forms.some((form) => withoutNames.lower.some((words) => words.includes(` ${form} `) || words.includes(` ${[...form].join(' ')} `)))
}

/** One word may stand in the full name of somebody who is published; more than one may not. */
function holdsWhole(page: Page, whole: string): boolean {
  const texts = whole.includes(' ') ? page.lower : page.withoutNames.lower
  if (texts.some((words) => holds(words, whole))) return true
  const squeezed = whole.replaceAll(' ', '')
  const isCode = /\d/.test(squeezed) && /\p{L}/u.test(squeezed) && squeezed.length >= LONG_WORD
  return (isCode || squeezed.length >= LONG_RUN) && page.squeezed.some((letters) => letters.includes(squeezed))
}

/** Whether a word stands there, whole or in pieces, in whatever case. */
function holdsWord({ withoutNames, words }: Page, word: string): boolean {
  return withoutNames.lower.some((text) => holds(text, word)) || words.lower.some((page) => standsInPieces(page, word))
}

function holdsTellingWord(page: Page, { words, capitalised, ...codes }: Telling): boolean {
  const { withoutNames, words: apart, digits, squeezed } = page
  if (codes.digits.some((number) => digits.includes(number))) return true
  if (codes.postcodes.some((code) => squeezed.some((letters) => letters.includes(code)))) return true
  if (words.some((word) => holdsWord(page, word))) return true
  return capitalised.some((word) => {
    const forms = [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]
    return forms.some(
      (form) =>
        withoutNames.cased.some((text) => text.includes(` ${form} `) || text.includes(` ${form}s `)) ||
        apart.cased.some((each) => standsInPieces(each, form)),
    )
  })
}

/** A long text anywhere, a short one as words of their own, with or without a plural's ending. */
function holds(text: string, words: string): boolean {
  if (words.length >= LONG_WORD) return text.includes(words)
  return text.includes(` ${words} `) || text.includes(` ${words}s `) || text.includes(` ${words}es `)
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
function lineOf(removed: RemovedText, source: string, names: readonly string[], isPublicWord: (word: string) => boolean): number | null {
  const lines = blankProtected(source).split(/\r\n|\n|\r/)
  const index = lines.findIndex((line) => search(readPage(line, names), removed, isPublicWord) !== null)
  return index < 0 ? null : index + 1
}
