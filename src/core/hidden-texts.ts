// Hides, in what is shown to a person, every text that some record's redaction marks take out, wherever it stands.
import { isEverydayWord } from './everyday-words.js'
import { MARKS, REASONS } from './mark-names.js'
import { protectedRanges } from './protected-text.js'
import type { Records } from './records.js'

/** The words of marks themselves, which a hint must be able to say. */
const OURS: ReadonlySet<string> = new Set([
  ...Object.keys(MARKS),
  ...Object.keys(REASONS),
  ...Object.values(MARKS).flatMap(({ attributes }) => attributes),
])

/** Shorter words would hide half of every message; longer stretches are hidden word by telling word. */
const SHORTEST_WORD = 3
const LONGEST_STRETCH = 200

/**
 * A function that shows `…` for what the marks in any of the texts protect, whole and word by telling word, and for the names
 * of people who are not published by name. The texts are whole files, broken ones too.
 */
export function hiderOf(texts: Iterable<string>, records: Records): (text: string) => string {
  let hidden: Hidden | null = null
  return (text) => {
    hidden ??= collect([...protectedStretches(texts), ...unpublishedNames(records)])
    const { words, stretches } = hidden
    return stretches.reduce(hideStretch, text).replace(WORD, (word) => (words.has(word) || words.has(word.toLowerCase()) ? '…' : word))
  }
}

interface Hidden {
  /** Words that are not everyday in lower case; everyday ones only as names, with their capital. */
  words: Set<string>
  stretches: string[]
}

const WORD = /[\p{L}\p{N}]+/gu

function collect(texts: readonly string[]): Hidden {
  const words = texts.flatMap((text) => text.match(WORD) ?? []).filter(isTelling)
  const stretches = [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => text.length >= SHORTEST_WORD && text.length <= LONGEST_STRETCH,
  )
  return {
    words: new Set(words.map((word) => (isEverydayWord(word.toLowerCase()) ? word : word.toLowerCase()))),
    stretches: stretches.sort((a, b) => b.length - a.length),
  }
}

/** A name, a number of four digits or more, or a word that is not everyday English. */
function isTelling(word: string): boolean {
  if (word.length < SHORTEST_WORD || OURS.has(word)) return false
  return /^\p{Lu}|^\d{4,}$/u.test(word) || !isEverydayWord(word.toLowerCase())
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
