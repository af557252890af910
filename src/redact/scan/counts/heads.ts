// Finds the word for people or cases that a phrase leads to: "children" in "very young, vulnerable children".
import { isFirstPart, type NounNumber, nounNumber, stopsPhrase } from './nouns.js'
import type { Quantity } from './quantities.js'
import { follows, plainAt, type Token } from './tokens.js'

const MOST_BETWEEN = 6

/** The index after the word for people or cases that a phrase leads to; null where it leads to none. */
export function headFrom(tokens: readonly Token[], at: number, counts: Quantity['counts']): number | null {
  let head: number | null = null
  for (let i = at; i < at + MOST_BETWEEN; i++) {
    const token = tokens[i]
    if (token === undefined || !(goesOn(token, i > at) || follows(tokens, i))) break
    const number = nounNumber(token, tokens.slice(at, i))
    if (isHead(number, counts) && !isModifier(token, tokens[i + 1], number)) head = i + 1
    else if (head !== null || endsSearch(tokens, i, number)) break
  }
  return head === null || isOtherReview(tokens, head) ? null : head
}

function goesOn(token: Token, isLater: boolean): boolean {
  return token.gap === '+ ' || (isLater && [', ', '-', ' ('].includes(token.gap))
}

function isHead(number: NounNumber, counts: Quantity['counts']): boolean {
  return number !== null && (number === 'either' || counts === 'either' || number === counts)
}

/** "one case conference", "two children's homes": the word says of what kind another thing is. */
function isModifier(token: Token, after: Token | undefined, number: NounNumber): boolean {
  return (number !== 'many' || token.isPossessive) && isFirstPart(after)
}

function endsSearch(tokens: readonly Token[], at: number, number: NounNumber): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (number === 'many') return !token.isPossessive
  if (token.isNumber) return plainAt(tokens, at - 1) !== 'year'
  if (token.plain === 'after') return plainAt(tokens, at - 1) !== 'looked'
  return '%<>≤≥£$€'.includes(token.text) || (stopsPhrase(token) && tokens[at + 1]?.isNumber !== true)
}

/** "two reviews of the policy". */
function isOtherReview(tokens: readonly Token[], next: number): boolean {
  if (!['review', 'reviews'].includes(plainAt(tokens, next - 1)) || plainAt(tokens, next) !== 'of') return false
  return !tokens.slice(next + 1, next + 5).some((token) => nounNumber(token, []) !== null)
}
