// Hides, in what is shown to the partnership's own people, whatever the marks of some records take out, wherever it stands unmarked.
import { protectedRanges } from '../core/protected-text.js'
import type { Records } from '../core/records.js'
import { FUNCTION_WORDS } from '../redact/oracle/function-words.js'
import { wordsOf } from '../redact/oracle/reading.js'
import { publicWords, tellingOf } from '../redact/oracle/telling-words.js'

/** A text of a record with `…` for what is protected; its lines stay lines. */
export type Hide = (text: string) => string

/** Where in a text what is protected stands: words beside one another on a line as one, in order. */
export type FindMarked = (text: string) => Stretch[]

export interface Stretch {
  start: number
  end: number
}

/** Longer stretches are hidden by their telling words and by their everyday words in runs of three. */
const LONGEST_WHOLE = 200
const SHORTEST_WORD = 3
const WORD = /[\p{L}\p{N}]+/gu

/**
 * Hides what the marks in any of the texts (whole files, broken ones too) take out, by the rule that public copies are searched by. Unlike
 * the hider of messages, which nobody has to read much of, it leaves the words that the store makes public itself and "The" at a sentence's
 * start; and people who aren't published by name, since their own partnership knows them.
 */
export function hideMarked(texts: Iterable<string>, records: Records): Hide {
  const find = findMarked(texts, records)
  return (text) => withoutStretches(text, find(text))
}

/** As `hideMarked` hides it: where it stands. */
export function findMarked(texts: Iterable<string>, records: Records): FindMarked {
  let hidden: Hidden | undefined
  return (text) => {
    hidden ??= collect([...texts].flatMap(protectedStretches), records)
    return findWords(text, hidden)
  }
}

/** As `hideMarked`, for one group of texts after another: made anew only where they take out something else than those before. */
export function hideMarkedIn(records: Records): (texts: readonly string[]) => Hide {
  const stretches = new Map<string, string[]>()
  const hides = new Map<string, Hide>()
  const takenOut = (text: string) => {
    const found = stretches.get(text) ?? protectedStretches(text)
    stretches.set(text, found)
    return found
  }
  return (texts) => {
    const all = [...new Set(texts.flatMap(takenOut))].sort()
    const key = JSON.stringify(all)
    const hide = hides.get(key) ?? hideStretches(all, records)
    hides.set(key, hide)
    return hide
  }
}

function hideStretches(stretches: readonly string[], records: Records): Hide {
  const hidden = collect(stretches, records)
  return (text) => withoutStretches(text, findWords(text, hidden))
}

/** In frontmatter a mark's own quotation marks may be escaped: `as=\"Child A\"` would not read as exact, and hide all behind it. */
function protectedStretches(escaped: string): string[] {
  const text = escaped.replaceAll('\\"', '"')
  return protectedRanges(text).map(({ start, end }) => text.slice(start, end))
}

interface Hidden {
  /** Lower case. */
  words: Set<string>
  /** Everyday words that are names where they stand with a capital; lower case. */
  names: Set<string>
  /** Words that are hidden where they follow one another, by the first of them. */
  sequences: Map<string, string[][]>
}

function collect(stretches: readonly string[], records: Records): Hidden {
  const hidden: Hidden = { words: new Set(), names: new Set(), sequences: new Map() }
  if (stretches.length === 0) return hidden
  const isPublic = publicWords(records)
  const sequences = new Set<string>()
  for (const stretch of new Set(stretches)) {
    const { whole, isOneName, words, capitalised, runs } = tellingOf(stretch, isPublic)
    for (const word of words) if (word.length >= SHORTEST_WORD) hidden.words.add(word)
    for (const name of capitalised) hidden.names.add(name)
    for (const run of runs) sequences.add(run)
    if (!isOneName && stretch.length <= LONGEST_WHOLE && isTelling(whole)) sequences.add(whole)
  }
  for (const sequence of sequences) {
    const words = sequence.split(' ')
    const first = words[0] ?? ''
    hidden.sequences.set(first, [...(hidden.sequences.get(first) ?? []), words])
  }
  return hidden
}

function isTelling(whole: string): boolean {
  return whole.length >= SHORTEST_WORD && !whole.split(' ').every((word) => FUNCTION_WORDS.has(word))
}

function findWords(text: string, hidden: Hidden): Stretch[] {
  if (!mayHold(text, hidden)) return []
  const { words, names, sequences } = hidden
  const found = [...text.matchAll(WORD)]
  const lower = found.map(({ 0: word }) => fold(word))
  const isHidden = found.map(({ 0: word }, i) => {
    const known = lower[i] ?? ''
    return words.has(known) || (names.has(known) && /^\p{Lu}/u.test(word))
  })
  for (const [i, word] of lower.entries()) {
    for (const sequence of sequences.get(word) ?? []) {
      if (sequence.every((each, j) => lower[i + j] === each)) isHidden.fill(true, i, i + sequence.length)
    }
  }
  return isHidden.includes(true) ? stretchesOf(text, found, isHidden) : []
}

/** Whether any of its words is one that is hidden, or that one sequence begins with: of most texts none is. */
function mayHold(text: string, { words, names, sequences }: Hidden): boolean {
  if (words.size + names.size + sequences.size === 0) return false
  return (text.match(WORD) ?? []).map(fold).some((word) => words.has(word) || names.has(word) || sequences.has(word))
}

/** Hidden words beside one another on a line are one stretch. */
function stretchesOf(text: string, words: readonly RegExpExecArray[], isHidden: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [i, { 0: word, index }] of words.entries()) {
    if (isHidden[i] !== true) continue
    const last = stretches.at(-1)
    const end = index + word.length
    if (last !== undefined && isHidden[i - 1] === true && !/[\r\n]/.test(text.slice(last.end, index))) last.end = end
    else stretches.push({ start: index, end })
  }
  return stretches
}

/** The text with `…` for each of its stretches, which are in order. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let shown = ''
  let from = 0
  for (const { start, end } of stretches) {
    shown += `${text.slice(from, start)}…`
    from = end
  }
  return shown + text.slice(from)
}

/** As the words of a mark are read: in lower case, accents and letters that only look alike undone. */
function fold(word: string): string {
  return isPlain(word) ? word.toLowerCase() : wordsOf(word).join('').toLowerCase()
}

function isPlain(word: string): boolean {
  return /^[A-Za-z0-9]+$/.test(word)
}
