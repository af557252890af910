// Hides, in what is shown to the partnership's own people, whatever the marks of some records take out, wherever it stands unmarked.
import { plainTitle } from '../core/plain-title.js'
import { mayBeMarked, protectedRanges } from '../core/protected-text.js'
import type { Records } from '../core/records.js'
import { type Stretch, withoutStretches } from '../core/stretch.js'
import { HiddenWords } from './hidden-words.js'
import { type KnownOfStore, knownOf } from './known-of-store.js'

/** A text of a record with `…` for what is protected; its lines stay lines. */
export type Hide = (text: string) => string

/** Where in a text what is protected stands: words beside one another on a line as one, in order. */
export type FindMarked = (text: string) => Stretch[]

const WORD = /[\p{L}\p{N}]+/gu
/** A sign inside a word, or an escape, behind which a word may be hidden that stands nowhere as it is. */
const SIGN_INSIDE =
  /[\p{L}\p{N}](?:[^\p{L}\p{N}\s]|[\ufeff\u2028])+[\p{L}\p{N}]|[-\u2010][ \t]*[\r\n]|(?<![\p{L}\p{N}])\p{L}(?:\.? )\p{L}(?![\p{L}\p{N}])/u
/** Letters on their own, one after another; else all between two spaces, a line that ends in a hyphen and the next one together. */
const TOGETHER = /(?<![\p{L}\p{N}])\p{L}(?:\.? \p{L}(?![\p{L}\p{N}]))+|(?:[^\s]|[\ufeff\u2028]|(?<=[-\u2010][ \t]*)[\r\n]\s*)+/gu

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
  let hidden: HiddenWords | undefined
  return (text) => {
    hidden ??= new HiddenWords(new Set([...texts].flatMap(protectedStretches)), knownOf(records))
    return findWords(text, hidden)
  }
}

/** As `hideMarked`, for one group of texts after another: made anew only where they take out something else than those before. */
export function hideMarkedIn(records: Records): (texts: readonly string[]) => Hide {
  const hides = new Map<string, Hide>()
  let known: KnownOfStore | undefined
  return (texts) => {
    const all = [...new Set(texts.flatMap(protectedStretches))].sort()
    if (all.length === 0) return asItIs
    const key = JSON.stringify(all)
    let hide = hides.get(key)
    if (hide === undefined) {
      known ??= knownOf(records)
      const hidden = new HiddenWords(new Set(all), known)
      hide = (text) => withoutStretches(text, findWords(text, hidden))
      hides.set(key, hide)
    }
    return hide
  }
}

function asItIs(text: string): string {
  return text
}

const ownOf = new WeakMap<Records, (texts: readonly string[]) => Hide>()

/** Hides what a record's own marks take out, wherever it repeats it: for what shows nothing but that record. */
export function hideOwn(records: Records, { text }: { text: string }): Hide {
  const known = ownOf.get(records) ?? hideMarkedIn(records)
  ownOf.set(records, known)
  return known([text])
}

/** A title of a record in plain words, without what the record's own marks take out. */
export function titleInLists(records: Records, record: { text: string; data: { title: string } }): string {
  return hideOwn(records, record)(plainTitle(record.data.title))
}

/** What the marks of a file take out, by its text: a list asks for each action's own, and those of all files. */
const knownStretches = new Map<string, readonly string[]>()

function protectedStretches(text: string): readonly string[] {
  if (!mayBeMarked(text)) return []
  const stretches = knownStretches.get(text) ?? findStretches(text)
  knownStretches.set(text, stretches)
  return stretches
}

/** In frontmatter a mark's own quotation marks may be escaped: `as=\"Child A\"` would not read as exact, and hide all behind it. */
function findStretches(escaped: string): string[] {
  const text = escaped.replaceAll('\\"', '"')
  return protectedRanges(text).map(({ start, end }) => text.slice(start, end))
}

function findWords(text: string, hidden: HiddenWords): Stretch[] {
  if (hidden.isEmpty) return []
  const isDisguised = SIGN_INSIDE.test(text)
  if (!isDisguised && !mayHold(text, hidden)) return []
  const found = [...text.matchAll(WORD)]
  const known = found.map(({ 0: word }) => hidden.look(word))
  const isHidden = known.map((word) => word.isHidden)
  for (const [i, { lower }] of known.entries()) {
    for (const sequence of hidden.sequences.get(lower) ?? []) {
      if (sequence.every((each, j) => known[i + j]?.lower === each)) isHidden.fill(true, i, i + sequence.length)
    }
  }
  if (isDisguised) hideDisguised(text, { found, isHidden, hidden })
  return isHidden.includes(true) ? stretchesOf(text, found, isHidden) : []
}

/** Whether any of its words is one that is hidden, or that one sequence begins with: of most texts none is. */
function mayHold(text: string, hidden: HiddenWords): boolean {
  return (text.match(WORD) ?? []).some((word) => {
    const { lower, isHidden } = hidden.look(word)
    return isHidden || hidden.sequences.has(lower)
  })
}

interface FoundWords {
  found: readonly RegExpExecArray[]
  isHidden: boolean[]
  hidden: HiddenWords
}

/** Hides all of what reads as hidden once the signs between its letters are gone; what is hidden by itself already aside. */
function hideDisguised(text: string, { found, isHidden, hidden }: FoundWords): void {
  let next = 0
  for (const { 0: together, index } of text.matchAll(TOGETHER)) {
    const first = next
    while (next < found.length && (found[next]?.index ?? 0) < index + together.length) next += 1
    if (next - first < 2) continue
    let left = together
    for (let i = next - 1; i >= first; i--) {
      const word = found[i]
      if (word === undefined || isHidden[i] !== true) continue
      const at = word.index - index
      left = `${left.slice(0, at)} ${left.slice(at + word[0].length)}`
    }
    if (hidden.isReadAsHidden(left)) isHidden.fill(true, first, next)
  }
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
