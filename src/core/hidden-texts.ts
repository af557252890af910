// Hides, in what is shown to a person, every text that some record's redaction marks take out, wherever it stands.
import { isEverydayWord } from './everyday-words.js'
import { MARKS, REASONS } from './mark-names.js'
import { protectedRanges } from './protected-text.js'
import type { Records } from './records.js'

/** The words of marks themselves, and the rarer ones of our own sentences, which must be able to say them. */
const OURS: ReadonlySet<string> = new Set([
  ...Object.keys(MARKS),
  ...Object.keys(REASONS),
  ...Object.values(MARKS).flatMap(({ attributes }) => attributes),
  ...['colon', 'colons', 'hyphens', 'redaction', 'pseudonym', 'frontmatter', 'glossary'],
])

/** Shorter words would hide half of every message; longer stretches are hidden word by telling word. */
const SHORTEST_WORD = 3
const SHORTEST_INSIDE = 4
const LONGEST_STRETCH = 200

/** Shows `…` for what is protected. */
export interface Hider {
  /** In a line of a record: also everyday words that stand with a capital in a protected text, as names do. */
  inExcerpt(text: string): string
  /** In a sentence of ours: those only between quotation marks, since our own words are everyday ones too. */
  inMessage(text: string): string
}

/**
 * Hides what the marks in any of the texts protect, whole and word by telling word, and the names of people who are not
 * published by name. The texts are whole files, broken ones too.
 */
export function hiderOf(texts: Iterable<string>, records: Records): Hider {
  let collected: Hidden | null = null
  const hidden = () => (collected ??= collect([...protectedStretches(texts), ...unpublishedNames(records)]))
  const hide = (text: string, alsoNames: boolean) => {
    const { words, names, stretches } = hidden()
    const isHidden = (word: string) => words.has(word.toLowerCase()) || (alsoNames && (names.has(word) || holdsHidden(word, words)))
    const isOurs = (word: string, at: number, whole: string) =>
      !alsoNames && (isOurMark(word, whole.slice(0, at), whole.slice(at + word.length)) || isYearOfDate(word, whole.slice(at)))
    return stretches
      .reduce(hideStretch, text)
      .replace(WORD, (word, at: number, whole: string) => (isHidden(word) && !isOurs(word, at, whole) ? '…' : word))
  }
  return {
    inExcerpt: (text) => hide(text, true),
    inMessage: (text) => hide(text, false).replace(/"[^"]*"/g, (quoted) => hide(quoted, true)),
  }
}

interface Hidden {
  /** Words that are not everyday English, and numbers of four digits or more; in lower case. */
  words: Set<string>
  /** Everyday words that stand with a capital, as names do. */
  names: Set<string>
  stretches: string[]
}

const WORD = /[\p{L}\p{N}]+/gu

function collect(texts: readonly string[]): Hidden {
  const all = texts
    .flatMap((text) => text.match(WORD) ?? [])
    .filter((word) => word.length >= SHORTEST_WORD && !OURS.has(word.toLowerCase()))
  const isEveryday = (word: string) => /^\d{1,3}$/.test(word) || isEverydayWord(word.toLowerCase())
  const stretches = [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => text.length >= SHORTEST_WORD && text.length <= LONGEST_STRETCH,
  )
  return {
    words: new Set(all.filter((word) => !isEveryday(word)).map((word) => word.toLowerCase())),
    names: new Set(all.filter((word) => /^\p{Lu}/u.test(word) && isEveryday(word))),
    stretches: stretches.sort((a, b) => b.length - a.length),
  }
}

/** A word with another inside it, such as a name with a number behind: `Maud2`. */
function holdsHidden(word: string, words: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase()
  return [...words].some((hidden) => hidden.length >= SHORTEST_INSIDE && lower.includes(hidden))
}

/** Our sentences speak of marks. `Mark` is a name besides, so it is ours only in small letters, by itself, and never in a line of a record. */
function isOurMark(word: string, before: string, after: string): boolean {
  return (word === 'mark' || word === 'marks') && !before.endsWith('-') && !after.startsWith('-')
}

/** The year of a date, as a meeting's id begins: a mark that holds the year would make a command to type one that can't be. */
function isYearOfDate(word: string, from: string): boolean {
  return word.length === 4 && /^\d{4}-\d\d/.test(from)
}

function hideStretch(text: string, stretch: string): string {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  const start = text.toLowerCase().indexOf(stretch.toLowerCase())
  const end = start + stretch.length
  if (start < 0 || isWord(text[start - 1]) || isWord(text[end])) return text
  return `${text.slice(0, start)}…${hideStretch(text.slice(end), stretch)}`
}

function protectedStretches(texts: Iterable<string>): string[] {
  return [...texts].flatMap((text) => protectedRanges(text).map(({ start, end }) => text.slice(start, end)))
}

function unpublishedNames(records: Records): string[] {
  return records.of('person').flatMap(({ data }) => (data.publish === 'name' ? [] : [data.name]))
}
