// Reads how many a phrase counts: a number, a range, "both", "a couple of", "fewer than five".
import { isLabel } from './nouns.js'
import { followsOn, type NumberFound, numberAt, plainAt, type Token } from './tokens.js'
import { withPlurals, wordsOf } from './word-sets.js'

export interface Quantity {
  /** The index of the first token that belongs to it, "only" and "fewer than" with it. */
  from: number
  /** The index of the token after it. */
  next: number
  /** What the count may be: one number, or the two ends of a range. */
  ends: readonly number[]
  /** Whether what is counted stands in the plural, in the singular, or may stand in either. */
  counts: 'one' | 'many' | 'either'
}

/** The quantity that begins at a token; null where none does. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const range = rangeAt(tokens, at)
  if (range !== null) return withWordsBefore(tokens, at, range)
  const dozen = dozenAt(tokens, at)
  if (dozen !== null) return withWordsBefore(tokens, dozen.from, dozen.read)
  const word = wordAt(tokens, at)
  return word === null ? null : withWordsBefore(tokens, plainAt(tokens, at) === 'both' ? at : at - 1, word)
}

type Read = Omit<Quantity, 'from'>

/** A number or a range: "two", "2–3", "five or six", "between two and four", "two or more". */
function rangeAt(tokens: readonly Token[], at: number): Read | null {
  const first = numberAt(tokens, at)
  if (first === null || !Number.isInteger(first.value) || isName(tokens, at)) return null
  const second = isRangeGap(tokens, first.next) ? numberAt(tokens, first.next) : joinedNumber(tokens, at, first.next)
  if (second !== null) return { next: second.next, ends: [first.value, second.value], counts: 'many' }
  const next = afterRepeated(tokens, first.next, first.value)
  const isOpen = plainAt(tokens, next) === 'or' && ['more', 'fewer', 'less'].includes(plainAt(tokens, next + 1))
  return { next: isOpen ? next + 2 : next, ends: [first.value], counts: first.value === 1 && !isOpen ? 'one' : 'many' }
}

/** What stands before "dozen", the longest first, and how many it is. */
const DOZENS: readonly { parts: readonly string[]; count: number }[] = [
  { parts: ['half', 'a'], count: 6 },
  { parts: ['a', 'half'], count: 6 },
  { parts: ['half'], count: 6 },
  { parts: ['a'], count: 12 },
]

/** "a dozen", "half a dozen", "a half dozen". */
function dozenAt(tokens: readonly Token[], at: number): { from: number; read: Read } | null {
  if (plainAt(tokens, at) !== 'dozen' || !followsOn(tokens[at])) return null
  const found = DOZENS.find(({ parts }) => areBefore(tokens, at, parts))
  if (found === undefined) return null
  return { from: at - found.parts.length, read: { next: at + 1, ends: [found.count], counts: 'many' } }
}

function isRangeGap(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.isNumber === true && /^ ?[-‐‑‒–—−] ?$/.test(token.gap)
}

function joinedNumber(tokens: readonly Token[], at: number, joint: number): NumberFound | null {
  const joiner = tokens[joint]
  if (!followsOn(joiner) || !followsOn(tokens[joint + 1])) return null
  const joins = joiner.plain === 'or' || joiner.plain === 'to' || (joiner.plain === 'and' && plainAt(tokens, at - 1) === 'between')
  return joins ? numberAt(tokens, joint + 1) : null
}

/** "two (2)", "2 (14%)": past the number once more, or its share. */
function afterRepeated(tokens: readonly Token[], next: number, value: number): number {
  const again = tokens[next]?.gap === ' (' ? numberAt(tokens, next) : null
  if (again === null) return next
  const end = afterPerCent(tokens, again.next)
  return (end > again.next || again.value === value) && tokens[end]?.gap.startsWith(')') !== false ? end : next
}

function afterPerCent(tokens: readonly Token[], at: number): number {
  if (['%', 'percent'].includes(plainAt(tokens, at))) return at + 1
  return plainAt(tokens, at) === 'per' && plainAt(tokens, at + 1) === 'cent' ? at + 2 : at
}

/** A number that names a thing, a share ("one in ten") or every one of them ("any one child"). */
function isName(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]]
  if (before === undefined || !followsOn(tokens[at])) return false
  if (isLabel(before, earlier)) return true
  return ['every', 'per', 'any', 'each'].includes(before.plain) || (before.plain === 'in' && numberAt(tokens, at - 2)?.value === 1)
}

const PARENTAL = withPlurals('parent mother father mum dad carer adult person people male female man woman household family familie')
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['trio', 3],
  ['handful', 3],
  ['few', 3],
])
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['5th', 5],
])

const SINGLES = wordsOf('only single sole')
const BEFORE_ONLY = wordsOf('the an his her their')
const BEFORE_COUNT_WORD = wordsOf('a the this that only')
const COUNT_WORDS = new Set(['both', 'dozen', ...GROUPS.keys(), ...ORDINALS.keys(), ...SINGLES])

/** Whether a quantity may begin at such a token. */
export function mayCount({ value, plain }: Token): boolean {
  return value !== null || COUNT_WORDS.has(plain)
}

/** A word that counts, all but the first with their article: "both", "a couple of", "a single", "the only", "a second". */
function wordAt(tokens: readonly Token[], at: number): Read | null {
  const [plain, before] = [plainAt(tokens, at), plainAt(tokens, at - 1)]
  if (plain === 'both') return { next: at + 1, ends: [2], counts: 'many' }
  if (!followsOn(tokens[at])) return null
  const one = { next: at + 1, ends: [ORDINALS.get(plain) ?? 1], counts: 'one' as const }
  if (plain === 'only') return BEFORE_ONLY.has(before) ? one : null
  if (!BEFORE_COUNT_WORD.has(before)) return null
  if (ORDINALS.has(plain)) return one
  if (SINGLES.has(plain)) return PARENTAL.has(plainAt(tokens, at + 1)) ? null : one
  const group = GROUPS.get(plain)
  return group === undefined || (plain === 'few' && before !== 'a') ? null : { next: at + 1, ends: [group], counts: 'many' }
}

/** What goes with the quantity after it, the longest first, and what it does to the number. */
const PHRASES_BEFORE: readonly (readonly [words: string, change: number])[] = [
  ['no more than', 0],
  ['no fewer than', 0],
  ['no less than', 0],
  ['not more than', 0],
  ['fewer than', -1],
  ['less than', -1],
  ['more than', 1],
  ['greater than', 1],
  ['as few as', 0],
  ['all but', 0],
  ['all except', 0],
  ['at least', 0],
  ['at most', 0],
  ['up to', 0],
]
/** No article and no "their": what goes is the count, and the sentence reads on. */
const BEFORE_WORDS = wordsOf(
  'only just merely exactly approximately roughly nearly almost between under all another further additional other remaining first last',
)
const CHANGES: ReadonlyMap<string, number> = new Map([
  ['under', -1],
  ['<', -1],
  ['>', 1],
])
const BEFORE: readonly { parts: readonly string[]; change: number }[] = [
  ...PHRASES_BEFORE.map(([words, change]) => ({ parts: words.split(' '), change })),
  ...[...BEFORE_WORDS].map((word) => ({ parts: [word], change: CHANGES.get(word) ?? 0 })),
]
const LAST_WORDS = new Set(BEFORE.map(({ parts }) => parts.at(-1)))

function withWordsBefore(tokens: readonly Token[], at: number, read: Read): Quantity {
  let [from, change] = [at, 0]
  for (let steps = 0; steps < 3; steps++) {
    const step = stepBefore(tokens, from)
    if (step === null) break
    from -= step.length
    change += step.change
  }
  return { ...read, from, ends: read.ends.map((end) => end + change) }
}

function stepBefore(tokens: readonly Token[], from: number): { length: number; change: number } | null {
  const before = tokens[from - 1]
  if (before === undefined) return null
  if ('<>≤≥'.includes(before.text)) return { length: 1, change: CHANGES.get(before.text) ?? 0 }
  if (!LAST_WORDS.has(before.plain) || !followsOn(tokens[from])) return null
  const found = BEFORE.find(({ parts }) => areBefore(tokens, from, parts))
  return found === undefined ? null : { length: found.parts.length, change: found.change }
}

/** Whether these words, one after another, end before a token. */
function areBefore(tokens: readonly Token[], at: number, parts: readonly string[]): boolean {
  const from = at - parts.length
  return parts.every((part, i) => plainAt(tokens, from + i) === part && (i === 0 || followsOn(tokens[from + i])))
}

/** Whether the quantity stands for the rest as well: "all but two". */
export function isRest(tokens: readonly Token[], { from }: Quantity): boolean {
  return plainAt(tokens, from) === 'all' && ['but', 'except'].includes(plainAt(tokens, from + 1))
}
