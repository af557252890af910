// Reads what a quantity counts: the people or the cases after it, or the whole that it is part of.
import { isClosedClass } from '../closed-class.js'
import { headFrom } from './heads.js'
import { isCommonVerb, isSaidOfPeople, isSubject } from './people-verbs.js'
import { isRest, type Quantity } from './quantities.js'
import { follows, followsOn, numberAt, plainAt, type Token } from './tokens.js'
import { wordsOf } from './word-sets.js'

export interface Counted {
  /** The index of the token after the whole phrase. */
  next: number
  /** How many there are of them in all, where the phrase says so: the 40 of "38 of the 40 children". */
  total: number | null
}

const DETERMINER = wordsOf('the these those our their his her its all my your this that such')

/** The phrase that a quantity begins; null where it counts no people and no cases. */
export function countedAt(tokens: readonly Token[], quantity: Quantity): Counted | null {
  const part = follows(tokens, quantity.next) ? wholeAt(tokens, quantity.next) : null
  if (part !== null) return part
  const head = headFrom(tokens, quantity.next, quantity.counts)
  if (head !== null) return isRatio(tokens, quantity, head) ? null : { next: head, total: null }
  return isRest(tokens, quantity) && standsAlone(tokens, quantity.next) ? { next: quantity.next, total: null } : null
}

/** What a part is of: "of the 40 children", "out of them"; null where nothing of it is there. */
export function wholeAt(tokens: readonly Token[], at: number): Counted | null {
  let next = plainAt(tokens, at) === 'out' ? at + 1 : at
  if (plainAt(tokens, next) !== 'of') return null
  next += 1
  const plain = plainAt(tokens, next)
  if (['them', 'whom'].includes(plain) && followsOn(tokens[next])) return { next: next + 1, total: null }
  if (['these', 'those'].includes(plain) && isSaidOfPeople(tokens, next + 1)) return { next: next + 1, total: null }
  while (DETERMINER.has(plainAt(tokens, next)) && followsOn(tokens[next])) next += 1
  const total = followsOn(tokens[next]) ? numberAt(tokens, next) : null
  const head = headFrom(tokens, total?.next ?? next, 'many')
  if (head !== null) return { next: head, total: total?.value ?? null }
  return total !== null && isSaidOfPeople(tokens, total.next) ? { next: total.next, total: total.value } : null
}

/** "1 in 14 moved", "2 in 14 children"; null for what may be a ratio, "one in ten children". */
export function partInAt(tokens: readonly Token[], { next, ends }: Quantity, isAboutPeople: boolean): Counted | null {
  const whole = plainAt(tokens, next) === 'in' && followsOn(tokens[next]) && followsOn(tokens[next + 1]) ? numberAt(tokens, next + 1) : null
  const part = ends[0] ?? 0
  if (whole === null || ends.length > 1 || whole.value <= part || whole.value > 1000) return null
  const isRound = whole.value <= 5 || whole.value % 10 === 0
  const head = headFrom(tokens, whole.next, 'many')
  if (head !== null) return isRound ? null : { next: head, total: whole.value }
  const isWritten = tokens[next - 1]?.isNumber === true
  const isOfPeople = isAboutPeople ? isSubject(tokens, whole.next) : isSaidOfPeople(tokens, whole.next)
  return (isWritten || !isRound) && isOfPeople ? { next: whole.next, total: whole.value } : null
}

/** "one child in ten is", but not "one child in two schools", nor "one death in two years". */
function isRatio(tokens: readonly Token[], { ends }: Quantity, head: number): boolean {
  if (ends[0] !== 1 || plainAt(tokens, head) !== 'in') return false
  const of = numberAt(tokens, head + 1)
  if (of === null || of.value > 1000) return false
  const after = tokens[of.next]
  return !followsOn(after) || isClosedClass(after.plain)
}

/** Whether nothing else is counted there: a verb follows, or the sentence ends. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !followsOn(token) || isCommonVerb(token.plain) || /[a-z]ed$/.test(token.plain)
}
