// Parts a text into words, numbers and signs, and reads the value of a number in digits or in words.
import { matchesOf } from '../identifiers/matching.js'
import { TEENS, TENS, UNITS } from '../identifiers/numerals.js'
import { withoutTypography, writingIn } from '../latin-text.js'
import { plainOf } from '../words.js'

export interface Token {
  start: number
  end: number
  /** In lower case, without a possessive's ending. */
  plain: string
  /** As written. */
  text: string
  /** What stands between it and the token before. */
  gap: string
  isPossessive: boolean
  /** Written in digits. */
  isNumber: boolean
  /** Of a number in digits or of one word. */
  value: number | null
}

/** Signs that say what the number beside them is; other signs stand in the gaps. */
const TOKEN =
  /\d{1,12}(?:[,.:/]\d{1,12}){0,4}(?:-?\p{L}[\p{L}\p{M}-]{0,40})?|\p{L}[\p{L}\p{M}\p{N}]{0,40}(?:['’&-]\p{L}[\p{L}\p{M}\p{N}]{0,40}){0,5}(?:\((?:[sS]|es|ES|ren|REN)\))?|[%<>≤≥£$€]/gu

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  const withPlainSigns = withoutTypography(text)
  const asWritten = writingIn(text, withPlainSigns)
  for (const { text: read, start, end } of matchesOf(withPlainSigns, TOKEN)) {
    const isNumber = /^\d[\d,.:/]*$/.test(read)
    const lower = plainOf(read)
    const isPossessive = lower.endsWith("'s")
    const plain = isPossessive ? lower.slice(0, -2) : lower
    const value = isNumber ? digitsValue(read) : (VALUES.get(plain) ?? null)
    const gap = asWritten(withPlainSigns.slice(last, start), last)
    tokens.push({ start, end, text: asWritten(read, start), plain, gap, isPossessive, isNumber, value })
    last = end
  }
  return tokens
}

function digitsValue(written: string): number | null {
  return /^(?:\d{1,12}(?:\.\d{1,6})?|\d{1,3}(?:,\d{3}){1,4})$/.test(written) ? Number(written.replaceAll(',', '')) : null
}

/** The word of a token, as it is compared; none beyond the text's ends. */
export function plainAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.plain ?? ''
}

/** Whether only spaces, be they those of a mark that is blanked, or one line's end, part a token from the one before. */
export function followsOn(token: Token | undefined): token is Token {
  return token !== undefined && (token.gap === ' ' || /^(?:[ \t\u00a0]{1,400}|[ \t]{0,20}\n[ \t]{0,20})$/.test(token.gap))
}

/** Whether a token goes on with the sentence, what is in brackets passed over: "two (2) children", "2 (14%) moved". */
export function follows(tokens: readonly Token[], at: number): boolean {
  return followsOn(tokens[at]) || closesBracket(tokens, at)
}

function closesBracket(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.gap !== ') ') return false
  for (let i = at - 1; i > at - 4 && isInBracket(tokens[i]); i--) if (tokens[i]?.gap === ' (') return true
  return false
}

function isInBracket(token: Token | undefined): boolean {
  return token !== undefined && (token.isNumber || ['%', 'percent', 'per', 'cent'].includes(token.plain))
}

const VALUES: ReadonlyMap<string, number> = new Map([
  ['half-a-dozen', 6],
  ...['zero', ...UNITS, ...TEENS].map((word, i) => [word, i] as const),
  ...TENS.flatMap((ten, i) => [[ten, 20 + 10 * i] as const, ...UNITS.map((unit, j) => [`${ten}-${unit}`, 21 + 10 * i + j] as const)]),
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

export interface NumberFound {
  value: number
  /** The index of the token after it. */
  next: number
}

/** The number that begins at a token, "two", "1,500" or "one hundred and two"; null where none does, or something touches it. */
export function numberAt(tokens: readonly Token[], at: number): NumberFound | null {
  const first = tokens[at]
  if (first === undefined || first.value === null || touches(first, tokens[at - 1])) return null
  let found: NumberFound = { value: first.value, next: at + 1 }
  for (let steps = 0; steps < 5; steps++) {
    const longer = goOn(tokens, found)
    if (longer === null) break
    found = longer
  }
  return found
}

/** With one word more: "two hundred", "twenty one", "one hundred and two". */
function goOn(tokens: readonly Token[], { value, next }: NumberFound): NumberFound | null {
  const word = tokens[next]
  if (!followsOn(word)) return null
  const scale = SCALES.get(word.plain)
  if (scale !== undefined) return { value: value * scale, next: next + 1 }
  const isJoined = value >= 100 && word.plain === 'and'
  const more = tokens[isJoined ? next + 1 : next]?.value ?? null
  if (more === null || !(isJoined || (TENS.includes(plainAt(tokens, next - 1)) && more < 10))) return null
  return { value: value + more, next: next + (isJoined ? 2 : 1) }
}

/** Part of a longer number or code, or money. */
function touches({ gap }: Token, before: Token | undefined): boolean {
  if (before === undefined) return /[.#]$/.test(gap)
  return (gap === '' && !/[%<>≤≥]/.test(before.text)) || '£$€'.includes(before.text) || /[.#/_]$/.test(gap)
}
