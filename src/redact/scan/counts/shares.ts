// Works out small counts from totals: "38 of the 40 children" leaves two, "3% of the 40 children" is one.
import { wholeAt } from './counted-phrases.js'
import { headFrom } from './heads.js'
import { followsOn, numberAt, plainAt, type Token } from './tokens.js'

/** Of a total in this many parts: "a quarter of the 12 pupils". */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
])

interface Share {
  /** The part of the whole, 0 to 1. */
  part: number
  /** The index of the token after it. */
  next: number
}

/** Whether a share may begin at such a token. */
export function isShareWord({ isNumber, value, plain }: Token): boolean {
  return isNumber || value !== null || FRACTIONS.has(plain)
}

/** A percentage or a fraction that begins at a token: "3%", "three per cent", "half", "two thirds"; null where none does. */
export function shareAt(tokens: readonly Token[], at: number): Share | null {
  const number = numberAt(tokens, at)
  if (number === null) return fractionAt(tokens, at, 1)
  const sign = tokens[number.next]
  if (sign?.text === '%' || (followsOn(sign) && sign.plain === 'percent')) return { part: number.value / 100, next: number.next + 1 }
  const isPerCent = followsOn(sign) && sign.plain === 'per' && plainAt(tokens, number.next + 1) === 'cent'
  if (isPerCent) return { part: number.value / 100, next: number.next + 2 }
  return fractionAt(tokens, number.next, number.value)
}

function fractionAt(tokens: readonly Token[], at: number, times: number): Share | null {
  const parts = FRACTIONS.get(plainAt(tokens, at))
  return parts === undefined ? null : { part: times / parts, next: at + 1 }
}

/** The share of a total that begins at a token, and the counts that it tells; null where none does. */
export function shareOfTotalAt(tokens: readonly Token[], at: number): { next: number; counts: number[] } | null {
  const share = shareAt(tokens, at)
  if (share === null) return strokeAt(tokens, at)
  if (!followsOn(tokens[share.next])) return null
  const whole = wholeAt(tokens, share.next)
  return whole === null || whole.total === null ? null : { next: whole.next, counts: countsOf(share.part, whole.total) }
}

/** "38/40 children" */
function strokeAt(tokens: readonly Token[], at: number): { next: number; counts: number[] } | null {
  const [, part, total] = (/^(\d{1,6})\/(\d{1,6})$/.exec(tokens[at]?.text ?? '') ?? []).map(Number)
  if (part === undefined || total === undefined || part > total) return null
  const next = headFrom(tokens, at + 1, 'many')
  return next === null ? null : { next, counts: [part, total - part] }
}

/** How many a share of a total is, and how many are left. */
export function countsOf(part: number, total: number): number[] {
  const count = Math.round(part * total)
  return part > 1 ? [] : [count, total - count]
}
