// Finds the word for people or cases that a phrase leads to: "children" in "very young, vulnerable children".
import { isFirstPart, nounNumber, stopsPhrase } from './nouns.js'
import type { Quantity } from './quantities.js'
import { follows, type Token } from './tokens.js'

const MOST_BETWEEN = 6

/** The index after the word for people or cases that a phrase leads to; null where it leads to none. */
export function headFrom(tokens: readonly Token[], at: number, counts: Quantity['counts']): number | null {
  let head: number | null = null
  for (let i = at; i < at + MOST_BETWEEN; i++) {
    const token = tokens[i]
    if (token === undefined || !(goesOn(token, i > at) || follows(tokens, i))) break
    const number = nounNumber(token, tokens.slice(at, i))
    if (isHead(number, counts) && !isModifier(tokens, i, number)) head = i + 1
    else if (head !== null || endsSearch(tokens, i, number)) break
  }
  return head === null || isOtherReview(tokens, head) ? null : head
}

function goesOn(token: Token, isLater: boolean): boolean {
  return token.gap === '+ ' || (isLater && [', ', '-', ' ('].includes(token.gap))
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
