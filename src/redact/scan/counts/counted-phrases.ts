// Reads what a quantity counts: the people or the cases after it, or the whole that it is part of.
import { isFirstPart, nounNumber, stopsPhrase } from './nouns.js'
import { isRest, type Quantity } from './quantities.js'
import { followsOn, numberAt, type Token } from './tokens.js'

export interface Counted {
  /** The index of the token after the whole phrase. */
  next: number
  /** How many there are of them in all, where the phrase says so: the 40 of "38 of the 40 children". */
  total: number | null
}

const MOST_BETWEEN = 6
const DETERMINER = /^(?:the|these|those|our|their|his|her|its|all|my|your|this|that|such)$/
/** After these it stands by itself: "of the 12 children, two were". */
const VERB = /^(?:was|were|had|has|have|is|are|did|do|does|became|remain|remained|needed|required|received)$/

/** The phrase that a quantity begins; null where it counts no people and no cases. */
export function countedAt(tokens: readonly Token[], quantity: Quantity): Counted | null {
  const part = followsOn(tokens[quantity.next]) ? wholeAt(tokens, quantity.next) : null
  if (part !== null) return part
  const head = headFrom(tokens, quantity.next, quantity.counts)
  if (head !== null) return isRatio(tokens, quantity, head) ? null : { next: head, total: null }
  return isRest(tokens, quantity) && standsAlone(tokens, quantity.next) ? { next: quantity.next, total: null } : null
}

/** What a part is of: "of the 40 children", "out of them"; null where nothing of it is there. */
export function wholeAt(tokens: readonly Token[], at: number): Counted | null {
  let next = tokens[at]?.plain === 'out' ? at + 1 : at
  if (tokens[next]?.plain !== 'of') return null
  next += 1
  if (/^(?:them|whom)$/.test(tokens[next]?.plain ?? '') && followsOn(tokens[next])) return { next: next + 1, total: null }
  for (let steps = 0; steps < 3 && DETERMINER.test(tokens[next]?.plain ?? '') && followsOn(tokens[next]); steps++) next += 1
  const total = followsOn(tokens[next]) ? numberAt(tokens, next) : null
  const head = headFrom(tokens, total?.next ?? next, 'many')
  return head === null ? null : { next: head, total: total?.value ?? null }
}

/** The index after the word for people or cases that a phrase leads to; null where it leads to none. */
export function headFrom(tokens: readonly Token[], at: number, counts: Quantity['counts']): number | null {
  let head: number | null = null
  for (let i = at; i < at + MOST_BETWEEN; i++) {
    const token = tokens[i]
    if (token === undefined || !(goesOn(token, i > at) || closesRepeated(tokens, i))) break
    const number = nounNumber(token, tokens.slice(at, i))
    if (isHead(number, counts) && !isModifier(tokens, i, number)) head = i + 1
    else if (head !== null || endsSearch(tokens, i, number)) break
  }
  return head === null || isOtherReview(tokens, head) ? null : head
}

function goesOn(token: Token, isLater: boolean): boolean {
  return token.gap === '+ ' || (isLater && [', ', '-', ' ('].includes(token.gap)) || followsOn(token)
}

/** "two (2) children" */
function closesRepeated(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === ') ' && tokens[at - 1]?.gap === ' (' && tokens[at - 1]?.isNumber === true
}

function isHead(number: ReturnType<typeof nounNumber>, counts: Quantity['counts']): boolean {
  return number !== null && (number === 'either' || counts === 'either' || number === counts)
}

/** "one case conference", "two children's homes": the word says of what kind another thing is. */
function isModifier(tokens: readonly Token[], at: number, number: ReturnType<typeof nounNumber>): boolean {
  const token = tokens[at]
  return token !== undefined && (number !== 'many' || token.isPossessive) && isFirstPart(token, tokens[at + 1])
}

function endsSearch(tokens: readonly Token[], at: number, number: ReturnType<typeof nounNumber>): boolean {
  const token = tokens[at]
  if (token === undefined || number === 'many') return !(token?.isPossessive ?? false)
  if (token.isNumber) return tokens[at - 1]?.plain !== 'year'
  if (token.plain === 'after') return tokens[at - 1]?.plain !== 'looked'
  return /^[%<>≤≥£$€]$/.test(token.text) || (number === null && stopsPhrase(token) && tokens[at + 1]?.isNumber !== true)
}

/** "two reviews of the policy". */
function isOtherReview(tokens: readonly Token[], next: number): boolean {
  if (!/^reviews?$/.test(tokens[next - 1]?.plain ?? '') || tokens[next]?.plain !== 'of') return false
  return !tokens.slice(next + 1, next + 5).some((token) => nounNumber(token, []) !== null)
}

/** "one child in ten is", but not "one child in two schools". */
function isRatio(tokens: readonly Token[], { ends }: Quantity, head: number): boolean {
  if (ends[0] !== 1 || tokens[head]?.plain !== 'in') return false
  const of = numberAt(tokens, head + 1)
  if (of === null || of.value > 1000) return false
  const after = tokens[of.next]
  return !followsOn(after) || stopsPhrase(after)
}

/** Whether nothing else is counted there: a verb follows, or the sentence ends. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !followsOn(token) || VERB.test(token.plain) || /[a-z]ed$/.test(token.plain)
}

/** Whether a verb follows that what is counted is the subject of. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  return followsOn(tokens[at]) && VERB.test(tokens[at]?.plain ?? '')
}
